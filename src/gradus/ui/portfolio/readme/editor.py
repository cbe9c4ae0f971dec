"""A README's Markdown with its page beside it, which follows what is typed and where."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.portfolio.github.rendering import rendered
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.editor.source_edit import SourceEdit
from gradus.ui.portfolio.readme.boxed_view import BoxedView
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import label

_PADDING = 12


class MarkdownEditor(QWidget):
    """`edited` says that the person typed; the page is painted anew with the next paint."""

    edited = Signal()
    dropRequested = Signal()

    def __init__(self, theme: Theme, view: BoxedView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder, self._base = Path(), ""
        self._leading = False
        self.source = SourceEdit(theme, self.tr("Markdown of the README"))
        self.view = view
        self.note = label("", Text.SMALL)
        self.drop = ActionButton(theme, self.tr("Drop my edits"), Kind.HINT, "Ctrl+D")
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._connect()
        self._arrange()
        self.show_edited(edited=False)

    def show_text(self, text: str, folder: Path, name: str) -> None:
        """Show a README's text; what lies beside it is read from its folder."""
        base = str(PurePosixPath(name).parent)
        self._folder, self._base = folder, "" if base == "." else base
        if text != self.source.text():
            line = self.source.line()
            self.source.blockSignals(True)  # noqa: FBT003 - Qt's signature
            self.source.setPlainText(text)
            self.source.blockSignals(False)  # noqa: FBT003 - Qt's signature
            self.source.go_to(line)
        self._soon.start()

    def show_edited(self, *, edited: bool) -> None:
        """Say whether there are edits that nobody wrote yet."""
        saved = self.tr("Nothing is written until you have seen the changes.")
        own = self.tr("Your edits are not written yet.")
        self.note.setText(own if edited else saved)
        self.drop.setVisible(edited)

    def text(self) -> str:
        """Return what is written."""
        return self.source.text()

    def go_to(self, line: int) -> None:
        """Put the cursor into a line."""
        self.source.go_to(max(line, 1))
        self.source.setFocus()

    def _render(self) -> None:
        self.view.show_page(rendered(self.source.text()), self._folder, self._base)

    def _typed(self) -> None:
        self._soon.start()
        self.edited.emit()

    def _scroll_view(self) -> None:
        if not self._leading:
            self._leading = True
            self.view.scroll_to_line(self.source.firstVisibleBlock().blockNumber() + 1)
            self._leading = False

    def _scroll_source(self, line: int) -> None:
        if not self._leading:
            self._leading = True
            block = self.source.document().findBlockByNumber(line - 1)
            self.source.verticalScrollBar().setValue(block.firstLineNumber())
            self._leading = False

    def _connect(self) -> None:
        self.source.textChanged.connect(self._typed)
        self._soon.timeout.connect(self._render)
        self.source.verticalScrollBar().valueChanged.connect(self._scroll_view)
        self.view.lineAtTop.connect(self._scroll_source)
        self.drop.clicked.connect(self.dropRequested)

    def _arrange(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.note)
        foot.addStretch(1)
        foot.addWidget(self.drop)
        left = QVBoxLayout()
        left.setSpacing(6)
        left.addWidget(self.source, 1)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(_PADDING, _PADDING, 0, _PADDING)
        row.setSpacing(0)
        row.addLayout(left, 1)
        row.addWidget(self.view, 1)
