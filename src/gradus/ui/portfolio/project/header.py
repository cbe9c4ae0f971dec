"""The title of a project, where its repository stands, and what can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradus.domain.portfolio.projects.progress import ProjectState
from gradus.services.portfolio.projects.views import ProjectView
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.portfolio import sentences
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.label import ElidedLabel

_NARROW = 1000


class Header(QWidget):
    """One primary action: to choose a folder, to review the changes, then to write them."""

    backRequested = Signal()
    checkRequested = Signal()
    openRequested = Signal()
    primaryRequested = Signal()
    detailsRequested = Signal()
    tellRequested = Signal()
    filesRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._again, self._checking = "", False
        self._facts: list[str] = []
        self.back = ActionButton(theme, self.tr("All projects"), Kind.HINT, self.tr("Esc"))
        self.details = ActionButton(theme, self.tr("Details"), Kind.HINT, "D")
        self.tell = ActionButton(theme, self.tr("For GitHub"), Kind.HINT, "B")
        self.files = ActionButton(theme, self.tr("Other files"), Kind.HINT, "X")
        self.title, self.subtitle = ElidedLabel(Text.TITLE), ElidedLabel(Text.QUIET)
        self.check = ActionButton(theme, self.tr("Check again"), Kind.SECONDARY, "C")
        self.open = ActionButton(theme, self.tr("Open folder"), Kind.SECONDARY, "O")
        self.primary = ActionButton(theme, self.tr("Choose folder"), Kind.PRIMARY, "W")
        self.back.clicked.connect(self.backRequested)
        self.files.clicked.connect(self.filesRequested)
        self.tell.clicked.connect(self.tellRequested)
        self.details.clicked.connect(self.detailsRequested)
        self.check.clicked.connect(self.checkRequested)
        self.open.clicked.connect(self.openRequested)
        self.primary.clicked.connect(self.primaryRequested)
        self._arrange()

    def show_project(self, view: ProjectView, now: datetime, *, outdated: bool = False) -> None:
        """Show the title and where the repository stands; `outdated` where it changed since."""
        self._again = self.tr("Check again") if view.run else self.tr("Check")
        self.title.show_text(view.title)
        facts = _facts(view, now)
        if outdated and view.run is not None:
            facts[-1] = self.tr("changed since it was checked")
        self._facts = facts
        self._show_facts()
        for button in (self.check, self.open, self.files, self.tell):
            button.setVisible(bool(view.folder))
        if not self._checking:
            self.check.show_caption(self._again, "C")

    def show_checking(self, *, checking: bool) -> None:
        """Offer to stop while the repository is being checked."""
        self._checking = checking
        self.check.show_caption(self.tr("Stop checking") if checking else self._again, "C")

    def show_primary(self, caption: str, key: str, *, enabled: bool = True) -> None:
        """Say what the primary button does now."""
        self.primary.show_caption(caption, key)
        self.primary.setEnabled(enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the folder alone where there is no room for its path."""
        super().resizeEvent(event)
        self._show_facts()

    def _show_facts(self) -> None:
        facts = list(self._facts)
        if facts and self.width() < _NARROW:
            facts[0] = facts[0].rpartition("/")[2]
        self.subtitle.show_text(" · ".join(facts) or self.tr("No repository yet"))

    def _arrange(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(14)
        above.addWidget(self.back)
        above.addWidget(self.details)
        above.addWidget(self.files)
        above.addWidget(self.tell)
        above.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addLayout(above)
        row = QHBoxLayout()
        row.setSpacing(12)
        lines.addLayout(row)
        row.addLayout(words, 1)
        for button in (self.check, self.open, self.primary):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)


def _facts(view: ProjectView, now: datetime) -> list[str]:
    run, facts = view.run, [sentences.home(view.folder)] if view.folder else []
    if view.state is ProjectState.ARCHIVED:
        facts.append(sentences.state_name(view.state))
    if run is not None:
        facts += [run.branch] if run.branch else []
        facts.append(sentences.commits(run.commits))
        facts.append(sentences.checked(run.checked_at, now))
    elif view.folder:
        facts.append(sentences.not_checked())
    return facts
