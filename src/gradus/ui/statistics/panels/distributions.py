"""How stability and difficulty are spread over the cards."""

from __future__ import annotations

from math import isinf

from gradus.domain.statistics.distribution import Bin, Distribution
from gradus.services.statistics.view import Statistics
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.axis import counting_axis
from gradus.ui.widgets.plots.bars import BarPlot, Column


class _Spread(Panel):
    """A bar a bin, with the edges of the bins below."""

    def __init__(self, theme: Theme) -> None:
        self.bars = BarPlot(theme)
        super().__init__(theme, self.bars)

    def _show(self, found: Distribution, title: str) -> None:
        columns = tuple(Column("", one.cards, self._tip(one)) for one in found.bins)
        axis = counting_axis(max(c.value for c in columns), self.tr("cards"), texts.tick_number)
        edges = tuple(texts.number(one.low) for one in found.bins)
        last = found.bins[-1].high
        edges += () if isinf(last) else (texts.number(last),)
        self.bars.show_columns(columns, title, axis, edges)
        rows = [(self._label(one), texts.number(one.cards)) for one in found.bins]
        self.show_rows((title, self.tr("Cards")), rows)

    def _label(self, one: Bin) -> str:
        if isinf(one.high):
            return self.tr("{0}+").format(texts.number(one.low))
        return self.tr("{0}–{1}").format(texts.number(one.low), texts.number(one.high))

    def _tip(self, one: Bin) -> str:
        raise NotImplementedError


class StabilityPanel(_Spread):
    """For how long memories hold."""

    name = "stability"

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the stability of every card that was answered."""
        found = statistics.stability
        self.say(self.tr("Stability"), self._sentence(found))
        self._show(found, self.tr("stability in days"))

    def _sentence(self, found: Distribution) -> str:
        if found.median is None:
            return self.tr("No card has been answered yet.")
        cards = texts.cards(sum(one.cards for one in found.bins))
        decimals = 1 if found.median < 10 else 0
        text = self.tr("Half of {0} can wait {1} days or longer until recall falls to 90%.")
        return text.format(cards, texts.number(found.median, decimals))

    def _tip(self, one: Bin) -> str:
        text = self.tr("Stability of {0} days: {1}")
        return text.format(self._label(one), texts.cards(one.cards))


class DifficultyPanel(_Spread):
    """How hard cards are to make stable."""

    name = "difficulty"

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the difficulty of every card that was answered."""
        found = statistics.difficulty
        self.say(self.tr("Difficulty"), self._sentence(found))
        self._show(found, self.tr("difficulty from 1 to 10"))

    def _sentence(self, found: Distribution) -> str:
        if found.median is None:
            return self.tr("No card has been answered yet.")
        text = self.tr("Half of your cards are above {0}. Hard cards gain less with each review.")
        return text.format(texts.number(found.median, 1))

    def _tip(self, one: Bin) -> str:
        text = self.tr("Difficulty {0}: {1}")
        return text.format(self._label(one), texts.cards(one.cards))
