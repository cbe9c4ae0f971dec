from __future__ import annotations

from tests.ui.fakes import ended, session, waiting

from gradus.domain.scheduling.day_summary import DaySummary
from gradus.ui.quiz import sentences


def test_one_card_waits_or_several(british: None) -> None:
    assert sentences.waiting_note(waiting(cards=2)) == "2 cards wait for their next step."
    one = "1 card waits for its next step."
    assert sentences.waiting_note(waiting(cards=1)) == one


def test_the_end_says_what_tomorrow_brings() -> None:
    assert sentences.end_note(ended()) == "Tomorrow brings 31 cards, about 14 minutes."
    one = session(0, card=None, tomorrow=1, tomorrow_minutes=0, summary=DaySummary(answers=3))
    assert sentences.end_note(one) == "Tomorrow brings 1 card, about 1 minute."


def test_the_end_without_an_answer() -> None:
    nothing = session(0, card=None, remaining=0, done=0)
    assert sentences.end_note(nothing) == "No card is due. Tomorrow brings no cards."
