"""Where a card comes from, and what it builds on, below its answer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.widgets.clear import clear
from gradus.ui.widgets.flow_layout import FlowLayout
from gradus.ui.widgets.pill import Pill
from gradus.ui.widgets.tip import tip

_SHOWN = 2


class Sources(QWidget):
    """A pill for each; many sources become one pill whose tip names them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self._facts: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())

    def show_card(self, card: PresentedCard) -> None:
        """Show the sources of a card, or nothing where it has none."""
        self.fill(card)
        self.setVisible(bool(card.sources or card.needs))

    def fill(self, card: PresentedCard) -> None:
        """Make the pills of a card, out of sight."""
        facts = (card.sources, card.needs)
        if facts == self._facts:
            return
        self._facts = facts
        clear(self._flow)
        for source in card.sources[:_SHOWN]:
            self._flow.addWidget(Pill(source))
        if rest := card.sources[_SHOWN:]:
            self._flow.addWidget(self._more(rest))
        for topic in card.needs:
            self._flow.addWidget(Pill(self.tr("needs: {0}").format(topic)))

    def texts(self) -> list[str]:
        """Return what the pills say."""
        return [pill.text() for pill in self.findChildren(Pill) if not pill.isHidden()]

    def _more(self, rest: tuple[str, ...]) -> Pill:
        more = Pill(self.tr("%Ln more", "", len(rest)))
        more.setToolTip(tip("\n".join(rest)))
        more.setAccessibleDescription("; ".join(rest))
        return more
