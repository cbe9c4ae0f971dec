"""What an import brought, what was known already, and what could not be taken and why."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gradus.services.importing.report import ImportReport, as_text
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.importing import sentences
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.label import label
from gradus.ui.widgets.scroll_column import ScrollColumn

_WIDTH, _TALLEST = 560, 360


class ImportReportDialog(Dialog):
    """Ctrl+C copies the report, as the command line says it."""

    def __init__(self, look: Look, report: ImportReport, parent: QWidget | None = None) -> None:
        super().__init__(look, sentences.title(report), parent)
        self._report = report
        self.area: ScrollColumn | None = None
        self.show_sign("check", lambda tokens: tokens.good)
        for line in (*sentences.came(report), *sentences.known(report)):
            self.say(line, Text.BODY)
        refused = list(sentences.left_out(report))
        if refused:
            self._list(refused)
        self.add_action(self.tr("Copy"), self.tr("Ctrl+C")).clicked.connect(self.copy)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.fix_size(_WIDTH)

    def to_copy(self) -> str:
        """Return the report as plain text."""
        return as_text(self._report)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll where there is much to read."""
        if self.area is None or not self.area.scroll_by(event):
            super().keyPressEvent(event)

    def _list(self, lines: list[str]) -> None:
        """Show what was left out, in a column that scrolls where there is much of it."""
        self.body.addSpacing(6)
        self.say(self.tr("Not taken over, or not as it was:"), Text.HEADING)
        column = label("\n".join(lines), Text.NOTE, wrap=True)
        self.area = ScrollColumn(column)
        column.setMinimumHeight(column.heightForWidth(_WIDTH - 120))
        self.area.setFixedHeight(min(_TALLEST, column.minimumHeight() + 4))
        self.body.addWidget(self.area)
