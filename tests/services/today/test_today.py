"""Today's figures against values counted by hand."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import ROAD, basic, cloze, write

from gradus.domain.decks.model import Problem
from gradus.domain.scheduling.model import Rating
from gradus.services.study_settings import StudySettings
from gradus.services.today.view import AreaDue, DeckRow, PhaseProgress, TodayView, WeekDay

_TODAY = 739_621  # Monday 5 January 2026


def _road(desk: Desk) -> Desk:
    """Four cards in the core, two beside it, three off the road."""
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(4)], title="A", topic="algebra")
    write(desk.folder, "e.md", [basic("e0"), basic("e1")], title="E", topic="extras")
    write(desk.folder, "z.md", [basic("z0"), cloze("z1", 1, 2)], title="Z")
    desk.sync()
    return desk


def _view(desk: Desk) -> TodayView:
    return desk.today().view()


def _set(desk: Desk, key: str, *, due: int, last: int = 5, stability: float = 5.0) -> None:
    """Put a card in Review: due and last answered so many days from and before today."""
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = ?, difficulty = 5.0, due_day = ?, first_day = 1,"
        " last_day = ?, reviews = 1 WHERE key = ?",
        [stability, _TODAY + due, _TODAY - last, f"own:{key}:0"],
    )


def test_an_empty_database_has_nothing_to_do(desk: Desk) -> None:
    view = _view(desk)
    assert (view.day, view.cards, view.minutes, view.answered) == (date(2026, 1, 5), 0, 0, 0)
    assert (view.areas, view.decks, view.phases, view.recalled) == ((), (), (), None)
    assert [day.minutes for day in view.load] == [0.0] * 14


def test_a_fresh_start_offers_the_days_new_cards(desk: Desk) -> None:
    desk.settings = StudySettings(new_per_day=7)
    view = _view(_road(desk))
    # Eight notes; the cloze's second card rests. Seven are allowed, along the road.
    assert (view.cards, view.new, view.answered, view.learned) == (7, 7, 0, 0)
    assert view.minutes == 5  # 7 cards of 2.4 answers of 15 seconds are 4.2 minutes
    assert view.areas == (
        AreaDue("Numbers", 1, 4, ("algebra",)),
        AreaDue("Code", 2, 2, ("extras",)),
        AreaDue("Z", None, 1),
    )
    assert view.decks == (
        DeckRow("A", 1, cards=4, learned=0, due=0, new=4),
        DeckRow("E", 2, cards=2, learned=0, due=0, new=2),
        DeckRow("Z", None, cards=3, learned=0, due=0, new=3),
    )
    assert view.next_at is None


def test_cards_due_and_learned_are_counted_by_deck(desk: Desk) -> None:
    _road(desk)
    _set(desk, "a0", due=0)
    _set(desk, "a1", due=-3)
    _set(desk, "a2", due=1)
    _set(desk, "z0", due=0)
    connection = raw(desk.database)
    connection.execute("UPDATE cards SET suspended = 1 WHERE key IN ('own:z0:0', 'own:a3:0')")
    connection.execute("UPDATE cards SET retired = 1 WHERE key = 'own:e1:0'")
    view = _view(desk)
    assert view.decks == (
        DeckRow("A", 1, cards=4, learned=3, due=2, new=0),
        DeckRow("E", 2, cards=1, learned=0, due=0, new=1),
        DeckRow("Z", None, cards=3, learned=1, due=0, new=2),
    )
    assert (view.cards, view.new, view.learned) == (4, 2, 4)
    assert view.areas == (
        AreaDue("Numbers", 1, 2, ("algebra",)),
        AreaDue("Code", 2, 1, ("extras",)),
        AreaDue("Z", None, 1),
    )


def test_today_offers_what_the_quiz_asks(desk: Desk) -> None:
    _road(desk)
    _set(desk, "a0", due=0)
    view = desk.study.start()
    for rating in (Rating.EASY, Rating.AGAIN, Rating.GOOD, Rating.EASY):
        today = _view(desk)
        assert (today.cards, today.answered) == (view.remaining, view.done)
        assert today.minutes == view.minutes_left
        assert sum(area.cards for area in today.areas) == today.cards
        view = desk.answer(view, rating)


def test_the_load_ahead_is_minutes_of_reviews_by_day(desk: Desk) -> None:
    _road(desk)
    for key, due in (("a0", 0), ("a1", -2), ("a2", 1), ("a3", 13), ("e0", 14)):
        _set(desk, key, due=due)
    load = _view(desk).load
    assert [day.day for day in load] == [date(2026, 1, 5) + timedelta(n) for n in range(14)]
    # A review is 1.2 answers of 15 seconds, 0.3 minutes.
    expected = [0.6, 0.3, *[0.0] * 11, 0.3]
    assert [day.minutes for day in load] == pytest.approx(expected)


def test_the_week_runs_from_monday_and_an_undone_day_was_not_studied(desk: Desk) -> None:
    _road(desk)
    desk.answer(desk.study.start(), Rating.EASY)  # Monday
    desk.clock.forward(days=2)  # Wednesday
    desk.answer(desk.study.start(), Rating.EASY)
    desk.study.undo()
    desk.clock.forward(days=1)  # Thursday
    desk.answer(desk.study.start(), Rating.EASY)
    desk.clock.forward(days=3)  # Sunday
    monday = date(2026, 1, 5)
    assert _view(desk).week == tuple(
        WeekDay(monday + timedelta(n), studied=n in {0, 3}, today=n == 6) for n in range(7)
    )
    desk.clock.forward(days=1)
    assert not any(day.studied for day in _view(desk).week)


def test_the_share_recalled_counts_reviews_of_this_month_that_stand(desk: Desk) -> None:
    _road(desk)
    for n in range(4):
        _set(desk, f"a{n}", due=0, stability=40.0)
    view = desk.study.start()
    for rating in (Rating.GOOD, Rating.AGAIN, Rating.HARD, Rating.AGAIN):
        view = desk.answer(view, rating)
    assert desk.study.undo().done == 3
    # Good, Again and Hard stand, besides answers to new cards, which are no reviews.
    recalled = _view(desk).recalled
    reviewed = raw(desk.database).execute(
        "SELECT payload ->> 'rating', payload ->> 'before' FROM card_events"
        " WHERE kind = 'answered' ORDER BY sequence"
    )
    kept = [rating for rating, before in reviewed.fetchall()[:3] if before == 2]
    assert recalled == pytest.approx(sum(rating > 1 for rating in kept) / len(kept))
    desk.clock.forward(days=27)  # 1 February
    assert _view(desk).recalled is None


def test_mastery_of_a_phase_is_the_share_of_core_cards_recalled_with_eighty_percent(
    desk: Desk,
) -> None:
    _road(desk)
    # With w20 = 0.1542 recall is 80 % after (0.8^(-1/w20) - 1) / (0.9^(-1/w20) - 1) = 3.32
    # stabilities.
    _set(desk, "a0", due=9, last=33, stability=10.0)
    _set(desk, "a1", due=9, last=34, stability=10.0)
    _set(desk, "a2", due=9, last=0, stability=10.0)
    _set(desk, "e0", due=9, last=0, stability=10.0)  # not core
    assert _view(desk).phases == (
        PhaseProgress(1, "Mathematics", 2 / 4),
        PhaseProgress(2, "Python", None),
    )


def test_a_day_that_only_waits_for_a_step_says_when_it_is_due(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one")])
    desk.sync()
    desk.answer(desk.study.start(), Rating.GOOD)
    view = _view(desk)
    assert (view.cards, view.new) == (1, 0)
    assert view.next_at == desk.clock.now() + timedelta(minutes=10)
    desk.clock.forward(minutes=10)
    assert _view(desk).next_at is None


def test_problems_of_the_last_reading_are_shown(desk: Desk) -> None:
    service = desk.today()
    service.problems = (Problem("a.md", 3, "It is wrong.", "Mend it."),)
    assert service.view().problems == service.problems


def test_an_hour_after_midnight_is_still_yesterday(desk: Desk) -> None:
    desk.clock.forward(hours=16)  # one in the morning of Tuesday in Berlin
    assert _view(desk).day == date(2026, 1, 5)
    desk.clock.forward(hours=2)
    assert _view(desk).day == date(2026, 1, 6)


def test_of_many_decks_the_six_foremost_have_a_row_along_the_road(desk: Desk) -> None:
    for name in "abcdefghij":
        write(desk.folder, f"{name}.md", [basic(f"{name}-1")], title=name)
    desk.sync()
    view = desk.study.start()
    while view.card is not None and "j-1" not in view.card.faces.question:
        view = desk.answer(view, Rating.EASY)
    desk.answer(view)
    shown = desk.today().view()
    assert [row.title for row in shown.decks] == ["a", "b", "c", "d", "e", "j"]
    assert shown.more_decks == 4
