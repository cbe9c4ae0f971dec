"""Everything that is to be said of a README, each with its line and, where it is safe, a mend."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gradus.domain.portfolio.lint.finding import Finding, Severity
from gradus.domain.portfolio.lint.score import Loss, Score
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.focus_ring import FocusRing
from gradus.ui.widgets.label import label

_SIZE = (620, 520)


class FindingsDialog(Dialog):
    """`jumpRequested` and `mendRequested` carry a Finding."""

    jumpRequested = Signal(object)
    mendRequested = Signal(object)

    def __init__(self, look: Look, score: Score, parent: QWidget | None = None) -> None:
        title = self.tr("README checks: {0} of 100").format(score.points)
        super().__init__(look, title, parent)
        self._findings: list[Finding] = [one for loss in score.losses for one in loss.findings]
        self._losses = [loss for loss in score.losses for _one in loss.findings]
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setWordWrap(True)
        self.ring = FocusRing(look.theme, self.list, 8)
        self.remedy = label("", Text.NOTE, wrap=True)
        self._fill(look)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.remedy)
        self.mend = self.add_action(self.tr("Mend"), "M")
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Esc"))
        self.jump = self.add_action(self.tr("Go there"), self.tr("Enter"), primary=True)
        self.list.currentRowChanged.connect(lambda _row: self._offer())
        self.list.itemActivated.connect(lambda _item: self._jump())
        self.close_button.clicked.connect(self.reject)
        self.jump.clicked.connect(self._jump)
        self.mend.clicked.connect(self._mend)
        self.list.setCurrentRow(0)
        self.resize(*_SIZE)

    def take_focus(self) -> None:
        """Begin with the list."""
        self.list.doItemsLayout()  # with the fonts of the theme
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Mend with M."""
        if event.key() == Qt.Key.Key_M and not self.mend.isHidden():
            self._mend()
        else:
            super().keyPressEvent(event)

    def _finding(self) -> Finding:
        return self._findings[max(self.list.currentRow(), 0)]

    def _offer(self) -> None:
        worth = self._worth(self._losses[max(self.list.currentRow(), 0)])
        self.remedy.setText(f"{told(self._finding().remedy)} {worth}")
        self.mend.setVisible(bool(self._finding().edits))

    def _worth(self, loss: Loss) -> str:
        if len(loss.findings) > 1:
            return self.tr("All of this kind take {0} points off.").format(loss.points)
        return self.tr("It takes {0} points off.").format(loss.points)

    def _jump(self) -> None:
        self.accept()
        self.jumpRequested.emit(self._finding())

    def _mend(self) -> None:
        self.accept()
        self.mendRequested.emit(self._finding())

    def _fill(self, look: Look) -> None:
        tokens = look.theme.tokens
        colours = {Severity.ERROR: tokens.bad, Severity.WARNING: tokens.warn}
        for one in self._findings:
            sign = "info" if one.severity is Severity.ADVICE else "warning"
            icon = look.icons.icon(sign, colours.get(one.severity, tokens.ink3), 16)
            where = self.tr("line {0}: ").format(one.line) if one.line else ""
            item = QListWidgetItem(icon, f"{where}{told(one.sentence)}")
            said = f"{told(one.severity.value)}, {where}{told(one.sentence)}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
