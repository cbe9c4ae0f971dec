"""roadmap.yaml: what it says, and what is reported when it is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from gradus.domain.roadmap import Phase, Roadmap, Topic, mastery, parse_roadmap

_ROOT = Path(__file__).parents[2]
_PHASES = "phases: [Mathematics, Python]\n"
_ALGEBRA = "{key: algebra, title: Algebra, phase: 1, area: Numbers, hours: 2}"


def _parse(topics: str, phases: str = _PHASES) -> tuple[Roadmap | None, list[str]]:
    roadmap, problems = parse_roadmap("roadmap.yaml", f"{phases}topics:\n{topics}")
    assert all(problem.path == "roadmap.yaml" and problem.remedy for problem in problems)
    return roadmap, [problem.message for problem in problems]


def _keys(roadmap: Roadmap | None) -> list[str]:
    assert roadmap is not None
    return [topic.key for topic in roadmap.topics]


def test_phases_are_numbered_and_topics_keep_their_order() -> None:
    roadmap, problems = _parse(
        f"  - {_ALGEBRA}\n"
        "  - key: loops\n"
        "    title: Loops\n"
        "    phase: 2\n"
        "    area: Code\n"
        "    core: false\n"
        "    hours: 3.5\n"
        "    requires: [algebra, algebra]\n"
        "    outcomes: [Write one.]\n"
    )
    assert problems == []
    assert roadmap == Roadmap(
        (Phase(1, "Mathematics"), Phase(2, "Python")),
        (
            Topic("algebra", "Algebra", 1, "Numbers", True, 2.0, (), ()),
            Topic("loops", "Loops", 2, "Code", False, 3.5, ("algebra",), ("Write one.",)),
        ),
    )


def test_the_bundled_road_has_no_problem() -> None:
    text = (_ROOT / "decks" / "roadmap.yaml").read_text(encoding="utf-8")
    roadmap, problems = parse_roadmap("roadmap.yaml", text)
    assert problems == ()
    assert roadmap is not None
    assert len(roadmap.phases) == 7


@pytest.mark.parametrize(
    "text",
    [
        "phases: [",
        "day: 2026-13-45",  # a ValueError inside PyYAML
        "[" * 1_200,  # a RecursionError
        "",
        "phases: [A]",
        "topics: [A]",
        "just words",
        "phases: 5\ntopics: [{}]",
        "phases: Mathematics\ntopics: [{}]",
        "phases: [A]\ntopics: 5",
        'phases: ["\\ud800"]\ntopics: [{}]',
    ],
)
def test_what_is_no_road_at_all_is_one_problem(text: str) -> None:
    roadmap, problems = parse_roadmap("roadmap.yaml", text)
    assert roadmap is None
    assert len(problems) == 1


@pytest.mark.parametrize(
    "entry",
    [
        "just words",
        "{title: Sets, phase: 1, area: Numbers, hours: 1}",
        "{key: sets, title: Sets, phase: one, area: Numbers, hours: 1}",
        "{key: sets, title: Sets, phase: true, area: Numbers, hours: 1}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: long}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: true}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: .nan}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: .inf}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: -1}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: 1, core: 'no'}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: 1, requires: algebra}",
        "{key: sets, title: Sets, phase: 1, area: Numbers, hours: 1, outcomes: }",
        '{key: sets, title: "\\udc00", phase: 1, area: Numbers, hours: 1}',
        "{key: sets, title: Sets, phase: 3, area: Numbers, hours: 1}",
        "{key: sets, title: Sets, phase: 0, area: Numbers, hours: 1}",
        "{key: algebra, title: Twice, phase: 1, area: Numbers, hours: 1}",
    ],
)
def test_a_topic_that_breaks_a_rule_is_reported_and_left_out(entry: str) -> None:
    roadmap, problems = _parse(f"  - {_ALGEBRA}\n  - {entry}\n")
    assert len(problems) == 1
    assert _keys(roadmap) == ["algebra"]


def test_a_huge_entry_is_reported_in_few_words() -> None:
    _, (problem,) = _parse(f"  - [{'x, ' * 5_000}]\n")
    assert len(problem) < 500


def _requiring(**requires: str) -> str:
    line = "  - {{key: {}, title: T, phase: 1, area: A, hours: 1, requires: [{}]}}\n"
    return "".join(line.format(key, needed) for key, needed in requires.items())


def test_a_requirement_that_does_not_exist_is_named() -> None:
    _, problems = _parse(_requiring(a="", b="a, ghost"))
    assert problems == ["The topic 'b' requires 'ghost', which does not exist."]


def test_topics_that_wait_for_each_other_are_named() -> None:
    _, problems = _parse(_requiring(a="c", b="a", c="b", d=""))
    assert problems == ["These topics wait for each other: a, b, c."]


def test_a_topic_that_waits_for_itself_is_named() -> None:
    _, problems = _parse(_requiring(a="a"))
    assert problems == ["These topics wait for each other: a."]


def test_a_chain_of_requirements_is_no_circle() -> None:
    _, problems = _parse(_requiring(a="", b="a", c="a, b", d="c"))
    assert problems == []


@pytest.mark.parametrize(
    ("retrievabilities", "expected"),
    [
        ([], None),
        ([None], 0.0),
        ([0.8], 1.0),
        ([0.7999], 0.0),
        ([0.95, 0.8, 0.5, None], 0.5),
    ],
)
def test_mastery_is_the_share_of_cards_recalled_with_eighty_percent(
    retrievabilities: list[float | None], expected: float | None
) -> None:
    assert mastery(retrievabilities) == expected
