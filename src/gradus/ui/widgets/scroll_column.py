"""A page's content, scrolled as a whole and by the page's keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QFrame, QScrollArea, QWidget

_Action = QAbstractSlider.SliderAction
_KEYS = {
    Qt.Key.Key_PageDown: _Action.SliderPageStepAdd,
    Qt.Key.Key_PageUp: _Action.SliderPageStepSub,
    Qt.Key.Key_Down: _Action.SliderSingleStepAdd,
    Qt.Key.Key_Up: _Action.SliderSingleStepSub,
    Qt.Key.Key_Home: _Action.SliderToMinimum,
    Qt.Key.Key_End: _Action.SliderToMaximum,
}

_ATTEMPTS = 5
"""A content that cannot have the height it wants is not asked about for ever."""


class ScrollColumn(QScrollArea):
    """Scrolls one widget up and down; it takes no focus itself."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._asked: list[tuple[QSize, int]] = []
        self._checking = QTimer(self, interval=0, singleShot=True)
        self._checking.timeout.connect(self._give_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content, and look again when that has come to rest."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._checking.start()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl held the wheel is for the page."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll if the key is one that scrolls, and say whether it was."""
        action = _KEYS.get(Qt.Key(event.key()))
        if action is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.verticalScrollBar().triggerAction(action)
        return True

    def _give_room(self) -> None:
        """Take a height that the content has come to need while it was being laid out.

        A part that rearranges itself as it is resized changes what is needed in the middle of a
        layout, which Qt then takes for done: the content would stay squeezed.
        """
        content = self.widget()
        layout = content.layout() if content is not None else None
        if content is None or layout is None or not self.widgetResizable():
            return
        width = content.width()
        tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        need = max(tall, layout.totalMinimumSize().height())
        asked = content.size(), need
        self._asked = [one for one in self._asked if one == asked]
        if need > content.height() and len(self._asked) < _ATTEMPTS:
            self._asked.append(asked)
            content.resize(width, need)
