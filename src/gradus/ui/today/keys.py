"""The keys of Today, as far as what they act on is there."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gradus.ui.help.keys import KeyLine, enter, escape, scrolling
from gradus.ui.today.content import Content

_translate = QCoreApplication.translate


def key_lines(page: Content) -> tuple[KeyLine, ...]:
    """Return the keys that work now."""
    closing = KeyLine((escape(),), _translate("Today", "Close a message"))
    return (
        *_of_quiz(page),
        *_of_plan(page),
        *_of_lines(page),
        *_of_cards(page),
        scrolling(),
        closing,
    )


def _of_quiz(page: Content) -> Iterator[KeyLine]:
    yield KeyLine((enter(),), _translate("Today", "Start the quiz"))
    yield KeyLine(("T",), _translate("Today", "Start a quiz of ten minutes"))
    yield KeyLine(("C",), _translate("Today", "Choose what to quiz"))
    if page.hero.areas.rows:
        digits = tuple(str(n) for n in range(1, len(page.hero.areas.rows) + 1))
        yield KeyLine(digits, _translate("Today", "Start the cards of one area"))


def _of_plan(page: Content) -> Iterator[KeyLine]:
    if not page.planned.isHidden():
        yield KeyLine(("P",), _translate("Today", "Go to the blocks that are planned"))
        marks = _translate("Today", "There: done or missed; again takes it back")
        yield KeyLine(("D", "M"), marks)
    if not page.headline.isHidden():
        yield KeyLine(("G",), _translate("Today", "Open the calendar, where the plan is"))


def _of_lines(page: Content) -> Iterator[KeyLine]:
    if not page.catch_up.isHidden():
        yield KeyLine(("A",), _translate("Today", "Catch up after a break, or stop it"))
    if not page.problems.isHidden():
        yield KeyLine(("E",), _translate("Today", "Show the errors in deck files"))
    yield KeyLine(("O",), _translate("Today", "Open your own decks"))
    if not page.fitted.isHidden():
        yield KeyLine(("B",), _translate("Today", "Schedule as before the fit"))


def _of_cards(page: Content) -> Iterator[KeyLine]:
    if not page.next.isHidden():
        yield KeyLine(("N",), _translate("Today", "Begin the next action"))
        yield KeyLine(("H",), _translate("Today", "Show all actions and habits"))
    if page.load.can_spread():
        yield KeyLine(("S",), _translate("Today", "Spread days that are too full"))
    yield KeyLine(("W",), _translate("Today", "Open the statistics"))
    yield KeyLine(("R",), _translate("Today", "Open the roadmap where you are"))
    yield KeyLine(("Ctrl+Z",), _translate("Today", "Take back a tick or a spread"))
