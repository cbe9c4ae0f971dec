from __future__ import annotations

import pytest

from gradus.domain.next_actions.action import (
    Action,
    Kept,
    Proof,
    Seen,
    Standing,
    next_open,
    standings,
)

DAY = 739_577


def by_action(*found: Standing) -> dict[Action, Standing]:
    return {one.action: one for one in found}


def test_at_first_all_five_are_open_and_a_course_is_the_next() -> None:
    found = standings({}, Seen())
    assert [one.action.value for one in found] == [
        "course",
        "profile",
        "news",
        "community",
        "consistency",
    ]
    assert not any(one.done for one in found)
    assert next_open(found) == Standing(Action.COURSE)


def test_a_word_counts_until_there_is_a_proof_which_wins() -> None:
    said = {Action.COURSE: Kept(DAY, Proof.BY_YOU)}
    assert standings(said, Seen())[0] == Standing(Action.COURSE, Proof.BY_YOU)
    seen = Seen(courses=("18.06SC", "Kaggle Learn"))
    assert standings(said, seen)[0] == Standing(
        Action.COURSE, Proof.PROVED, "18.06SC, Kaggle Learn"
    )


@pytest.mark.parametrize(("weeks", "proved"), [(3, False), (4, True), (11, True)])
def test_four_weeks_kept_are_staying_consistent(weeks: int, proved: bool) -> None:
    found = by_action(*standings({}, Seen(weeks=weeks)))[Action.CONSISTENCY]
    assert found == Standing(
        Action.CONSISTENCY, Proof.PROVED if proved else None, str(weeks) if proved else ""
    )


def test_what_is_stored_with_a_proof_keeps_its_note() -> None:
    kept: dict[Action, Kept] = {
        Action.PROFILE: Kept(DAY, Proof.PROVED, "/home/ada/ada"),
        Action.NEWS: Kept(DAY, Proof.PROVED, "https://example.org/feed"),
    }
    found = by_action(*standings(kept, Seen(communities=("r/MachineLearning",))))
    assert found[Action.PROFILE].note == "/home/ada/ada"
    assert found[Action.NEWS].note == "https://example.org/feed"
    assert found[Action.COMMUNITY] == Standing(Action.COMMUNITY, Proof.PROVED, "r/MachineLearning")


def test_the_next_is_the_first_open_one_and_there_is_none_after_the_last() -> None:
    kept: dict[Action, Kept] = {
        one: Kept(DAY, Proof.BY_YOU) for one in Action if one is not Action.NEWS
    }
    assert next_open(standings(kept, Seen())) == Standing(Action.NEWS)
    assert next_open(standings({one: Kept(DAY, Proof.BY_YOU) for one in Action}, Seen())) is None
