"""The bar of the focus timer: what runs, how long still, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from gradus.services.planning.doing.focus_view import FocusView
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import fix_height
from gradus.ui.focus import sentences
from gradus.ui.language.told import told as titled
from gradus.ui.widgets.announce import announce
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import ElidedLabel, label
from gradus.ui.widgets.marks import PhaseMark
from gradus.ui.widgets.meter import Meter

TURN_KEY, SKIP_KEY, STOP_KEY = "F6", "F7", "F8"
_HEIGHT = 52
_CLOCK = 62
_ROOM_FOR_BOTH = 1200
_ROOM_FOR_METER, _ROOM_FOR_SPENT, _ROOM_FOR_STAGE = 900, 760, 700


class FocusBar(QFrame):
    """Lies below every page while there is a timer; `say` puts a sentence in place of the title."""

    turnRequested = Signal()
    skipRequested = Signal()
    stopRequested = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("frame", "bar")
        self.setAccessibleName(self.tr("Focus timer"))
        self.mark = PhaseMark(look.theme, (4, 28))
        self.clock = label("", Text.FIGURE, tabular=True)
        self.stage = label("", Text.STRONG)
        self.title = ElidedLabel(Text.NOTE, lines=2)
        self.meter = Meter(look.theme, None)
        self.spent = label("", Text.NOTE, tabular=True)
        self.turn = ActionButton(look.theme, "", Kind.COMPACT, TURN_KEY)
        self.skip = ActionButton(look.theme, "", Kind.COMPACT, SKIP_KEY)
        self.stop = ActionButton(look.theme, self.tr("Finish"), Kind.COMPACT, STOP_KEY)
        self.close_it = ActionButton(look.theme, self.tr("Dismiss"), Kind.COMPACT, STOP_KEY)
        self._view: FocusView | None = None
        self._says = False
        self._arrange()
        self.hide()

    def show_view(self, view: FocusView) -> None:
        """Show a timer."""
        self._view = view
        self.clock.setText(sentences.clock(view.left))
        self.stage.setText(sentences.stage(view))
        self.spent.setText(sentences.progress(view))
        self.mark.show_phase(view.phase)
        self.meter.show_share(view.minutes / max(view.planned, 1))
        self.meter.setAccessibleName(self.tr("Done of {0}").format(titled(view.title)))
        self.turn.show_caption(sentences.turn_caption(view), TURN_KEY)
        self.skip.show_caption(sentences.skip_caption(view), SKIP_KEY)
        self._show_parts(timer=True)
        text = sentences.told(view)
        if text:
            self.say(text)
        elif view.running and not self.title.full_text().startswith(titled(view.title)):
            self._says = False
            self.title.show_text(titled(view.title))
            self._fit()
        self.show()

    def say(self, text: str) -> None:
        """Say what happened, aloud as well, until the timer runs on; figures give it their room."""
        self._says = True
        self._fit()
        shown = text if self._view is None else f"{titled(self._view.title)}: {text}"
        self.title.show_text(shown)
        announce(self, shown)

    def tell_end(self, text: str) -> None:
        """Say what came of a timer that has ended, until it is dismissed."""
        self._view = None
        self._show_parts(timer=False)
        self.say(text)
        self.show()

    def end(self) -> None:
        """Show nothing."""
        self._view = None
        self.hide()

    def block(self) -> str:
        """Return the uid of the block that is shown, "" for none."""
        return "" if self._view is None else self._view.uid

    def tells_end(self) -> bool:
        """Say whether only a sentence is shown."""
        return not self.isHidden() and self._view is None

    def minimumSizeHint(self) -> QSize:
        """Never make the window wider: what has no room is left out."""
        return QSize(0, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out where there is no room what the words say as well."""
        super().resizeEvent(event)
        self._fit()

    def _show_parts(self, *, timer: bool) -> None:
        for part in (self.mark, self.clock, self.turn, self.skip, self.stop):
            part.setVisible(timer)
        self.close_it.setVisible(not timer)
        self._fit()

    def _fit(self) -> None:
        timer = self._view is not None
        figures = timer and not (self._says and self.width() < _ROOM_FOR_BOTH)
        self.meter.setVisible(figures and self.width() >= _ROOM_FOR_METER)
        self.spent.setVisible(figures and self.width() >= _ROOM_FOR_SPENT)
        self.stage.setVisible(timer and self.width() >= _ROOM_FOR_STAGE)

    def _arrange(self) -> None:
        fix_height(self, _HEIGHT)
        self.clock.setMinimumWidth(_CLOCK)
        self.meter.setFixedWidth(96)
        self.turn.clicked.connect(self.turnRequested)
        self.skip.clicked.connect(self.skipRequested)
        self.stop.clicked.connect(self.stopRequested)
        self.close_it.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(12)
        middle = Qt.AlignmentFlag.AlignVCenter
        for part in (self.mark, self.clock, self.stage):
            row.addWidget(part, 0, middle)
        row.addWidget(self.title, 1, middle)
        row.addWidget(self.meter, 0, middle)
        row.addWidget(self.spent, 0, middle)
        for button in (self.turn, self.skip, self.stop, self.close_it):
            row.addWidget(button, 0, middle)
