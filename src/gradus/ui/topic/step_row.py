"""One way to study a topic, with the button that opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.services.planning.doing.topic_view import StepView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.topic import sentences
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label
from gradus.ui.widgets.meter import Meter
from gradus.ui.widgets.tip import tip

_METER = 120


class StepRow(QWidget):
    """`openRequested` carries a web address, `libraryRequested` the key of a resource.

    The topic's own cards are opened by their card.
    """

    openRequested = Signal(str)
    libraryRequested = Signal(str)

    def __init__(
        self, look: Look, step: StepView, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.step = step
        title = sentences.step_title(step)
        self.open = ActionButton(look.theme, self.tr("Open in the browser"), Kind.COMPACT, key)
        self.open.setAccessibleName(self.tr("Open in the browser: {0}").format(title))
        self.open.setToolTip(tip(step.address))
        self.open.clicked.connect(lambda: self.openRequested.emit(step.address))
        if not step.address:
            self.open.hide()
        self.library = ActionButton(look.theme, self.tr("In the library"), Kind.COMPACT)
        self.library.setAccessibleName(self.tr("In the library: {0}").format(title))
        self.library.clicked.connect(lambda: self.libraryRequested.emit(step.key))
        if not step.key:
            self.library.hide()
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(title, Text.STRONG, wrap=True))
        column.addWidget(label(sentences.step_note(step), Text.NOTE, wrap=True))
        if step.status:
            column.addSpacing(4)
            column.addLayout(_progress(look, step))
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addSpacing(8)
        buttons = QVBoxLayout()
        buttons.setSpacing(6)
        for button in (self.open, self.library):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        buttons.addStretch(1)
        row.addLayout(buttons)


def _progress(look: Look, step: StepView) -> QHBoxLayout:
    """Show how much of the whole resource is done."""
    meter = Meter(look.theme, None)
    meter.setFixedWidth(_METER)
    meter.show_share(step.share)
    meter.setAccessibleName(sentences.progress_of(step))
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(meter)
    row.addWidget(label(sentences.progress(step), Text.SMALL, tabular=True))
    row.addStretch(1)
    return row
