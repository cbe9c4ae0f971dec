"""A list of entries as a whole."""

from __future__ import annotations

from tests.support.library import entry

from gradus.domain.library.catalogue import Given, loose_ends, read_entries, with_sources
from gradus.domain.library.entry import Skill
from gradus.domain.library.fields import Value
from gradus.domain.library.importing import Preview, preview

A: dict[str, Value] = {"id": "a", "kind": "book", "title": "A"}


def test_named_sources_take_the_place_of_their_names() -> None:
    named: dict[str, Value] = {"article": {"text": "The article"}}
    values: dict[str, Value] = {**A, "sources": ["article", "other", {"text": "x"}]}
    assert with_sources(values, named)["sources"] == [
        {"text": "The article"},
        "other",
        {"text": "x"},
    ]
    assert with_sources(A, named) == A


def test_problems_have_the_line_of_their_entry() -> None:
    rows: list[tuple[int, dict[str, Value]]] = [(3, A), (7, {"id": "b", "kind": "book"}), (9, A)]
    given, problems = read_entries("mine.yaml", rows, own=True)
    assert [one.entry.key for one in given] == ["a"]
    assert [(one.line, one.message) for one in problems] == [
        (7, "The field 'title' is missing."),
        (9, "The id 'a' is there twice."),
    ]


def test_loose_ends_are_topics_and_entries_that_are_not_there() -> None:
    entries = [
        entry("a", topics=("svd", "lost"), replaced_by="b"),
        entry("b", replaced_by="gone", skills=(Skill("x", ("away",)),)),
    ]
    assert loose_ends(entries, ["svd"]) == ("a: topic lost", "b: topic away", "b: entry gone")


def test_a_preview_tells_new_changed_and_same() -> None:
    present = {"a": entry("a"), "b": entry("b")}
    changed = entry("b", title="Better")
    found = preview("f.csv", present, [Given(e, {}) for e in (entry("a"), changed, entry("c"))])
    assert [one.entry.key for one in found.added] == ["c"]
    assert [(before.title, after.entry.title) for before, after in found.changed] == [
        ("B", "Better")
    ]
    assert (found.same, found.can_be_taken) == (1, True)
    assert [one.entry.key for one in found.given] == ["c", "b"]


def test_with_a_problem_or_without_anything_new_nothing_can_be_taken() -> None:
    _, problems = read_entries("f", [(1, {})], own=True)
    assert not preview("f", {}, [Given(entry(), {})], problems).can_be_taken
    assert not Preview("f", same=3).can_be_taken
