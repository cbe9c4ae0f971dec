from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.identity import without_duplicates
from gradus.domain.decks.model import Deck, Note, NoteType, ParsedDeck, Problem


def _deck(path: str, *ids: str) -> ParsedDeck:
    notes = tuple(
        Note(one, NoteType.BASIC, "Q", "A", (0,), line=10 * index)
        for index, one in enumerate(ids, start=1)
    )
    return ParsedDeck(Deck(path, "T", None, (), None, (), "", notes), ())


def _ids(parsed: ParsedDeck) -> list[str]:
    assert parsed.deck is not None
    return [note.id for note in parsed.deck.notes]


def test_the_first_note_of_an_id_stays_and_the_second_names_it() -> None:
    first, second = without_duplicates([_deck("a.md", "x", "y"), _deck("b.md", "z", "x")])
    assert (_ids(first), first.problems) == (["x", "y"], ())
    assert _ids(second) == ["z"]
    message = "The id 'x' is already used in a.md."
    assert second.problems == (Problem("b.md", 20, message, "Give this note an id of its own."),)


def test_ids_held_by_other_files_are_taken() -> None:
    taken = {"x": "other.md", "y": "a.md"}
    (parsed,) = without_duplicates([_deck("a.md", "x", "y")], taken)
    assert _ids(parsed) == ["y"]
    assert [problem.line for problem in parsed.problems] == [10]
    assert taken == {"x": "other.md", "y": "a.md"}


def test_a_file_without_a_deck_passes_through() -> None:
    broken = ParsedDeck(None, (Problem("a.md", 1, "No.", "Mend."),))
    assert without_duplicates([broken]) == (broken,)


def test_problems_stay_sorted_by_line() -> None:
    second = _deck("b.md", "x")
    late = Problem("b.md", 99, "Late.", "Mend.")
    _, checked = without_duplicates([_deck("a.md", "x"), ParsedDeck(second.deck, (late,))])
    assert [problem.line for problem in checked.problems] == [10, 99]


@given(st.lists(st.lists(st.sampled_from("abcdef"), unique=True)))
def test_exactly_one_note_of_each_id_is_kept(files: list[list[str]]) -> None:
    decks = [_deck(f"{index}.md", *ids) for index, ids in enumerate(files)]
    checked = without_duplicates(decks)
    kept = [one for parsed in checked for one in _ids(parsed)]
    everything = [one for ids in files for one in ids]
    assert sorted(kept) == sorted(set(everything))
    assert len(kept) + sum(len(parsed.problems) for parsed in checked) == len(everything)
