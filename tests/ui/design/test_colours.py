"""No colour is written down but in tokens.py, and what the sheet lays on what is declared."""

from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

import gradus.ui
from gradus.ui.design.pairs import graphic_pairs, text_pairs
from gradus.ui.design.style_sheet import style_sheet
from gradus.ui.design.tokens import DARK, LIGHT, Tokens

UI = Path(gradus.ui.__file__).parent
SOURCES = sorted(UI.rglob("*.py"))
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

LITERAL = re.compile(
    r"""
    ["'(\s:]\#[0-9A-Fa-f]{3,8}\b                    # "#1C2028"
    | \b(?:rgb|rgba|hsl|hsv)a?\(                    # in a style sheet
    | \bQColor\((?:\s*\d|\s*["'])                   # by numbers or by name
    | \bQColor\.from(?:Rgb|Hsv|Hsl|Cmyk)\w*\(
    | \bGlobalColor\.(?!transparent\b)\w+
    | \bQColorConstants\b
    | (?:color|background|border)[\w-]*:[^;"]*\b(?:white|black|red|green|blue|gr[ae]y)\b
    """,
    re.VERBOSE,
)


def literals(text: str) -> list[str]:
    """Return the lines that write a colour down; comments may speak of colours."""
    lines = (line.split("  # ")[0] for line in text.splitlines())
    return [line.strip() for line in lines if LITERAL.search(line)]


def test_only_tokens_write_colours_down() -> None:
    found = {
        str(source.relative_to(UI)): lines
        for source in SOURCES
        if source.name != "tokens.py" and (lines := literals(source.read_text("utf-8")))
    }
    assert len(SOURCES) > 100
    assert found == {}


@pytest.mark.parametrize(
    "line",
    [
        'pen = "#1C2028"',
        "QColor(255, 0, 0)",
        'QColor("red")',
        "Qt.GlobalColor.white",
        "background: rgb(1, 2, 3);",
        "QLabel { color: white; }",
        "QColor.fromRgb(1)",
    ],
)
def test_the_search_finds_colours(line: str) -> None:
    assert literals(line)


@pytest.mark.parametrize(
    "line", ["QColor(tokens.ink)", "Qt.GlobalColor.transparent", "color: $ink;"]
)
def test_the_search_leaves_tokens(line: str) -> None:
    assert literals(line) == []


def declared(tokens: Tokens, text: str) -> list[tuple[str, str]]:
    """Return selector and colour of each declaration of a property in the style sheet."""
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", style_sheet(tokens))
    return [
        (selector.strip(), colour)
        for selector, body in rules
        for colour in re.findall(rf"(?:^|[;\s]){text}:\s*(#\w+)", body)
    ]


@BOTH
def test_every_text_colour_of_the_sheet_is_in_the_list(tokens: Tokens) -> None:
    listed = {text for _, text, _ in text_pairs(tokens)}
    assert [where for where, colour in declared(tokens, "color") if colour not in listed] == []


@BOTH
def test_every_ground_of_the_sheet_is_in_the_list(tokens: Tokens) -> None:
    grounds = {ground for _, _, ground in text_pairs(tokens)}
    marks = {mark for _, mark, _ in graphic_pairs(tokens)}
    lines = {tokens.line}
    found = declared(tokens, "background")
    assert [where for where, colour in found if colour not in grounds | marks | lines] == []


@BOTH
def test_every_token_is_in_some_pair(tokens: Tokens) -> None:
    pairs = (*text_pairs(tokens), *graphic_pairs(tokens))
    listed = {colour for _, *both in pairs for colour in both}
    colours = {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}
    # Hairlines only separate; nothing is lost on who does not see them.
    assert {name for name, value in colours.items() if value not in listed} <= {"line"}
    assert set(tokens.phases) <= listed
