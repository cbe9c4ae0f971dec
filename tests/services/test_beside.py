from __future__ import annotations

import os
import time

import pytest

from gradus.services.beside import StoppedError, call_beside


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
