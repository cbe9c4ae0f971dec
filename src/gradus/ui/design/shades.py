"""Colours derived from the tokens; like the tokens they are looked up, never written down."""

from __future__ import annotations

from gradus.ui.design.colour import mix
from gradus.ui.design.tokens import Tokens


def bar(tokens: Tokens) -> str:
    """A bar of a later day: the accent, softened, and still 3:1 on a card."""
    return mix(tokens.accent, tokens.surface, 0.71)


def track(tokens: Tokens) -> str:
    """The empty part of a meter."""
    return tokens.sunk if not tokens.dark else mix(tokens.line, tokens.surface, 0.75)


def chip(tokens: Tokens) -> str:
    """The ground of pills and quiet chips."""
    return tokens.sunk if not tokens.dark else mix(tokens.line, tokens.surface, 0.55)


def hover(tokens: Tokens) -> str:
    """A button under the pointer."""
    return mix(tokens.ink, tokens.surface, 0.04)


def pressed(tokens: Tokens) -> str:
    """A button held down."""
    return mix(tokens.ink, tokens.surface, 0.09)


def accent_hover(tokens: Tokens) -> str:
    """The primary button under the pointer: a step towards the ink, so its text gains contrast."""
    return mix(tokens.ink, tokens.accent, 0.12)


def accent_pressed(tokens: Tokens) -> str:
    """The primary button held down."""
    return mix(tokens.ink, tokens.accent, 0.22)


def field_line(tokens: Tokens) -> str:
    """The outline of a field to write in, which shows where it is: 3:1 on the page."""
    return mix(tokens.ink3, tokens.canvas, 0.8)


def key_line(colour: str, ground: str) -> str:
    """The outline of a key cap."""
    return mix(colour, ground, 0.4)


def thumb(tokens: Tokens) -> str:
    """The handle of a scroll bar."""
    return mix(tokens.ink3, tokens.canvas, 0.8)


def nav_hover(tokens: Tokens) -> str:
    """A line of the sidebar under the pointer."""
    return mix(tokens.ink, tokens.sunk, 0.05)


def free_time(tokens: Tokens) -> str:
    """The part of a day in which the person is free."""
    return mix(tokens.accent, tokens.surface, 0.08)


def busy(tokens: Tokens) -> str:
    """Time that something else takes."""
    return mix(tokens.ink3, tokens.surface, 0.18)


def block(tokens: Tokens, mark: str) -> str:
    """The ground of a block of the plan, beside a mark of this colour."""
    return mix(mark, tokens.surface, 0.18)


def block_behind(tokens: Tokens, mark: str) -> str:
    """The ground of a block that was done or missed."""
    return mix(mark, tokens.surface, 0.06)


def edge(tokens: Tokens) -> str:
    """A line between two topics; those of the topic in focus are in the accent."""
    return mix(tokens.ink3, tokens.canvas, 0.42)
