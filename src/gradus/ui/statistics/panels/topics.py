"""How well each topic is known."""

from __future__ import annotations

from gradus.services.statistics.view import Statistics, TopicMastery
from gradus.ui import words
from gradus.ui.design.theme import Theme
from gradus.ui.statistics import texts
from gradus.ui.statistics.panel import Panel
from gradus.ui.widgets.plots.ranks import Rank, RankPlot


class TopicsPanel(Panel):
    """A bar a topic, along the road."""

    name = "topics"

    def __init__(self, theme: Theme) -> None:
        self.rows = RankPlot(theme)
        super().__init__(theme, self.rows)

    def show_statistics(self, statistics: Statistics) -> None:
        """Show the topics that were begun."""
        found = statistics.topics
        self.say(self.tr("Mastery by topic"), self._sentence(statistics))
        self.rows.show_ranks(
            tuple(
                Rank(one.title, one.mastery, words.percent(one.mastery), self._tip(one), one.phase)
                for one in found
            )
        )
        head = (
            self.tr("Topic"),
            self.tr("Phase"),
            self.tr("Cards"),
            self.tr("Begun"),
            self.tr("Mastered"),
        )
        self.show_rows(head, [_row(one) for one in found])

    def _sentence(self, statistics: Statistics) -> str:
        text = self.tr(
            "You have begun {0} of {1} topics. A card counts while its predicted recall is 80% or"
            " more."
        )
        return text.format(len(statistics.topics), statistics.topics_in_all)

    def _tip(self, one: TopicMastery) -> str:
        text = self.tr("{0}: {1} of {2} mastered, {3} begun")
        return text.format(
            one.title, words.percent(one.mastery), texts.cards(one.cards), texts.number(one.begun)
        )


def _row(one: TopicMastery) -> tuple[str, ...]:
    return (
        one.title,
        str(one.phase),
        texts.number(one.cards),
        texts.number(one.begun),
        words.percent(one.mastery),
    )
