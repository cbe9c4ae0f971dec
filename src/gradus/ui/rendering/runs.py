"""Inline elements as a flat row of pieces, each with its format."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from xml.etree.ElementTree import Element

from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat

from gradus.ui.rendering.content import Content
from gradus.ui.rendering.formats import Formats
from gradus.ui.rendering.maths.rendering import Failure
from gradus.ui.rendering.style import Property

OBJECT = "\ufffc"
_BREAK = "\u2028"
PLATE_EDGE = "\u202f"
JOINER = "\u2060"
_PUNCTUATION = re.compile(r"[^\s\w\u2028\ufffc]{1,3}")
_BLANKS = re.compile(r"[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class Run:
    """Text or one object in one format; some objects have a line of their own."""

    text: str
    form: QTextCharFormat
    alone: bool = False


class Runs:
    """Turns the inline content of elements into runs."""

    def __init__(self, content: Content, formats: Formats) -> None:
        self._content = content
        self._formats = formats

    def of(self, element: Element, form: QTextCharFormat) -> Iterator[Run]:
        """Yield the pieces of an element whose text has a format."""
        yield from _words(element.text, form)
        for child in element:
            yield from self.child(child, form)
            yield from _words(child.tail, form)

    def child(self, child: Element, form: QTextCharFormat) -> Iterator[Run]:
        """Yield the pieces of one inline element."""
        match child.tag:
            case "maths":
                yield from self._formula(int(child.get("n", "0")), form)
            case "img":
                yield self._image(child, form)
            case "br":
                yield Run(_BREAK, form)
            case "code":
                yield from _plate(child.text or "", self._formats.within("code", form), form)
            case "kbd":
                yield _edge(form)
                yield from self.of(child, self._formats.within("kbd", form))
                yield _edge(form)
            case _:
                inner = self._formats.within(child.tag, form, child.get("href", ""))
                yield from self.of(child, inner)

    def _formula(self, number: int, form: QTextCharFormat) -> Iterator[Run]:
        formula = self._content.formula(number)
        outcome = self._content.outcomes[number]
        if isinstance(outcome, Failure):
            yield from _plate(formula.written, self._formats.failed(form, outcome), form)
        else:
            style = self._formats.formula(number, formula, outcome, form)
            yield Run(OBJECT, style, alone=formula.display)

    def _image(self, element: Element, form: QTextCharFormat) -> Run:
        source, alt = element.get("src", ""), element.get("alt", "")
        if self._content.image(source) is None:
            return Run(alt, self._formats.missing(form))
        return Run(OBJECT, self._formats.image(source, alt, form))


def trimmed(runs: Iterable[Run]) -> list[Run]:
    """Drop blanks at both ends and after one another, as they mean nothing in Markdown."""
    kept: list[Run] = []
    blank = True
    for run in runs:
        text = run.text[1:] if blank and run.text.startswith(" ") else run.text
        if text:
            kept.append(Run(text, run.form, run.alone))
            blank = text.endswith((" ", _BREAK))
    if kept and kept[-1].text.endswith(" "):
        kept[-1] = Run(kept[-1].text[:-1], kept[-1].form)
    return [each for pair in pairwise([*kept, None]) for each in _glued(*pair)]


def _glued(run: Run | None, following: Run | None) -> Iterator[Run]:
    """Keep a formula and the punctuation after it on one line.

    Qt may end a line behind any object. So the object leaves room for the punctuation, which is
    then drawn back into it by a character without width and with negative spacing.
    """
    assert run is not None
    marks = _PUNCTUATION.match(following.text) if following else None
    if run.text != OBJECT or following is None or marks is None:
        yield run
        return
    width = QFontMetricsF(following.form.font()).horizontalAdvance(marks[0])
    form, back = QTextCharFormat(run.form), QTextCharFormat(following.form)
    form.setProperty(Property.ROOM_AFTER, width)
    back.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    back.setFontLetterSpacing(-width)
    yield Run(OBJECT, form, run.alone)
    yield Run(JOINER, back)


def _words(text: str | None, form: QTextCharFormat) -> Iterator[Run]:
    if text:
        yield Run(_BLANKS.sub(" ", text), form)


def _plate(text: str, form: QTextCharFormat, around: QTextCharFormat) -> Iterator[Run]:
    yield _edge(around)
    yield Run(text, form)
    yield _edge(around)


def _edge(around: QTextCharFormat) -> Run:
    """Give code a little room at both ends of the plate behind it."""
    edge = QTextCharFormat(around)
    edge.setProperty(Property.PLATE, True)  # noqa: FBT003 - Qt's signature
    return Run(PLATE_EDGE, edge)
