"""Tables of a card."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)

from gradus.ui.design.tokens import Tokens
from gradus.ui.rendering.formats import Formats
from gradus.ui.rendering.runs import Runs, trimmed
from gradus.ui.rendering.style import BODY, CELL_PADDING, PARAGRAPH_GAP

_ALIGNMENTS = {
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}


class Tables:
    """Inserts tables whose cells hold inline content."""

    def __init__(
        self,
        runs: Runs,
        formats: Formats,
        tokens: Tokens,
        size: int = BODY,
        *,
        centred: bool = True,
    ) -> None:
        self._size = size
        self._centred = centred
        self._runs = runs
        self._formats = formats
        self._tokens = tokens

    def insert(self, cursor: QTextCursor, element: Element) -> QTextTable | None:
        """Insert a table at a cursor, and return it; one without cells is none."""
        rows = [row for row in element.iter("tr") if not _is_empty_head(row)]
        columns = max((len(row) for row in rows), default=0)
        if not columns:
            return None
        form = self._table_format()
        form.setTopMargin(max(form.topMargin(), cursor.blockFormat().bottomMargin()))
        has_head = element.find("thead/tr") in rows
        form.setHeaderRowCount(int(has_head))
        table = cursor.insertTable(len(rows), columns, form)
        for number, row in enumerate(rows):
            self._fill(table, number, row)
        return table

    def _fill(self, table: QTextTable, number: int, row: Element) -> None:
        for column, cell in enumerate(row):
            self._write(table.cellAt(number, column), cell)

    def _write(self, cell: QTextTableCell, element: Element) -> None:
        head = element.tag == "th"
        cell.setFormat(self._cell_format(head=head))
        cursor = cell.firstCursorPosition()
        block = QTextBlockFormat()
        block.setAlignment(_ALIGNMENTS.get(element.get("align", ""), Qt.AlignmentFlag.AlignLeft))
        cursor.setBlockFormat(block)
        form = self._formats.text(self._size, self._tokens.ink, strong=head)
        for run in trimmed(self._runs.of(element, form)):
            cursor.insertText(run.text, run.form)

    def _table_format(self) -> QTextTableFormat:
        form = QTextTableFormat()
        if self._centred:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderBrush(QBrush(QColor(self._tokens.line)))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setCellPadding(CELL_PADDING)
        form.setCellSpacing(0)
        form.setTopMargin(PARAGRAPH_GAP / 2)
        form.setBottomMargin(PARAGRAPH_GAP)
        return form

    def _cell_format(self, *, head: bool) -> QTextTableCellFormat:
        form = QTextTableCellFormat()
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        if head:
            form.setBackground(QColor(self._tokens.sunk))
        return form


def _is_empty_head(row: Element) -> bool:
    """Whether a row is there only because Markdown has no table without a head."""
    return all(cell.tag == "th" and not cell.text and not len(cell) for cell in row)
