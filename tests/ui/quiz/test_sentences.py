from __future__ import annotations

from datetime import timedelta

from tests.ui.fakes import ended, session, waiting

from gradus.ui.quiz import sentences
from gradus.ui.quiz.tally import Tally


def test_one_card_waits_or_several(british: None) -> None:
    assert sentences.waiting_note(waiting(cards=2)) == "2 cards wait for their next step."
    one = "1 card waits for its next step."
    assert sentences.waiting_note(waiting(cards=1)) == one


def test_the_end_of_a_sitting() -> None:
    tally = Tally()
    for _ in range(3):
        tally.add(timedelta(seconds=50))
    said = sentences.end_note(ended(), tally)
    assert said == "You gave 3 answers in 2 minutes. Tomorrow brings 31 cards."


def test_the_end_without_an_answer() -> None:
    said = sentences.end_note(ended(), Tally())
    assert said == "You gave 42 answers today. Tomorrow brings 31 cards."
    nothing = session(0, card=None, remaining=0, done=0)
    assert sentences.end_note(nothing, Tally()) == "No card is due. Tomorrow brings no cards."


def test_a_tally_takes_back_no_more_than_it_has() -> None:
    tally = Tally()
    tally.take_back()
    assert tally.answers == 0
