# The few verbs of Marsad: run · test · check · bench · data · picture. Each says in one sentence what it misses.
SHELL := /bin/sh
PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin

.PHONY: run test check bench data picture requirements python npm static chromium
.DEFAULT_GOAL := run

run: .venv/installed static ## start the app on 127.0.0.1:$(PORT)
	@$(BIN)/python -m marsad serve --port $(PORT)

test: .venv/installed-dev static chromium ## every test, the browser's included
	@$(BIN)/python -m pytest -n 2 --dist loadfile

check: .venv/installed-dev ## style, format, types
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy marsad

bench: .venv/installed-dev static chromium ## speed and memory in a real browser; how well names are found, how fast files come in, ways, trends
	@$(BIN)/python -m benchmarks && $(BIN)/python -m benchmarks.places && $(BIN)/python -m benchmarks.intake \
		&& $(BIN)/python -m benchmarks.ways && $(BIN)/python -m benchmarks.trends && $(BIN)/python -m benchmarks.pack \
		&& $(BIN)/python -m benchmarks.wall

data: .venv/installed ## write data/README.md anew from the vocabulary
	@$(BIN)/python -m marsad dictionary

picture: .venv/installed-dev static chromium ## photograph the app for the README
	@$(BIN)/python -m benchmarks.picture && $(BIN)/python -m benchmarks.wall_pictures

requirements: .venv/installed-dev ## compile the pinned requirements with their hashes
	@$(BIN)/pip-compile -q --generate-hashes --strip-extras --no-header --no-emit-index-url --no-emit-find-links \
		-o requirements.txt requirements.in
	@$(BIN)/pip-compile -q --generate-hashes --strip-extras --no-header --no-emit-index-url --no-emit-find-links \
		--allow-unsafe -o requirements-dev.txt requirements-dev.in

python:
	@command -v $(PYTHON) >/dev/null || { echo "Python is missing: install Python 3.11 or newer."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "This Python is too old: install Python 3.11 or newer, or name it: make PYTHON=python3.11"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { \
		echo "Python lacks its venv module: install it (Debian: apt-get install python3-venv)."; exit 1; }

npm:
	@command -v npm >/dev/null || { echo "npm is missing: install Node.js with npm."; exit 1; }

.venv/installed: requirements.txt | python
	@$(PYTHON) -m venv .venv
	@echo "Installing the Python packages of requirements.txt …"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.txt || { \
		echo "The Python packages could not be installed: see the lines above; is the package index reachable?"; exit 1; }
	@touch $@

.venv/installed-dev: requirements-dev.txt .venv/installed
	@echo "Installing the Python packages of requirements-dev.txt …"
	@$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.txt || { \
		echo "The test packages could not be installed: see the lines above; is the package index reachable?"; exit 1; }
	@touch $@

static: static/node_modules/installed static/boundaries/installed static/fonts/installed

static/node_modules/installed: static/package-lock.json | npm
	@echo "Installing the browser's scripts, fonts and base map …"
	@cd static && npm ci --silent --ignore-scripts || { \
		echo "The browser's packages could not be installed: see the lines above; is the npm registry reachable?"; exit 1; }
	@touch $@

static/boundaries/installed: $(wildcard data/boundaries/*.json)
	@mkdir -p static/boundaries && cp data/boundaries/*.json static/boundaries/ && touch $@

static/fonts/installed: static/node_modules/installed marsad/maps/letters.py | .venv/installed
	@rm -rf static/fonts && $(BIN)/python -m marsad.maps.letters && touch $@

chromium: .venv/installed-dev
	@$(BIN)/python -m tests.browser.chromium || { \
		if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
			echo "Installing Chromium …" && apt-get -qq update && apt-get -qq install -y chromium >/dev/null; \
		else $(BIN)/playwright install chromium; fi; \
		$(BIN)/python -m tests.browser.chromium; } || { \
		echo "No Chromium was found and none could be installed: install one, or name it in CHROMIUM."; exit 1; }
