"""The arrows of the design: who may import whom, and what may stand where, read from the sources."""

import ast
from pathlib import Path

import pytest

from tests.samples import ROOT

PACKAGE = ROOT / "marsad"
MODULES = sorted(PACKAGE.rglob("*.py"))
PAGES = [ROOT / "app.py", *sorted((ROOT / "pages").glob("*.py"))]
EVERY = [*MODULES, *PAGES]
BELOW_PAGES = {
    "desk", "dictionary", "packs", "incidents", "cooperation", "places", "store", "maps", "reports", "i18n",
    "vocabulary", "errors", "settings",
}  # fmt: skip
# What each part of the package may import of the package beside itself.
MAY_IMPORT = {
    "vocabulary": set(),
    "errors": set(),
    "settings": {"errors"},
    "incidents": {"vocabulary", "errors"},
    "cooperation": {"vocabulary", "errors"},
    "places": {"vocabulary", "errors"},
    "store": {"vocabulary", "errors"},
    "i18n": {"vocabulary"},
    "maps": {"vocabulary", "errors"},
    # A pack tells what incidents are reckoned to and draws what maps draw: reports stand above both.
    "reports": {"incidents", "maps", "vocabulary", "errors"},
    "desk": {"incidents", "cooperation", "places", "store", "vocabulary", "errors"},
    "dictionary": {"desk", "i18n", "incidents", "vocabulary", "errors"},
    "packs": {"desk", "i18n", "incidents", "reports", "vocabulary", "errors"},
    "ui": BELOW_PAGES,
    "commands": BELOW_PAGES,
    "__main__": BELOW_PAGES | {"commands"},
}
# Who alone may import a library.
ONLY_IN = {
    "folium": {"maps"}, "branca": {"maps"}, "streamlit": {"ui"}, "streamlit_folium": {"ui"}, "altair": {"ui"},
    "babel": {"i18n"}, "fluent": {"i18n"}, "sqlalchemy": {"store"}, "narwhals": {"incidents"},
    "typst": {"reports"}, "pptx": {"reports"}, "fontTools": {"maps"},
}  # fmt: skip


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> set[str]:
    """Every module that a file imports, in full: marsad.incidents.summary, wherever in the file it does."""
    found = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)}: imports are written in full"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def part(path: Path) -> str:
    """The part of the package that a file belongs to: a folder of it or a file beside them."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_module_imports_only_what_lies_below_it(path: Path) -> None:
    if path.parent == PACKAGE and path.name == "__init__.py":
        assert imports(path) == set()
        return
    used = {module.split(".")[1] for module in imports(path) if module.startswith("marsad.")}
    assert used - {part(path)} <= MAY_IMPORT[part(path)]


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_page_imports_only_what_it_arranges(path: Path) -> None:
    allowed = ("marsad.ui.", "marsad.incidents.summary", "marsad.incidents.flows")
    assert [module for module in imports(path) if not module.startswith(allowed)] == []


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_library_is_imported_only_by_the_part_that_is_there_for_it(path: Path) -> None:
    libraries = {module.split(".")[0] for module in imports(path)}
    assert {library for library in libraries if part(path) not in ONLY_IN.get(library, {part(path)})} == set()


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_only_one_file_asks_services_on_the_internet(path: Path) -> None:
    services = ("geopy.geocoders", "geopy.adapters", "requests", "urllib.request", "http.client", "urllib3", "httpx")
    # What a geocoder and its way to fetch are in geopy; neither asks anybody.
    base = ("geopy.geocoders.base.", "geopy.adapters.BaseSyncAdapter")
    asked = [module for module in imports(path) if module.startswith(services) and not module.startswith(base)]
    assert asked == [] or name(path) == "marsad/places/online.py"


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_page_fits_on_a_screen_and_holds_no_sentence(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) < 40
    page = tree(path)
    texts = [node for node in ast.walk(page) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    assert [
        node.value for node in texts if " " in node.value and node.value != ast.get_docstring(page, clean=False)
    ] == []
    assert "session_state" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_a_file_says_in_its_first_line_what_it_is_for(path: Path) -> None:
    said = ast.get_docstring(tree(path))
    assert said and said.splitlines()[0].endswith((".", ":"))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_is_named_for_what_it_is_not(path: Path) -> None:
    assert {"utils", "util", "core", "services", "helpers", "common", "misc", "base"} & {
        path.stem,
        path.parent.name,
    } == set()


@pytest.mark.parametrize("path", EVERY, ids=name)
def test_nothing_reads_a_clock_or_an_environment_variable_on_import(path: Path) -> None:
    outside = [node for node in tree(path).body if not isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    read = {
        ast.unparse(node) for top in outside for node in ast.walk(top) if isinstance(node, (ast.Attribute, ast.Call))
    }
    assert [
        code for code in read if code.startswith(("os.environ", "os.getenv")) or code.endswith(("now()", "today()"))
    ] == []
