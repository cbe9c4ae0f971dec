"""Which kinds of session there are, and when they are offered."""

from __future__ import annotations

import pytest

from gradus.domain.scheduling.session_kind import Kind, SessionPlan, offered


def test_before_two_hundred_reviews_only_what_needs_no_history_is_offered() -> None:
    assert offered(199) == (Kind.DUE, Kind.TEN_MINUTES, Kind.TOPIC, Kind.EXAM)
    assert offered(200) == tuple(Kind)


@pytest.mark.parametrize("kind", list(Kind))
def test_only_exams_and_crams_change_no_interval(kind: Kind) -> None:
    assert SessionPlan(kind).schedules is (kind not in {Kind.EXAM, Kind.CRAM})


def test_topics_exams_and_crams_are_about_topics() -> None:
    assert {kind for kind in Kind if SessionPlan(kind).of_topics} == {
        Kind.TOPIC,
        Kind.EXAM,
        Kind.CRAM,
    }
