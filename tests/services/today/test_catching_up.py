"""After a break: what Today says, what the quiz asks, and how it ends."""

from __future__ import annotations

from datetime import date

from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import basic, write

from gradus.domain.scheduling.model import Rating
from gradus.services.study_settings import StudySettings
from gradus.services.today.view import CatchUpView

_TODAY = 739_621  # Monday 5 January 2026


def _back(desk: Desk, cards: int = 50, away: int = 12) -> Desk:
    """Come back to so many cards; three minutes hold ten reviews of 0.3 minutes."""
    desk.settings = StudySettings(minutes_per_day=3)
    write(desk.folder, "m.md", [basic(f"m{n:03}") for n in range(cards + 10)])
    desk.sync()
    raw(desk.database).execute(
        "UPDATE cards SET state = 2, stability = 60.0, difficulty = 5.0, due_day = ?,"
        " first_day = 1, last_day = ?, reviews = 3 WHERE id <= ?",
        [_TODAY - away, _TODAY - away - 1, cards],
    )
    desk.study = desk.restarted()
    return desk


def _offer(desk: Desk) -> CatchUpView | None:
    return desk.today().view().catch_up


def _study_a_day(desk: Desk) -> int:
    view, asked = desk.study.start(), 0
    while view.card is not None:
        assert desk.card(view.card.card_id).state.reviews, "a new card while catching up"
        view, asked = desk.answer(view, Rating.EASY), asked + 1
    return asked


def test_a_backlog_is_told_with_the_day_on_which_it_is_through(desk: Desk) -> None:
    found = _offer(_back(desk))
    assert found is not None
    assert (found.on, found.cards, found.days_away, found.per_day) == (False, 50, 12, 10)
    assert found.through is not None
    assert date(2026, 1, 9) <= found.through <= date(2026, 1, 11)


def test_a_day_or_two_of_work_is_no_backlog(desk: Desk) -> None:
    assert _offer(_back(desk, cards=20, away=3)) is None


def test_without_catching_up_everything_due_is_asked(desk: Desk) -> None:
    assert _back(desk).study.start().remaining == 50


def test_catching_up_caps_the_day_holds_back_new_cards_and_survives_a_restart(desk: Desk) -> None:
    _back(desk).today().catch_up(on=True)
    assert desk.study.start().remaining == 10
    view = desk.answer(desk.study.start(), Rating.EASY)
    assert view.remaining == desk.restarted().start().remaining == 9
    assert desk.today().view().cards == 9
    found = _offer(desk)
    assert found is not None
    assert (found.on, found.cards) == (True, 50)


def test_it_can_be_stopped_again(desk: Desk) -> None:
    _back(desk).today().catch_up(on=True)
    desk.today().catch_up(on=False)
    assert desk.study.start().remaining == 50
    kinds = raw(desk.database).execute("SELECT kind FROM card_events").fetchall()
    assert kinds == [("setting changed",)] * 2


def test_it_ends_by_itself_and_does_not_come_back(desk: Desk) -> None:
    _back(desk).today().catch_up(on=True)
    days = 0
    while (found := _offer(desk)) is not None:
        assert _study_a_day(desk) == found.per_day
        desk.clock.forward(days=1)
        days += 1
    assert days in {3, 4}  # of five: the last fits into a day, whose new cards are asked again
    assert desk.study.start().card is not None
    stored = raw(desk.database).execute("SELECT value FROM settings WHERE name = 'catch_up_since'")
    assert stored.fetchone() == ('{"value":0}',)
