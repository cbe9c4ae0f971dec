"""roadmap.yaml: what it says, and what is reported when it is wrong."""

from __future__ import annotations

import pytest

from gradus.domain.roadmap.model import Phase, Roadmap, Step, Topic
from gradus.domain.roadmap.reading import parse_roadmap

_PHASES = "phases: [Mathematics, Python]\n"
_STEP = "{resource: deck, part: All of it, minutes: 60, default: true}"
_ALGEBRA = f"{{key: algebra, title: Algebra, phase: 1, area: Numbers, hours: 2, steps: [{_STEP}]}}"


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
        "    steps: [{resource: book, part: Chapter 3, minutes: 45}]\n"
        "    resources: [book, course, book]\n"
    )
    assert problems == []
    assert roadmap == Roadmap(
        (Phase(1, "Mathematics"), Phase(2, "Python")),
        (
            Topic(
                key="algebra",
                title="Algebra",
                phase=1,
                area="Numbers",
                core=True,
                hours=2.0,
                requires=(),
                outcomes=(),
                steps=(Step("deck", "All of it", 60, default=True),),
            ),
            Topic(
                key="loops",
                title="Loops",
                phase=2,
                area="Code",
                core=False,
                hours=3.5,
                requires=("algebra",),
                outcomes=("Write one.",),
                steps=(Step("book", "Chapter 3", 45),),
                resources=("book", "course"),
            ),
        ),
    )


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
        f"{{key: sets, title: Sets, phase: 1, area: Numbers, hours: {'9' * 400}}}",
        "{key: sets, title: 5, phase: 1, area: Numbers, hours: 1}",
        "{key: sets, title: ' ', phase: 1, area: Numbers, hours: 1}",
        "{key: no, title: Sets, phase: 1, area: Numbers, hours: 1}",
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


def test_a_topic_that_cannot_be_read_is_named_with_the_reason() -> None:
    _, problems = _parse(
        "  - {key: sets, title: Sets, phase: 1, area: Numbers}\n"
        "  - {title: Sets}\n"
        "  - sets\n"
        "  - {key: sums, title: Sums, phase: 1, area: Numbers, hours: 1, outcomes: [a: b]}\n"
    )
    assert problems == [
        "The topic 'sets' cannot be read: 'hours' is missing.",
        "The topic {'title': 'Sets'} cannot be read: 'key' is missing.",
        "The topic 'sets' cannot be read: 'sets' is not a list of 'key: value' pairs.",
        "The topic 'sums' cannot be read: {'a': 'b'} is not text; put it in quotes.",
    ]


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        ("just words", "'just words' is not a list of 'key: value' pairs"),
        ("{part: A, minutes: 5}", "'resource' is missing"),
        ("{resource: deck, minutes: 5}", "'part' is missing"),
        ("{resource: deck, part: A}", "'minutes' is missing"),
        ("{resource: 5, part: A, minutes: 5}", "5 is not text; put it in quotes"),
        *(
            (
                f"{{resource: deck, part: A, minutes: {minutes}}}",
                "the minutes of a step are a whole number above zero",
            )
            for minutes in ("0", "-5", "7.5", "true", "long")
        ),
        ("{resource: deck, part: A, minutes: 5, default: 1}", "default is true or false"),
    ],
)
def test_a_step_that_breaks_a_rule_is_reported(step: str, reason: str) -> None:
    _, problems = _parse(
        "  - {key: sets, title: Sets, phase: 1, area: Numbers, hours: 1, core: false, "
        f"steps: [{step}]}}\n"
    )
    assert problems == [f"The topic 'sets' cannot be read: {reason}."]


def test_what_breaks_a_rule_between_topics_is_reported() -> None:
    _, problems = _parse(
        f"  - {_ALGEBRA}\n  - {_ALGEBRA.replace('algebra', 'sets')[:-1]}, requires: [x]}}\n"
    )
    assert problems == ["The topic 'sets' requires 'x', which does not exist."]
