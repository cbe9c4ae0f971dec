"""Linting decks that lie in folders."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from tests.support.databases import DECKS
from tests.support.decks import BROKEN_NOTE, ROAD, basic, choice, write
from tests.support.parsing import remembered

from gradus.domain.decks.craft.finding import Finding
from gradus.domain.markup.document import Formula
from gradus.services.decks.craft import find_bad_formulas, find_weaknesses
from gradus.services.decks.files import read_decks


class Picky:
    """Refuses formulas that hold a word, and remembers what it was asked."""

    def __init__(self, word: str = "") -> None:
        self.word = word
        self.asked: list[Formula] = []

    def complaint(self, formula: Formula) -> str | None:
        self.asked.append(formula)
        return "Not this one." if self.word in formula.latex else None


def findings(*paths: Path) -> list[tuple[str, int, str]]:
    found = find_weaknesses(read_decks(paths))
    return [(Path(each.path).name, each.line, each.message) for each in found]


def bad(typesetting: Picky, *paths: Path) -> tuple[Finding, ...]:
    return find_bad_formulas(read_decks(paths).decks, typesetting)


def test_a_deck_of_ones_own_is_not_asked_for_sources_topics_or_numbers(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one"), choice("two")])
    assert findings(tmp_path) == []


def test_a_deck_under_a_licence_must_name_its_sources(tmp_path: Path) -> None:
    file = write(tmp_path, "a.md", [basic("one")])
    text = file.read_text(encoding="utf-8").replace("---\n\n", "license: CC0\n---\n\n")
    file.write_text(text, encoding="utf-8")
    assert findings(file) == [("a.md", 6, "The note 'one' names no source.")]


def test_a_deck_beside_a_road_needs_sources_a_topic_and_enough_notes(tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(tmp_path, "maths/a.md", [basic("one")], topic="algebra")
    write(tmp_path, "b.md", [choice("two")])
    assert findings(tmp_path) == [
        ("b.md", 1, "It has no topic."),
        ("b.md", 5, "The note 'two' names no source."),
        ("a.md", 6, "The note 'one' names no source."),
        ("roadmap.yaml", 4, "The topic 'algebra' has 1 notes, fewer than 15."),
        ("roadmap.yaml", 10, "The topic 'loops' has no deck."),
        ("roadmap.yaml", 17, "The topic 'extras' has no deck."),
    ]


def test_a_road_that_cannot_be_read_leaves_decks_unplaced(tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text("[", encoding="utf-8")
    write(tmp_path, "a.md", [choice("two")], topic="knots")
    assert findings(tmp_path) == [("a.md", 6, "The note 'two' names no source.")]


def test_questions_are_compared_across_all_paths(tmp_path: Path) -> None:
    first = write(tmp_path, "a/x.md", [basic("one")])
    again = basic("two").replace("Question two", "Question one")
    second = write(tmp_path, "b/y.md", [again])
    message = "The note 'two' asks nearly the same as 'one'."
    assert findings(first, second) == [("y.md", 5, message)]


def test_a_note_that_breaks_the_format_is_no_finding_and_hides_none(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [BROKEN_NOTE, "## Is it? {#one}\n\nYes.\n"])
    assert findings(tmp_path) == [("a.md", 9, "Yes or no answers the question of 'one'.")]


def test_a_formula_that_cannot_be_shown_is_found_where_it_first_stands(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $x$.\n\nThus $\\foo$."), basic("two", "$\\foo$")])
    file = write(tmp_path, "b.md", [basic("three", "It is $\\foo$.")])
    typesetting = Picky("foo")
    (found,) = bad(typesetting, tmp_path, file)
    assert (Path(found.path).name, found.line) == ("a.md", 9)
    assert found.message == "$\\foo$ cannot be shown: Not this one."
    assert [formula.latex for formula in typesetting.asked] == ["x", "\\foo"]


def test_a_formula_that_lacks_its_other_half_is_not_typeset(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one", "It is ${$.")])
    typesetting = Picky()
    assert bad(typesetting, tmp_path) == ()
    assert typesetting.asked == []


def test_typesetting_reports_how_far_it_is(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $x$, $y$ and $\\left( z$.")])
    seen: list[tuple[int, int]] = []
    find_bad_formulas(
        read_decks([tmp_path]).decks, Picky("none"), lambda *numbers: seen.append(numbers)
    )
    assert seen == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.timeout(60)
def test_two_thousand_notes_are_linted_within_seconds(tmp_path: Path) -> None:
    questions = (
        f"## Why does {n // 7} of {n} make {n * n % 97} here? {{#n{n}}}" for n in range(2000)
    )
    write(tmp_path, "a.md", [f"{question}\n\nSo ${n}$.\n" for n, question in enumerate(questions)])
    files = read_decks([tmp_path])
    started = time.process_time()
    find_weaknesses(files)
    assert time.process_time() - started < 5


def test_the_bundled_decks_and_their_road_are_without_weakness() -> None:
    with remembered():
        files = read_decks([DECKS])
    assert [str(each) for each in find_weaknesses(files)] == []
