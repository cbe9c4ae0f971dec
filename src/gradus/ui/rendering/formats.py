"""Character formats of a card in one colour scheme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextCharFormat

from gradus.domain.markup.document import Formula
from gradus.ui.design.tokens import Tokens
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.maths.rendering import Failure
from gradus.ui.rendering.maths.typesetter import Outcome
from gradus.ui.rendering.placement import em_of, extent_of, font_as_deep_as, needed_depth
from gradus.ui.rendering.style import (
    CODE,
    IMAGE_OBJECT,
    INLINE_CODE,
    MATHS_OBJECT,
    Property,
    body_font,
    code_font,
)
from gradus.ui.widgets.tip import tip

_Alignment = QTextCharFormat.VerticalAlignment
_SCRIPTS = {"sub": _Alignment.AlignSubScript, "sup": _Alignment.AlignSuperScript}
_SEMI_BOLD = QFont.Weight.DemiBold.value


class Formats:
    """Derives the format of an element from that of the text around it."""

    def __init__(self, tokens: Tokens, zoom: float = 1.0) -> None:
        self._tokens = tokens
        self._zoom = zoom

    def text(self, size: int, colour: str, *, strong: bool = False) -> QTextCharFormat:
        """Return the format of running text."""
        return self._with(body_font(round(size * self._zoom)), colour, strong=strong)

    def code(self, colour: str) -> QTextCharFormat:
        """Return the format of code in a panel of its own."""
        return self._with(code_font(round(CODE * self._zoom)), colour)

    def within(self, tag: str, around: QTextCharFormat, address: str = "") -> QTextCharFormat:
        """Return the format inside an inline element."""
        form = QTextCharFormat(around)
        match tag:
            case "strong":
                form.setFontWeight(_SEMI_BOLD)
            case "em":
                form.setFontItalic(True)
            case "del":
                form.setFontStrikeOut(True)
            case "mark":
                form.setFontWeight(_SEMI_BOLD)
                form.setForeground(QColor(self._tokens.accent))
            case "u":
                form.setFontUnderline(True)
            case "sub" | "sup":
                form.setVerticalAlignment(_SCRIPTS[tag])
            case "code" | "kbd":
                self._as_code(form)
            case "a":
                form.setForeground(QColor(self._tokens.accent))
                form.setAnchor(True)
                form.setAnchorHref(address)
                form.setToolTip(tip(address))
        return form

    def failed(self, around: QTextCharFormat, failure: Failure) -> QTextCharFormat:
        """Return the format of LaTeX that could not be typeset."""
        form = QTextCharFormat(around)
        self._as_code(form)
        form.setForeground(QColor(self._tokens.bad))
        form.setToolTip(tip(failure.message))
        return form

    def formula(
        self, number: int, formula: Formula, outcome: Outcome | None, around: QTextCharFormat
    ) -> QTextCharFormat:
        """Return the format of the object that stands for a formula."""
        form = QTextCharFormat(around)
        form.setObjectType(MATHS_OBJECT)
        form.setVerticalAlignment(_Alignment.AlignNormal)
        form.setProperty(Property.FORMULA, number)
        em = em_of(around.font().pixelSize())
        form.setProperty(Property.EM, em)
        picture = outcome if isinstance(outcome, Picture) else None
        depth = needed_depth(extent_of(picture, formula, em))
        if depth > QFontMetricsF(around.font()).descent():
            form.setFont(font_as_deep_as(depth, around.font()))
            form.setVerticalAlignment(_Alignment.AlignBaseline)
        return form

    def image(self, source: str, alt: str, around: QTextCharFormat) -> QTextCharFormat:
        """Return the format of the object that stands for an image."""
        form = QTextCharFormat(around)
        form.setObjectType(IMAGE_OBJECT)
        form.setProperty(Property.IMAGE, source)
        form.setProperty(Property.ALT, alt)
        form.setToolTip(tip(alt))
        return form

    def missing(self, around: QTextCharFormat) -> QTextCharFormat:
        """Return the format of the words that stand for an image which can't be shown."""
        form = QTextCharFormat(around)
        form.setFontItalic(True)
        form.setForeground(QColor(self._tokens.ink3))
        return form

    def _as_code(self, form: QTextCharFormat) -> None:
        size = max(1, round(form.font().pixelSize() * INLINE_CODE))
        weight, italic = form.font().weight(), form.font().italic()
        font = code_font(size)
        font.setWeight(weight)
        font.setItalic(italic)
        form.setFont(font)
        form.setProperty(Property.PLATE, True)  # noqa: FBT003 - Qt's signature

    def _with(self, font: QFont, colour: str, *, strong: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font)
        form.setForeground(QColor(colour))
        if strong:
            form.setFontWeight(_SEMI_BOLD)
        return form
