"""An entry is read from its fields, and everything that is wrong in them is said with a remedy."""

from __future__ import annotations

from datetime import date

import pytest

from gradus.domain.library.entry import (
    Entry,
    Figure,
    Kit,
    Price,
    Said,
    Skill,
    Source,
    Study,
)
from gradus.domain.library.fields import Value
from gradus.domain.library.kinds import (
    Answer,
    Certificate,
    Confidence,
    Cost,
    Kind,
    Runtime,
    Status,
)
from gradus.domain.library.reading import read_entry

LEAST: dict[str, Value] = {"id": "a", "kind": "course", "title": "A"}
EVIDENCE: dict[str, Value] = {
    "status": "current",
    "checked": "2026-11-22",
    "confidence": "high",
    "sources": ["https://example.org"],
}


def own(**fields: Value) -> Entry:
    entry, complaints = read_entry({**LEAST, **fields}, own=True)
    assert complaints == ()
    assert entry is not None
    return entry


def wrong(fields: dict[str, Value], *, its_own: bool = True) -> list[str]:
    entry, complaints = read_entry({**LEAST, **fields}, own=its_own)
    assert entry is None
    assert all(remedy for _, remedy in complaints)
    return [message for message, _ in complaints]


def test_an_own_entry_needs_an_id_a_kind_and_a_title() -> None:
    entry = own()
    assert (entry.key, entry.kind, entry.title) == ("a", Kind.COURSE, "A")
    assert (entry.status, entry.confidence) == (Status.CURRENT, Confidence.OWN)
    assert (entry.cost, entry.hours, entry.checked, entry.sources) == (None, None, None, ())
    assert entry.kit is None
    assert entry.course.mentors == Said(Answer.UNKNOWN)


def test_what_ships_needs_evidence() -> None:
    assert read_entry({**LEAST, **EVIDENCE}, own=False)[1] == ()
    said = wrong({}, its_own=False)
    assert [message.split("'")[1] for message in said] == [
        "status",
        "checked",
        "sources",
        "confidence",
    ]


def test_a_course_says_what_is_known_of_it() -> None:
    entry = own(
        by="Somebody", about="It  teaches\nthings.", cost="free", certificate="badge", hours="7.5",
        hours_note="without exercises", phases=["4", "1"], topics=["svd"], price="none",
        address="https://example.org/a?b#c", address_seen="true", checked="2026-11-22",
        replaced_by="b", notes="One note", facts={"Modules": "17"},
        study={"title": "Guide", "by": "Them", "address": "https://example.org"},
        course={"projects": "yes, 7 projects", "mentors": "No", "peers": "partly", "level": "easy"},
    )  # fmt: skip
    assert (entry.cost, entry.certificate, entry.hours) == (Cost.FREE, Certificate.BADGE, 7.5)
    assert (entry.about, entry.phases, entry.notes) == ("It teaches things.", (1, 4), ("One note",))
    assert (entry.checked, entry.address_seen) == (date(2026, 11, 22), True)
    assert entry.facts == (("Modules", "17"),)
    assert entry.study == Study("Guide", "Them", "https://example.org")
    assert entry.course.projects == Said(Answer.YES, "7 projects")
    assert entry.course.mentors == Said(Answer.NO)
    assert (entry.course.peers.answer, entry.course.jobs.answer) == (
        Answer.PARTLY,
        Answer.UNKNOWN,
    )
    assert entry.link == "https://example.org/a?b#c"


def test_the_link_of_a_tool_is_that_of_its_documentation() -> None:
    assert own(study={"title": "T", "address": "https://example.org/t"}).link.endswith("/t")
    assert own().link == ""


def test_a_kit_says_what_it_can() -> None:
    entry = own(
        kind="dev kit",
        kit={
            "prices": [{"model": "2 GB", "dollars": "45"}, {"dollars": "35"}],
            "power": ["25", "7"],
            "runtimes": {"onnx": "yes", "litert": "partly, on the CPU"},
            "launched": "2019",
        },
    )
    assert entry.kit == Kit(
        prices=(Price("2 GB", 45), Price("", 35)),
        launched="2019",
        runtimes={
            Runtime.LITERT: Said(Answer.PARTLY, "on the CPU"),
            Runtime.ONNX: Said(Answer.YES),
        },
        power=(7, 25),
    )
    assert entry.kit.cheapest == 35
    assert entry.kit.runs(Runtime.TENSORRT) == Said(Answer.UNKNOWN)
    assert own(kit={"launched": "2020"}).kit == Kit(launched="2020")


def test_careers_have_skills_and_the_market_has_figures() -> None:
    entry = own(
        skills=[{"what": "Measure", "topics": ["evaluation"]}],
        figures=[
            {"what": "Pay", "low": "1", "high": "2", "unit": "USD", "when": "2024"},
            {"what": "Jobs", "low": "3", "unit": "jobs", "when": "2025", "place": "USA"},
        ],
    )
    assert entry.skills == (Skill("Measure", ("evaluation",)),)
    assert entry.figures == (
        Figure("Pay", 1, 2, "USD", "2024"),
        Figure("Jobs", 3, 3, "jobs", "2025", "USA"),
    )


def test_a_source_is_an_address_a_text_or_background() -> None:
    entry = own(
        sources=[
            "https://example.org",
            "A book",
            {"text": "An article", "background": "yes"},
            {"text": "GitHub", "address": "https://github.com/a/b", "background": "no"},
        ]
    )
    assert entry.sources == (
        Source("https://example.org", "https://example.org"),
        Source("A book"),
        Source("An article", background=True),
        Source("GitHub", "https://github.com/a/b"),
    )
    assert not entry.from_background
    assert own(sources=[{"text": "x", "background": "true"}]).from_background
    assert not own().from_background


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"id": "Ä b"}, "cannot be one"),
        ({"id": ""}, "'id' is missing"),
        ({"kind": ""}, "'kind' is missing"),
        ({"kind": "song"}, "none of its words"),
        ({"title": ["a"]}, "'title' is not a text"),
        ({"cost": "cheap"}, "none of its words"),
        ({"hours": "many"}, "not a number"),
        ({"hours": "-1"}, "not a number"),
        ({"hours": "nan"}, "not a number"),
        ({"checked": "yesterday"}, "no date"),
        ({"address": "example.org"}, "no address"),
        ({"address": "file:///etc/passwd"}, "no address"),
        ({"address": "https://no-dot"}, "no address"),
        ({"address_seen": "maybe"}, "neither true nor false"),
        ({"phases": ["8"]}, "names one that is none"),
        ({"phases": ["1.5"]}, "names one that is none"),
        ({"phases": ["one"]}, "not a list of numbers"),
        ({"topics": [["a"]]}, "not a list of texts"),
        ({"sources": "https://example.org"}, "is not a list"),
        ({"sources": [["a"]]}, "'name: value'"),
        ({"sources": [{"address": "https://example.org"}]}, "'sources.text' is missing"),
        ({"course": "good"}, "'name: value'"),
        ({"course": {"mentors": "perhaps"}}, "begins with 'perhaps'"),
        ({"course": {"teachers": "yes"}}, "'course.teachers' is not known"),
        ({"kit": {"prices": [{"model": "a"}]}}, "no dollars"),
        ({"kit": {"power": ["1", "2", "3"]}}, "more than two"),
        ({"figures": [{"what": "a", "unit": "b", "when": "c"}]}, "no 'low'"),
        ({"colour": "red"}, "'colour' is not known"),
    ],
)
def test_what_is_wrong_is_said(fields: dict[str, Value], said: str) -> None:
    assert any(said in message for message in wrong(fields))


def test_everything_that_is_wrong_is_said_at_once() -> None:
    assert len(wrong({"hours": "many", "cost": "cheap", "address": "nowhere"})) == 3
