"""All repositories of a folder with state and age, and three worth finishing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gradus.domain.portfolio.worth import Proposal
from gradus.repositories.listing import Listed
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.portfolio.repositories.proposal_card import ProposalCard
from gradus.ui.portfolio.repositories.row import described
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.focus_ring import REACH, FocusRing
from gradus.ui.widgets.label import label
from gradus.ui.widgets.progress_line import ProgressLine
from gradus.ui.widgets.quiet_column import QuietColumn
from gradus.ui.widgets.tip import tip

_MARGIN, _LIST = 36, 160


class RepositoriesScreen(QWidget):
    """`beginRequested` and `tellRequested` carry the path of a repository."""

    backRequested = Signal()
    chooseRequested = Signal()
    stopRequested = Signal()
    beginRequested = Signal(str)
    tellRequested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = look.theme
        theme = look.theme
        self.back = ActionButton(theme, self.tr("All projects"), Kind.HINT, self.tr("Esc"))
        self.title = label(self.tr("My repositories"), Text.TITLE)
        self.subtitle = label("", Text.QUIET, wrap=True)
        self.choose = ActionButton(theme, self.tr("Choose another folder"), Kind.SECONDARY, "F")
        self.progress = ProgressLine(theme)
        self.worth = label("", Text.HEADING, wrap=True)
        self.cards: list[ProposalCard] = []
        self._cards = QHBoxLayout()
        self.all = label(self.tr("All repositories, latest first"), Text.HEADING)
        self.list = QListWidget()
        self.list.setProperty("frame", "list")
        self.list.setAccessibleName(self.tr("All repositories, latest first"))
        self.ring = FocusRing(theme, self.list, 8)
        self.begin = ActionButton(
            theme, self.tr("Make it a project"), Kind.COMPACT, self.tr("Enter")
        )
        self.tell = ActionButton(theme, self.tr("For GitHub: text and commands"), Kind.COMPACT, "T")
        self.list.setMinimumHeight(_LIST)
        self._paths: list[str] = []
        self._content = QWidget()
        self._area = QuietColumn(self._content)
        self._arrange()
        self._connect()

    def show_folder(self, folder: str) -> None:
        """Show that a folder is being looked through."""
        self.subtitle.setText(folder)
        self.worth.setText(self.tr("Looking for the ones worth finishing…"))
        self.show_proposals(())
        self.list.clear()
        self._paths = []

    def show_list(self, every: Sequence[Listed], paths: Sequence[str], now: datetime) -> None:
        """Show all repositories; `paths` are their folders."""
        self._paths = list(paths)
        self.list.clear()
        for one in every:
            item = QListWidgetItem(f"{one.name}    {described(one, now)}")
            item.setToolTip(tip(one.path))
            self.list.addItem(item)
        for part in (self.begin, self.tell):
            part.setVisible(bool(every))
        if every:
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def show_proposals(self, proposals: Sequence[Proposal]) -> None:
        """Show which repositories are worth finishing."""
        clear(self._cards)
        self.cards = []
        for n, one in enumerate(proposals, start=1):
            card = ProposalCard(self._theme, one, str(n))
            card.beginRequested.connect(self.beginRequested)
            card.tellRequested.connect(self.tellRequested)
            self._cards.addWidget(card, 1)
            self.cards.append(card)

    def mends_of(self, folder: str) -> tuple[str, ...]:
        """Return the keys of the checks whose mends are proposed for a folder, none for others."""
        found = (card.proposal for card in self.cards if card.proposal.folder == folder)
        return tuple(mend.key for one in found for mend in one.mends)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many repositories were looked at; nothing of nothing takes the line away."""
        self.progress.setVisible(total > 0)
        if total:
            self.progress.show_progress(done, total - done)

    def say_worth(self, text: str) -> None:
        """Say what was found to be worth finishing."""
        self.worth.setText(text)

    def chosen(self) -> str:
        """Return the folder that is chosen in the list, or empty."""
        row = self.list.currentRow()
        return self._paths[row] if 0 <= row < len(self._paths) else ""

    def _connect(self) -> None:
        self.back.clicked.connect(self.backRequested)
        self.choose.clicked.connect(self.chooseRequested)
        self.list.itemActivated.connect(lambda _item: self._begin())
        self.begin.clicked.connect(self._begin)
        self.tell.clicked.connect(self._tell)

    def _begin(self) -> None:
        if self.chosen():
            self.beginRequested.emit(self.chosen())

    def _tell(self) -> None:
        if self.chosen():
            self.tellRequested.emit(self.chosen())

    def _arrange(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(self.title)
        words.addWidget(self.subtitle)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.begin)
        foot.addWidget(self.tell)
        foot.addStretch(1)
        self._cards.setSpacing(16)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._area)
        lines = QVBoxLayout(self._content)
        lines.setContentsMargins(_MARGIN, 18, _MARGIN, 24)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addSpacing(12)
        keep = self.progress.sizePolicy()
        keep.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keep)
        lines.addWidget(self.progress)
        lines.addSpacing(10)
        lines.addWidget(self.worth)
        lines.addSpacing(10)
        lines.addLayout(self._cards)
        lines.addSpacing(18)
        lines.addWidget(self.all)
        lines.addSpacing(8)
        holder = QVBoxLayout()
        holder.setContentsMargins(REACH, REACH, REACH, REACH)
        holder.addWidget(self.list)
        lines.addLayout(holder, 1)
        lines.addSpacing(8)
        lines.addLayout(foot)
        self.progress.hide()
