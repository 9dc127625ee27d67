"""Data folders for tests: a copy of the app's own, and one in which every text is hostile."""

import csv
import shutil
from pathlib import Path

from marsad.vocabulary import FIELDS, Kind
from tests.browser.server import DATA

FILES = ("incidents.csv", "cooperation.csv", "sites.csv", "seas.csv", "areas.csv", "provinces.csv")
SCRIPT = "window.pwned=1"
# Each breaks another of the languages that a text passes through on its way to the screen.
HOSTILE = {
    "tag": f"<script>{SCRIPT}</script>",
    "image": f"<img src=x onerror={SCRIPT}>",
    "literal": "${" + SCRIPT + "}",
    "backtick": f"` + ({SCRIPT}) + `",
    "backslash": f"\\u003cimg src=x onerror={SCRIPT}\\u003e C:\\path\\2019\\",
    "template": "{{7*7}} {% raw %} {{ this.x }}",
    "quotes": f'"\' onmouseover="{SCRIPT}" \'</script><svg/onload={SCRIPT}>',
    "markdown": f"[press](javascript:{SCRIPT}) **bold** :red[x] $x^2$",
    "turned": "turned \u202e round \u2066 about",
    "emoji": "👩🏽‍✈️ 🇲🇦 ✈️ e\u0301\u0301",
    "formula": '=HYPERLINK("http://x.invalid","x")',
    "plus": "+1+1",
    "minus": "-1+1",
    "at": "@SUM(1)",
    "long": "long " * 2000,
}
FORMULAS = ("formula", "plus", "minus", "at")
REFUSED = f"javascript:{SCRIPT}"
_CODES = {
    "date_precision": "day", "location_precision": "site", "country": "MA", "site_type": "seaport",
    "substance": "cocaine", "quantity_kg": "10", "unit": "kg", "mode": "sea", "evidence": "official",
}  # fmt: skip


def copy(folder: Path) -> Path:
    """The folder, with the files of data that come with the app in it as they are."""
    for name in FILES:
        shutil.copyfile(DATA / name, folder / name)
    return folder


def hostile(folder: Path) -> Path:
    """A folder with an incident and a site per hostile text, which stands in every cell that can hold it."""
    texts = [field.code for field in FIELDS if field.kind in {Kind.TEXT, Kind.TEXTS}]
    texts += ["source_title", "source_publisher"]
    lines, sites = [], []
    for number, (name, text) in enumerate(HOSTILE.items()):
        lines.append(_CODES | dict.fromkeys(texts, text) | {
            "incident_id": f"H-{name}", "date": "2024-02-01" if name == "long" else f"2024-01-{28 - number:02}",
            "site_id": f"site-{name}",
            "source_url": 'https://example.invalid/"onmouseover="window.pwned=1"`${window.pwned=1}',
        })  # fmt: skip
        sites.append({
            "site_id": f"site-{name}", "site_type": text, "country": text,
            "latitude": 16 + 6 * (number // 5), "longitude": -18 + 7 * (number % 5),
            "precision": "site", "radius_km": 1, "point_source": text, "licence": text, "aliases": text, "note": text,
            **{f"name_{language}": text for language in ("ar", "fr", "en", "es")},
        })  # fmt: skip
    refused = {"incident_id": "H-refused", "date": "2024-01-30", "source_url": REFUSED, "source_title": REFUSED,
               "source_publisher": "Reuters"}  # fmt: skip
    lines += [_CODES | refused, _CODES | refused | {"incident_id": "H-title", "source_url": ""}]
    _write(folder / "incidents.csv", [field.code for field in FIELDS], lines)
    _write(folder / "sites.csv", list(sites[0]), sites)
    for name in ("seas.csv", "areas.csv", "provinces.csv"):
        _write(folder / name, _header(DATA / name), [])
    return folder


def change(path: Path, line: int, column: str, value: str) -> str:
    """Put another value into one cell of a file of one line a row (the header is line 1); give the old one."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    before = rows[line - 2][column]
    rows[line - 2][column] = value
    _write(path, list(rows[0]), rows)
    return before


def _header(path: Path) -> list[str]:
    with path.open(encoding="utf-8", newline="") as file:
        return next(csv.reader(file))


def _write(path: Path, header: list[str], lines: list[dict[str, object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, header, restval="")
        writer.writeheader()
        writer.writerows(lines)
