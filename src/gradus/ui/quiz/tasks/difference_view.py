"""Lines that were written beside those that were expected, with what differs marked."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from gradus.domain.decks.difference import Edit, Piece
from gradus.ui.design.theme import Theme
from gradus.ui.rendering.style import CODE, code_font
from gradus.ui.widgets.focus_ring import FocusRing

_PADDING = 12
_GAP = "\N{MIDDLE DOT}"
_BLANK = "\N{OPEN BOX}"
_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what it is, in a word or a sign, and its pieces as written or as expected."""

    label: str
    pieces: tuple[Piece, ...]
    expected: bool


class DifferenceView(QTextEdit):
    """As high as its lines; what is marked by colour is also struck out or underlined."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ring = FocusRing(theme, self, 10, reach=0)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._font = code_font(CODE)
        self._set_up()
        theme.changed.connect(self._write)

    def show_rows(self, rows: Iterable[Row]) -> None:
        """Show lines; a screen reader hears them without marks."""
        self._rows = tuple(rows)
        self.setAccessibleDescription("\n".join(_said(row) for row in self._rows))
        self._write()

    def set_font(self, font: QFont) -> None:
        """Write in another font of fixed pitch."""
        self._font = font
        self._write()

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the lines anew."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and select all; every other key is for the page."""
        keys = QKeySequence.StandardKey
        if event.matches(keys.Copy) or event.matches(keys.SelectAll):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def _set_up(self) -> None:
        self.setProperty("frame", "panel")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(_PADDING)
        self.setAccessibleName(_translate("Task", "Difference"))

    def _write(self) -> None:
        self.document().clear()
        cursor = QTextCursor(self.document())
        width = max((len(row.label) for row in self._rows), default=0) + 1
        for number, row in enumerate(self._rows):
            block = self._block_format(width)
            if number:
                cursor.insertBlock(block)
            else:
                cursor.setBlockFormat(block)
            cursor.insertText(row.label.ljust(width), self._format(self._theme.tokens.ink2))
            for piece in row.pieces:
                cursor.insertText(*self._shown(piece, expected=row.expected))
        self._fit()

    def _block_format(self, width: int) -> QTextBlockFormat:
        """Let lines that do not fit go on below their beginning, not below their label."""
        indent = QFontMetricsF(self._font).horizontalAdvance("0") * width
        block = QTextBlockFormat()
        block.setLeftMargin(indent)
        block.setTextIndent(-indent)
        block.setBottomMargin(2)
        return block

    def _shown(self, piece: Piece, *, expected: bool) -> tuple[str, QTextCharFormat]:
        tokens = self._theme.tokens
        text, other = piece.answer, piece.given
        colour, ground = tokens.good, tokens.good_soft
        if not expected:
            text, other, colour, ground = other, text, tokens.bad, tokens.bad_soft
        if piece.edit is Edit.SAME:
            return text, self._format(tokens.ink)
        if not text:
            return _GAP * len(other), self._format(tokens.ink2)
        form = self._format(colour, ground)
        form.setFontUnderline(piece.edit is not Edit.EXTRA)
        form.setFontStrikeOut(piece.edit is Edit.EXTRA)
        return text.replace(" ", _BLANK), form

    def _format(self, colour: str, ground: str | None = None) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._font)
        form.setForeground(QColor(colour))
        if ground is not None:
            form.setBackground(QColor(ground))
        return form

    def _fit(self) -> None:
        height = math.ceil(self.document().size().height()) + 2 * self.frameWidth()
        if height != self.height():
            self.setFixedHeight(height)


def _said(row: Row) -> str:
    text = "".join(piece.answer if row.expected else piece.given for piece in row.pieces)
    return f"{row.label} {text}".strip()
