"""What each plot says of figures that are known."""

from __future__ import annotations

import pytest
from tests.ui.statistics.conftest import Opened
from tests.ui.statistics.figures import TODAY, figures

from gradus.domain.statistics.calibration import Calibration
from gradus.domain.statistics.period import Period, Span
from gradus.domain.statistics.share import Share
from gradus.domain.statistics.study_time import Hour, Studied
from gradus.ui.statistics.page import StatisticsPage


@pytest.fixture
def page(open_statistics: Opened) -> StatisticsPage:
    return open_statistics()[0]


def tips(page: StatisticsPage, name: str) -> tuple[str, ...]:
    return page.panels[name].plot.tips()


def sentence(page: StatisticsPage, name: str) -> str:
    return page.panels[name].sentence.text()


def test_calibration(page: StatisticsPage) -> None:
    assert sentence(page, "calibration").startswith(
        "Predicted were 91%, recalled 89% of 1,000 reviews."
    )
    # Wilson's intervals of 30 of 40 and of 860 of 960.
    assert tips(page, "calibration") == (
        "Predicted 72%: 75% of 40 reviews recalled, 95% interval 60–86%",
        "Predicted 92%: 90% of 960 reviews recalled, 95% interval 87–91%",
    )


def test_retention(page: StatisticsPage) -> None:
    assert sentence(page, "retention").startswith("89% of young cards and 90% of mature ones")
    assert tips(page, "retention") == (
        "December 2025, young: 88% of 500 reviews recalled",
        "January 2026, young: 90% of 300 reviews recalled",
        "January 2026, mature: 90% of 200 reviews recalled",
    )


def test_load(page: StatisticsPage) -> None:
    assert page.panels["load"].accessibleName() == "Load of the next 14 days"
    assert sentence(page, "load").startswith("About 3.8 minutes a day")
    assert tips(page, "load")[0].endswith("5 minutes a day, 140 reviews in all")


def test_time(page: StatisticsPage) -> None:
    # 143.5 minutes over 8 days.
    assert sentence(page, "time").startswith("18 minutes a day over 8 days, in 712 answers.")
    assert tips(page, "time") == (
        "the week from Monday, 29 December 2025: 20 minutes a day, 700 answers",
        "the week from Monday, 5 January 2026: 3.5 minutes, 12 answers",
    )


def test_days_of_the_year(page: StatisticsPage) -> None:
    assert sentence(page, "year").startswith("You studied on 1 of the last 365 days.")
    assert tips(page, "year")[-1] == "Monday, 5 January 2026: 12 answers, 3.5 minutes"
    assert tips(page, "year")[-2] == "Sunday, 4 January 2026: 0 answers, 0 minutes"


def test_stability_and_difficulty(page: StatisticsPage) -> None:
    assert sentence(page, "stability").startswith("Half of 4 cards can wait 26 days or longer")
    assert tips(page, "stability")[0] == "Stability of 0–1 days: 1 card"
    assert tips(page, "stability")[-1] == "Stability of 365+ days: 1 card"
    assert sentence(page, "difficulty").startswith("Half of your cards are above 7.5.")
    assert tips(page, "difficulty")[-1] == "Difficulty 9–10: 2 cards"


def test_hours(page: StatisticsPage) -> None:
    assert sentence(page, "hours") == "Most answers fall between 19:00 and 20:00."
    assert tips(page, "hours")[19] == (
        "19:00 to 20:00: 1,234 answers, 89% of 1,000 reviews recalled"
    )
    assert tips(page, "hours")[3] == "03:00 to 04:00: 0 answers"


def test_the_best_hour_is_named_where_two_can_be_compared(open_statistics: Opened) -> None:
    found = [Hour(n, 0, Share(0, 0)) for n in range(24)]
    found[8], found[20] = Hour(8, 60, Share(60, 57)), Hour(20, 90, Share(90, 72))
    page, _ = open_statistics(figures(hours=tuple(found)))
    assert sentence(page, "hours").endswith("You recalled most after 08:00: 95% of 60 reviews.")


def test_topics(page: StatisticsPage) -> None:
    assert sentence(page, "topics").startswith("You have begun 2 of 77 topics.")
    assert tips(page, "topics") == (
        "Algebra: 75% of 40 cards mastered, 30 begun",
        "Loops: 20% of 20 cards mastered, 5 begun",
    )


def test_a_month_is_shown_day_by_day(open_statistics: Opened) -> None:
    days = tuple(Studied(TODAY - 29 + n, 1, n, n / 2) for n in range(30))
    page, _ = open_statistics(figures(period=Period.MONTH, span=Span.DAY, studied=days))
    assert len(tips(page, "time")) == 30
    assert tips(page, "time")[1] == "Monday, 8 December 2025: 0.5 minutes, 1 answer"


def test_a_period_without_reviews_says_so(open_statistics: Opened) -> None:
    nothing = tuple(Hour(n, 0, Share(0, 0)) for n in range(24))
    empty = Calibration((), None, Share(0, 0))
    page, _ = open_statistics(figures(calibration=empty, retention=(), hours=nothing))
    assert sentence(page, "calibration") == "No review of this period has a prediction."
    assert sentence(page, "hours") == "No answer falls into this period."
    assert sentence(page, "retention").startswith("– of young cards")
