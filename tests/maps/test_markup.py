import html
import json
import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.maps import markup

HOSTILE = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "&lt;b&gt;", "</p>",
    "${alert(1)}", "`;alert(1)//", "{{7*7}}", "{% raw %}", "\\u003cimg\\u003e", "C:\\path\\2019", "\u2028\u2029",
    "map_div_0", "الكركرات",
]  # fmt: skip
TEXTS = st.text() | st.sampled_from(HOSTILE) | st.text(alphabet="<>&'\"`${}%\\_\u2028/=au0 ")
VALUES = st.recursive(
    TEXTS | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.none() | st.booleans(),
    st.lists,
    max_leaves=8,
)


class Read(HTMLParser):
    """What a browser makes of markup: its elements, their attributes and its text."""

    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.content = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.content += data


@given(TEXTS)
def test_a_text_stays_a_text_whatever_is_in_it(value: str) -> None:
    escaped = markup.text(value)
    assert not re.search(r"""[<>"']|&(?!(?:amp|lt|gt|quot|#x27);)""", escaped)
    assert html.unescape(escaped) == value


@given(TEXTS)
def test_an_attribute_cannot_be_left_by_its_value(value: str) -> None:
    read = Read(markup.tag("p", markup.text(value), title=value, data_code=value))
    assert [tag for tag, _ in read.elements] == ["p"]
    assert read.elements[0][1] == {"title": value, "data-code": value}
    assert read.content == value


def test_an_element_wraps_markup_that_is_already_made() -> None:
    inner = markup.tag("b", markup.text("<1 kg"), classes="group-cocaine")
    assert markup.tag("p", inner, id_="x") == '<p id="x"><b class="group-cocaine">&lt;1 kg</b></p>'
    assert markup.lines(["<b></b>", "", "<i></i>"]) == "<b></b><i></i>"


@pytest.mark.parametrize("address", ["https://a.example/?a=1&b=2", "http://a.example", "HTTPS://A.EXAMPLE"])
def test_a_web_address_becomes_a_link_that_opens_apart(address: str) -> None:
    ((tag, attributes),) = Read(markup.link(address, "Reuters")).elements
    assert (tag, attributes["href"], attributes["target"]) == ("a", address, "_blank")
    assert set((attributes["rel"] or "").split()) >= {"noopener", "noreferrer"}


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",  # browsers leave out the line end
        " JAVASCRIPT:alert(1)",
        "data:text/html,<script>",
        "//a.example",  # whatever the page came by
        "file:///etc/passwd",
        "https://[",  # no address at all
        "",
    ],
)
def test_any_other_address_is_no_link(address: str) -> None:
    assert markup.link(address, "Reuters") == "Reuters"


@given(st.lists(VALUES, max_size=4))
def test_no_script_tag_or_template_can_grow_from_script_values(values: list[object]) -> None:
    literal = markup.script_values(values)
    assert not re.search("[`$&<>'{}_\u2028\u2029]", literal)
    assert json.loads(literal) == values


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_number_that_javascript_cannot_read_is_no_value(value: float) -> None:
    assert markup.script_values([value]) == "[null]"


@pytest.mark.parametrize(
    "value", ["![x](http://a.example/x.png)", "[x](javascript:1)", "**x** :red[x] $x$ `x`", "# x", "a < b"]
)
def test_any_text_in_markdown_reads_as_it_is_written(value: str) -> None:
    escaped = markup.in_markdown(value)
    assert re.sub(r"\\(.)", r"\1", escaped) == value
    assert not re.search(r"(?<!\\)[\[\]()*`$:#!<>]", escaped)
