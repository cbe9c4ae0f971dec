"""The lines that `gradus stats` prints, of figures that are known."""

from __future__ import annotations

from tests.ui.statistics.figures import figures, none

from gradus.services.statistics.report import as_text


def test_every_figure_is_in_a_line() -> None:
    assert as_text(figures()).splitlines() == [
        "1234 answers, 1000 of them reviews, since 2025-12-01",
        "Studied: 17.9 minutes a day over 8 days; on 1 of the last 365 days",
        "Ahead: about 3.8 minutes a day over the next 14 days",
        "Recall: 91.2% predicted, 89.0% (86.9% to 90.8%) of 1000 reviews recalled",
        "Memory: half of the cards hold for 26.0 days or longer; middle difficulty 7.5",
        "Topics begun: 2 of 77",
        "   75% Algebra, 30 of 40 cards begun",
        "   20% Loops, 5 of 20 cards begun",
    ]


def test_without_an_answer_there_is_one_line() -> None:
    assert as_text(none()) == "No card has been answered yet."
