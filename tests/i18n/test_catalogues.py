"""The four catalogues say the same things, and exactly those that the code asks for."""

import ast
import datetime
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from marsad import settings
from marsad.dictionary import LIMITS
from marsad.i18n.translator import FOLDER, LANGUAGES, translator
from marsad.incidents.selection import CODES, presets
from marsad.maps import canvas
from marsad.vocabulary import CODE_LISTS, COOPERATION_LISTS, TABLES
from tests.samples import ROOT

OTHERS = [language for language in LANGUAGES if language != "en"]
PLURALS = {"ar": {"zero", "one", "two", "few", "many", "other"}} | {key: {"one", "other"} for key in ("fr", "en", "es")}
NUMBER_OF = {"0": "zero", "1": "one", "2": "two"}  # in Arabic a number in brackets does its category's work


class Find(Visitor):  # type: ignore[misc]
    """The variables of a message, and its choices: which variable decides, among which variants."""

    def __init__(self, node: ftl.BaseNode) -> None:
        self.variables: set[str] = set()
        self.choices: list[tuple[str, set[str]]] = []
        self.visit(node)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.variables.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        keys = {variant.key.name if hasattr(variant.key, "name") else variant.key.value for variant in node.variants}
        self.choices.append((node.selector.id.name, keys))
        self.generic_visit(node)


@cache
def entries(language: str) -> tuple[ftl.BaseNode, ...]:
    body = FluentParser().parse((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")).body
    return tuple(entry for entry in body if not isinstance(entry, (ftl.Comment, ftl.GroupComment, ftl.ResourceComment)))


@cache
def messages(language: str) -> dict[str, ftl.Pattern]:
    """The pattern of every key, of attributes too."""
    found = {}
    for entry in entries(language):
        assert isinstance(entry, ftl.Message), f"{language}: {getattr(entry, 'content', entry)!r} is no message"
        found[entry.id.name] = entry.value
        found |= {f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes}
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_twice_in_a_catalogue(language: str) -> None:
    counted = Counter(entry.id.name for entry in entries(language) if isinstance(entry, ftl.Message))
    assert [key for key, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_keys_and_the_variables_of_english(language: str) -> None:
    english, other = messages("en"), messages(language)
    assert (english.keys() - other.keys(), other.keys() - english.keys()) == (set(), set())
    differing = {key for key in english if Find(english[key]).variables != Find(other[key]).variables}
    assert differing == set()


@pytest.mark.parametrize("language", OTHERS)
def test_no_long_sentence_was_left_in_english(language: str) -> None:
    english, other = messages("en"), messages(language)
    assert [key for key in english if english[key].equals(other[key]) and len(translated(english[key])) > 12] == []


def translated(pattern: ftl.Pattern) -> str:
    return "".join(part.value for part in pattern.elements if isinstance(part, ftl.TextElement))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_choice_by_number_covers_every_plural_of_its_language(language: str) -> None:
    lacking = {}
    for key, pattern in messages(language).items():
        for _, variants in Find(pattern).choices:
            covered = variants | {NUMBER_OF[variant] for variant in variants if variant in NUMBER_OF}
            if variants & (PLURALS[language] - {"other"}) and not covered >= PLURALS[language]:
                lacking[key] = PLURALS[language] - covered
    assert lacking == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_english_counts_every_language_counts(language: str) -> None:
    counted = {
        key for key in messages("en") if any("one" in variants for _, variants in Find(messages("en")[key]).choices)
    }
    assert [
        key for key in counted if not any("one" in found for _, found in Find(messages(language)[key]).choices)
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 11, 100, 1_000_000])
def test_every_sentence_can_be_said(language: str, count: int) -> None:
    say = translator(language)
    for key, pattern in messages(language).items():
        values = {name: count if name == "count" else f"«{name}»" for name in Find(pattern).variables}
        said = say(key, **values)
        assert said.strip(), key
        assert all(f"«{name}»" in said for name in values if name != "count"), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_label(language: str) -> None:
    say, every = translator(language), (*CODE_LISTS, *COOPERATION_LISTS)
    assert [(codes.name, code) for codes in every for code in codes if not say.label(codes, code).strip()] == []
    for codes in every:
        labels = [say.label(codes, code) for code in codes]
        assert len(set(labels)) == len(labels), (codes.name, labels)


def sources() -> Iterator[ast.AST]:
    for path in (*(ROOT / "marsad").rglob("*.py"), *(ROOT / "pages").glob("*.py"), ROOT / "app.py"):
        yield from ast.walk(ast.parse(path.read_text(encoding="utf-8")))


def is_speaker(function: ast.expr) -> bool:
    """Whether what is called is a translator: say(…), view.say(…), self(…) within the translator."""
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in {"say", "self"}


FAMILIES = {
    *(f"field-{field.words}" for table in TABLES.values() for field in table.fields),
    *(f"field-{field.words}.help" for table in TABLES.values() for field in table.fields),
    *(f"list-{codes.name}" for codes in (*CODE_LISTS, *COOPERATION_LISTS)),
    *(f"boundaries-{view}" for view in settings.VIEWS),
    *(f"limit-{limit}" for limit in LIMITS), *(f"map-{word.replace('_', '-')}" for word in canvas.WORDS),
    *presets(datetime.date(2024, 1, 1)), *CODES,
}  # fmt: skip
REASON = re.compile(r"(?:refused|doubt|ignored|file|preset|limit|edit|change|mapping|store|backup|online)-[a-z-]+")


def test_every_key_that_the_code_asks_for_is_there() -> None:
    asked = set(FAMILIES)
    for node in sources():
        if (
            isinstance(node, ast.Call)
            and is_speaker(node.func)
            and node.args
            and isinstance(node.args[0], ast.Constant)
        ):
            asked.add(str(node.args[0].value))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and REASON.fullmatch(node.value):
            asked.add(node.value)
    assert asked - messages("en").keys() == set()


def test_every_key_that_is_there_is_asked_for() -> None:
    texts, patterns = set(), []
    for node in sources():
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            texts |= {node.value, node.value.replace("_", "-")}
        if isinstance(node, ast.JoinedStr):
            parts = [str(part.value) if isinstance(part, ast.Constant) else None for part in node.values]
            if parts[0] and re.fullmatch(r"[a-z]+-", parts[0]):
                patterns.append("".join("(.+)" if part is None else re.escape(part) for part in parts))

    def asked(key: str) -> bool:
        matches = (re.fullmatch(pattern, key) for pattern in patterns)
        return key in texts | FAMILIES or any(set(match.groups()) <= texts for match in matches if match)

    assert [key for key in messages("en") if not asked(key)] == []
