"""The topics of the road with a search above and what can be done with one below."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from gradus.services.quiz.choice_view import TopicRow
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.design.sizes import least_height, wear
from gradus.ui.picker import sentences
from gradus.ui.picker.topic_model import TopicModel
from gradus.ui.picker.topic_painter import TopicPainter
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import label

_TEXT_LINES, _SEARCH_HEIGHT = 34, 36


class TopicList(QWidget):
    """Ticks topics for a session; `learnRequested` carries the topic under the cursor."""

    tickedChanged = Signal()
    learnRequested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TopicModel()
        self.search = _Search()
        self.list = _List()
        self.rings = (FocusRing(look.theme, self.search), FocusRing(look.theme, self.list))
        self.about = label("", Text.NOTE, wrap=True)
        self.learn = ActionButton(look.theme, self.tr("Learn it"), Kind.COMPACT, self.tr("Ctrl+L"))
        self._dress(look)
        self._arrange()
        self._connect()

    def show_topics(self, topics: tuple[TopicRow, ...]) -> None:
        """Take new figures; the cursor stays on its topic."""
        row = max(self.list.currentIndex().row(), 0)
        self.model.show_topics(topics)
        self._go_to(row)

    def current(self) -> TopicRow | None:
        """Return the topic under the cursor."""
        row = self.list.currentIndex().row()
        shown = self.model.topics()
        return shown[row] if 0 <= row < len(shown) else None

    def ask_to_learn(self) -> None:
        """Ask for what the button under the list offers."""
        topic = self.current()
        if topic is not None:
            self.learnRequested.emit(topic)

    def seek(self) -> None:
        """Go to the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.left.connect(self._enter_list)
        self.list.typed.connect(self._type)
        self.list.selectionModel().currentChanged.connect(self._tell)
        self.model.tickedChanged.connect(self.tickedChanged)
        self.learn.clicked.connect(self.ask_to_learn)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self._go_to(0)

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _type(self, text: str) -> None:
        self.seek()
        self.search.insert(text)

    def _go_to(self, row: int) -> None:
        last = self.model.rowCount() - 1
        self.list.setCurrentIndex(self.model.index(min(row, last), 0))
        self._tell()

    def _tell(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        topic = self.current()
        self.learn.setEnabled(topic is not None)
        if topic is None:
            self.about.setText(self.tr("No topic has these words in its title."))
            return
        self.about.setText(sentences.standing(topic, any_chosen=self.model.any_chosen()))
        self.learn.show_caption(sentences.learn_caption(topic), self.tr("Ctrl+L"))

    def _dress(self, look: Look) -> None:
        self.search.setProperty("field", True)  # noqa: FBT003 - Qt's signature
        least_height(self.search, _SEARCH_HEIGHT)
        self.search.setTextMargins(8, 0, 8, 0)
        wear(self.search, Text.BODY)
        self.search.setPlaceholderText(self.tr("Search topics (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search topics"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(TopicPainter(look, self.list))
        self.list.setAccessibleName(self.tr("Topics"))
        least_height(self.about, _TEXT_LINES)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(REACH, REACH, REACH, REACH)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.about, 1)
        below.addWidget(self.learn, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(below)


class _Search(QLineEdit):
    """Down leads to what was found."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with the arrow down; anything else is text."""
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """Hands letters to the search; Enter is for the dialog."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("frame", "list")
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and tick; what is typed goes to the search."""
        text = event.text()
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        elif plain and text.isprintable() and text.strip():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)
