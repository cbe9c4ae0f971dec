from __future__ import annotations

import os
import time
from multiprocessing import get_context

import pytest

from gradus.errors import CalendarFileError
from gradus.services import beside
from gradus.services.beside import StoppedError, Tell, call_beside, hear_beside


@pytest.fixture(autouse=True)
def really_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests fork what is beside; here it begins as it does for a person."""
    monkeypatch.setattr(beside, "get_context", get_context)


def test_a_call_is_made_in_a_process_of_its_own() -> None:
    assert call_beside(lambda: True, os.getpid) != os.getpid()


def test_what_the_call_raises_is_raised_here() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        call_beside(lambda: True, int, "no number")


def test_a_call_for_which_nobody_waits_is_ended() -> None:
    began = time.monotonic()
    with pytest.raises(StoppedError):
        call_beside(lambda: False, time.sleep, 60)
    assert time.monotonic() - began < 30


def test_a_process_that_dies_is_no_answer() -> None:
    with pytest.raises(EOFError):
        call_beside(lambda: True, os._exit, 3)


def _count(tell: Tell, last: int) -> str:
    for number in range(last):
        tell(number)
    return f"{last} told"


def _refuse(tell: Tell) -> None:
    tell("begun")
    raise CalendarFileError("It is empty.", "Choose another.")


def test_what_is_told_on_the_way_is_heard_in_order_before_the_outcome() -> None:
    heard: list[int] = []
    assert hear_beside(heard.append, lambda: True, _count, 5) == "5 told"
    assert heard == [0, 1, 2, 3, 4]


def test_an_error_that_a_person_can_act_on_comes_over_whole() -> None:
    heard: list[str] = []
    with pytest.raises(CalendarFileError) as refusal:
        hear_beside(heard.append, lambda: True, _refuse)
    assert heard == ["begun"]
    assert (refusal.value.message, refusal.value.remedy) == ("It is empty.", "Choose another.")


def test_whoever_hears_may_stop_it() -> None:
    def stop(_message: object) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        hear_beside(stop, lambda: True, _count, 5)
