"""A repository worth finishing: why, and the three mends that help most."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from gradus.domain.portfolio.worth import Proposal
from gradus.ui import words
from gradus.ui.design.fonts import Text
from gradus.ui.design.theme import Theme
from gradus.ui.language.told import told
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.card import Card
from gradus.ui.widgets.label import label
from gradus.ui.widgets.pill import Pill
from gradus.ui.widgets.tip import tip


class ProposalCard(Card):
    """`beginRequested` carries the folder that is to become a project, `tellRequested` as well."""

    beginRequested = Signal(str)
    tellRequested = Signal(str)

    def __init__(self, theme: Theme, proposal: Proposal, key: str) -> None:
        super().__init__()
        self.proposal = proposal
        name = Path(proposal.folder).name
        self.set_heading(name)
        self.body.addWidget(label(told(proposal.why), Text.NOTE, wrap=True))
        self.body.addSpacing(10)
        for mend in proposal.mends:
            line = QHBoxLayout()
            line.setSpacing(10)
            text = label(told(mend.title), Text.BODY, wrap=True)
            text.setToolTip(tip(mend.mend))
            line.addWidget(text, 1)
            line.addWidget(Pill(words.minutes(mend.minutes)), 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(line)
            self.body.addSpacing(6)
        self.body.addStretch(1)
        self.begin = ActionButton(theme, self.tr("Finish it"), Kind.COMPACT, key)
        self.begin.setAccessibleName(self.tr("Finish {0}").format(name))
        self.tell = ActionButton(theme, self.tr("For GitHub: text and commands"), Kind.HINT)
        self.tell.setAccessibleName(self.tr("About text and git commands of {0}").format(name))
        self.begin.clicked.connect(lambda: self.beginRequested.emit(proposal.folder))
        self.tell.clicked.connect(lambda: self.tellRequested.emit(proposal.folder))
        foot = QVBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.begin)
        foot.addWidget(self.tell)
        self.body.addSpacing(8)
        self.body.addLayout(foot)
