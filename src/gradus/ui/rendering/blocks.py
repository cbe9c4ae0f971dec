"""Appending blocks to a text document without leaving empty ones behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from gradus.ui.rendering.column import panel_padding
from gradus.ui.rendering.placement import REACH_DOWN, REACH_UP, ROUNDING
from gradus.ui.rendering.runs import Run
from gradus.ui.rendering.style import (
    LINE_GAP,
    PARAGRAPH_GAP,
    QUOTE_INDENT,
    Property,
)

_DISTANCE = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass(frozen=True, slots=True)
class Place:
    """Where in nested lists and quotes a block stands."""

    lists: int = 0
    quotes: int = 0
    gap: int = PARAGRAPH_GAP

    def in_list(self, gap: int) -> Place:
        """Return the place inside one more list."""
        return replace(self, lists=self.lists + 1, gap=gap)

    def in_quote(self) -> Place:
        """Return the place inside one more quote."""
        return replace(self, quotes=self.quotes + 1)

    def block_format(self, line_gap: int = LINE_GAP) -> QTextBlockFormat:
        """Return the format of a paragraph at this place."""
        form = QTextBlockFormat()
        form.setIndent(self.lists)
        form.setLeftMargin(self.quotes * QUOTE_INDENT)
        form.setBottomMargin(self.gap)
        form.setLineHeight(line_gap, _DISTANCE)
        form.setProperty(Property.QUOTE_LEVEL, self.quotes)
        return form


class Blocks:
    """Writes at the end of a document; `marker` is the format of bullets and numbers of lists."""

    def __init__(self, document: QTextDocument, marker: QTextCharFormat) -> None:
        self.cursor = QTextCursor(document)
        self._marker = marker
        self._fresh = True
        self._item: tuple[QTextListFormat, list[QTextList]] | None = None

    def next_is_item(self, form: QTextListFormat, lists: list[QTextList]) -> None:
        """Let the next block be an item of the list in `lists`, which is made if it is empty."""
        self._item = (form, lists)

    def paragraph(self, runs: Iterable[Run], form: QTextBlockFormat) -> None:
        """Append a block with text in it."""
        self.begin(form)
        for run in runs:
            self.cursor.insertText(run.text, run.form)

    def begin(self, form: QTextBlockFormat) -> None:
        """Append an empty block and stay in it."""
        if self._fresh and (form.topMargin() == 0 or self.cursor.position() == 0):
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(self._marker)
        else:
            self._flatten()
            self.cursor.insertBlock(form, self._marker)
        self._fresh = False
        self._join_list()

    def thin(self, form: QTextBlockFormat) -> None:
        """Append a block without height of its own."""
        form.setLineHeight(1, _FIXED)
        self.begin(form)

    def end_item(self) -> None:
        """Show an item that nothing was written into as an empty line."""
        if self._item is not None:
            self.begin(Place().block_format())

    def set_gap(self, gap: int) -> None:
        """Leave at least so much room below the block that was written last."""
        form = self.cursor.blockFormat()
        form.setBottomMargin(max(gap, form.bottomMargin()))
        self.cursor.setBlockFormat(form)

    def after_table(self) -> None:
        """Go to the block that Qt keeps behind a table."""
        self.cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True

    def finish(self) -> None:
        """Take away the room of a block that nothing was written into, and of the last margin."""
        self._flatten()
        form = self.cursor.blockFormat()
        form.setBottomMargin(0)
        self.cursor.setBlockFormat(form)
        self._pad_document()

    def _flatten(self) -> None:
        """Take an unused block's height; Qt ignores the margins of the one after a table."""
        if self._fresh:
            form = self.cursor.blockFormat()
            form.setLineHeight(1, _FIXED)
            self.cursor.setBlockFormat(form)

    def _pad_document(self) -> None:
        """Keep what stands at the top or the bottom whole, where Qt ignores margins of blocks.

        That is the padding of a panel, and what of a formula reaches beyond its line.
        """
        document = self.cursor.document()
        frame = document.rootFrame()
        form = frame.frameFormat()
        form.setTopMargin(max(REACH_UP + ROUNDING, panel_padding(document.firstBlock())))
        form.setBottomMargin(max(REACH_DOWN + ROUNDING, panel_padding(document.lastBlock())))
        frame.setFrameFormat(form)

    def _join_list(self) -> None:
        if self._item is None:
            return
        (form, lists), self._item = self._item, None
        plain = self.cursor.blockFormat()
        plain.setIndent(0)
        self.cursor.setBlockFormat(plain)
        if lists:
            lists[0].add(self.cursor.block())
        else:
            lists.append(self.cursor.createList(form))


def centred(form: QTextBlockFormat) -> QTextBlockFormat:
    """Return a block format with its text in the middle of the column."""
    form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return form


def standing_alone(run: Run) -> Run:
    """Return a run whose object gets exactly the room it needs, on a line of its own."""
    form = QTextCharFormat(run.form)
    form.setProperty(Property.STANDS_ALONE, True)  # noqa: FBT003 - Qt's signature
    form.clearProperty(QTextFormat.Property.TextVerticalAlignment.value)
    return Run(run.text, form, alone=True)
