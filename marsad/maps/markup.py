"""The one place where text from data becomes HTML or part of a script."""

import html
import re
from collections.abc import Iterable
from urllib.parse import urlsplit

import orjson

# Every character that a tag, a template literal, Jinja or streamlit-folium would read.
_LITERAL = re.compile(r"[`$&<>'{}_\u2028\u2029]")
# What stands for no letter, turns those after it round, or is in no document: XML and PostScript know none of them.
_NO_LETTER = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]+")
_TURNS = re.compile(r"[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_MARK = r"[\u0300-\u036f\u0483-\u0489\u20d0-\u20ff\ufe20-\ufe2f]"
_PILED = re.compile(f"({_MARK}{{4}}){_MARK}+")
_TAG = re.compile(r"[<>&\u2028\u2029]")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|:$~&])")


def text(value: object) -> str:
    """Any value as HTML text, safe as content and between the quotes of an attribute."""
    return html.escape(str(value), quote=True)


def plain(value: object) -> str:
    """Any value as one line of letters for what is no markup: without what would break, turn or pile them up."""
    letters = _TURNS.sub("", _NO_LETTER.sub(" ", str(value)))
    return " ".join(_PILED.sub(r"\1", letters).split())


def shortened(value: str, most: int) -> str:
    """A text of at most so many letters, its end cut off where it has more."""
    return value if len(value) <= most else value[: most - 1].rstrip() + "…"


def tag(name: str, content: str = "", *, classes: str = "", **attributes: str) -> str:
    """An element around content that is already markup; attribute values are escaped here."""
    given = {"class": classes} if classes else {}
    given |= {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    inside = "".join(f' {name}="{text(value)}"' for name, value in given.items())
    return f"<{name}{inside}>{content}</{name}>"


def lines(parts: Iterable[str]) -> str:
    """Several pieces of markup, one after the other; blank ones leave no trace."""
    return "".join(part for part in parts if part)


def link(address: str, content: str) -> str:
    """A link to a web address that opens apart; only the content where the address is not http or https."""
    if not opens(address):
        return content
    return tag("a", content, href=address, target="_blank", rel="noopener noreferrer nofollow")


def opens(address: str) -> str:
    """A web address that a link may have, http or https; empty where it is another one."""
    try:
        return address if urlsplit(address).scheme in {"http", "https"} else ""
    except ValueError:
        return ""


def in_markdown(value: object) -> str:
    """Any value as Markdown that reads as it is written: labels of widgets and alerts are Markdown."""
    return _MARKDOWN.sub(r"\\\1", str(value))


def script_values(value: list[object]) -> str:
    """A list of plain values (no dicts) as a JavaScript literal that no script, tag or template can grow from.

    folium puts scripts through Jinja and streamlit-folium through `eval` and a rewriting of `_names`: inside strings
    all characters that any of them reads are written as \\uXXXX.
    """
    literal = orjson.dumps(value).decode()
    return _LITERAL.sub(lambda match: f"\\u{ord(match.group()):04x}", literal)


def json_text(values: object) -> str:
    """Plain values as JSON within a script element that nothing in them can end; the script parses its text."""
    return _TAG.sub(lambda match: f"\\u{ord(match.group()):04x}", orjson.dumps(values).decode())


def style_text(value: object) -> str:
    """Any value as a text of a style sheet: in quotes that nothing in it can end."""
    return '"' + re.sub(r"[^\w .,:;!?…«»’-]", lambda match: f"\\{ord(match.group()):x} ", str(value)) + '"'
