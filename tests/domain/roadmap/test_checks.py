"""Rules between the topics of a road, and between the steps of one."""

from __future__ import annotations

from gradus.domain.roadmap.checks import MOST_CORE_HOURS, complaints
from gradus.domain.roadmap.model import Step, Topic

_DEFAULT = Step("deck", "All of it", 60, default=True)
_OTHER = Step("book", "Chapter 1", 60)


def _topic(
    key: str = "a",
    requires: tuple[str, ...] = (),
    *,
    core: bool = True,
    hours: float = 1,
    steps: tuple[Step, ...] = (_DEFAULT,),
) -> Topic:
    return Topic(key, "Title", 1, "Area", core, hours, requires, (), steps)


def _complaints(*topics: Topic) -> list[str]:
    return list(complaints(topics))


def _requiring(**requires: str) -> list[str]:
    return _complaints(*(_topic(key, tuple(needed.split())) for key, needed in requires.items()))


def test_a_requirement_that_does_not_exist_is_named() -> None:
    problems = _requiring(a="", b="a ghost")
    assert problems == ["The topic 'b' requires 'ghost', which does not exist."]


def test_topics_that_wait_for_each_other_are_named() -> None:
    assert _requiring(a="c", b="a", c="b", d="") == ["These topics wait for each other: a, b, c."]


def test_a_topic_that_waits_for_itself_is_named() -> None:
    assert _requiring(a="a") == ["These topics wait for each other: a."]


def test_a_chain_of_requirements_is_no_circle() -> None:
    assert _requiring(a="", b="a", c="a b", d="c") == []


def test_a_core_topic_needs_a_default_step() -> None:
    for steps in ((), (_OTHER,)):
        assert _complaints(_topic(steps=steps)) == ["The core topic 'a' has no default step."]
    assert _complaints(_topic(steps=(_OTHER, _DEFAULT))) == []


def test_a_topic_has_one_default_step_at_most() -> None:
    for core in (True, False):
        problems = _complaints(_topic(core=core, steps=(_DEFAULT, _OTHER, _DEFAULT)))
        assert problems == ["The topic 'a' has 2 default steps instead of one."]


def test_a_branch_may_do_without_a_default_step() -> None:
    for steps in ((), (_OTHER,), (_DEFAULT,)):
        assert _complaints(_topic(core=False, steps=steps)) == []


def test_the_core_road_has_a_length_that_can_be_walked() -> None:
    whole = _topic(hours=MOST_CORE_HOURS)
    branch = _topic("b", core=False, hours=900)
    assert _complaints(whole, branch) == []
    problems = _complaints(whole, branch, _topic("c", hours=0.5))
    assert problems == ["The core road takes 350.5 hours, more than 350."]
