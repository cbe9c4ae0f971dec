"""One course for each phase, and why."""

from __future__ import annotations

from tests.support.library import entry

from gradus.domain.library.kinds import Confidence, Cost, Kind, Status
from gradus.domain.library.recommending import Part, recommend, recommendations

FREE = entry("free", phases=(1,), cost=Cost.FREE)
PAID = entry("paid", phases=(1,), cost=Cost.PAID)


def best(entries: list[object], *parts: Part) -> str | None:
    found = recommend(1, 4, entries, parts)  # type: ignore[arg-type]
    return None if found is None else found.entry.key


def test_what_is_free_comes_before_what_has_more_parts() -> None:
    assert best([PAID, FREE], Part("t", 1, "paid"), Part("u", 1, "paid")) == "free"
    half = entry("half", phases=(1,), cost=Cost.FREEMIUM)
    assert best([PAID, half]) == "half"


def test_then_more_core_topics_count_and_those_of_a_branch_do_not() -> None:
    other = entry("other", phases=(1,), cost=Cost.FREE)
    branch = (Part("x", 1, "free", core=False), Part("y", 1, "free", core=False))
    assert best([FREE, other], *branch, Part("t", 1, "other")) == "other"
    assert best([FREE, other], Part("t", 1, "free"), Part("u", 2, "other")) == "free"


def test_then_what_is_planned_then_fewer_phases_then_better_evidence_then_the_title() -> None:
    other = entry("other", phases=(1,), cost=Cost.FREE)
    planned = (Part("t", 1, "free"), Part("t", 1, "other", planned=True))
    assert best([FREE, other], *planned) == "other"
    assert best([entry("a", phases=(1, 2), cost=Cost.FREE), FREE]) == "free"
    weak = entry("a", phases=(1,), cost=Cost.FREE, confidence=Confidence.LOW)
    assert best([weak, FREE]) == "free"
    assert best([other, FREE]) == "free"


def test_what_is_gone_or_about_something_else_is_not_recommended() -> None:
    gone = [
        entry("a", phases=(1,), cost=Cost.FREE, status=status)
        for status in (Status.DISCONTINUED, Status.LEGACY, Status.SUPERSEDED)
    ]
    assert best([*gone, entry("b", phases=(2,), cost=Cost.FREE)]) is None


def test_a_platform_or_a_book_stands_for_a_course_that_is_not_there() -> None:
    book = entry("book", Kind.BOOK, phases=(1,), cost=Cost.FREE)
    platform = entry("platform", Kind.PLATFORM, phases=(1,), cost=Cost.PAID)
    assert best([book]) == "book"
    assert best([book, platform]) == "platform"
    assert best([book, platform, PAID]) == "paid"


def test_the_reason_is_told() -> None:
    parts = [Part("t", 1, "paid"), Part("t", 1, "docs", planned=True), Part("u", 1, "docs")]
    docs = entry("docs", Kind.TOOL, cost=Cost.OPEN)
    found = recommend(1, 7, [PAID, docs], parts)
    assert found is not None
    assert (found.parts, found.topics, found.only, found.instead) == (1, 7, True, ("docs",))
    free = recommend(1, 7, [PAID, FREE, docs], parts)
    assert free is not None
    assert (free.only, free.instead) == (False, ())


def test_each_phase_has_one_and_a_phase_without_any_has_none() -> None:
    found = recommendations({2: 1, 1: 4}, [FREE, entry("b", phases=(1,))], [])
    assert [(one.phase, one.entry.key) for one in found] == [(1, "free")]
