"""A note in an editor is read by itself."""

from __future__ import annotations

import pytest

from gradus.domain.decks.editing.ids import note_with_id
from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.editing.outline import outline
from gradus.domain.decks.editing.templates import TEMPLATES, deck_template
from gradus.domain.decks.model import WRITTEN, NoteType
from gradus.domain.decks.parser import parse_deck


def test_a_note_in_order_is_read() -> None:
    parsed = parse_note("## Gaps {#gaps .cloze}\n\n{{c2::a}} {{c5::b}}\n", "gaps")
    assert parsed.problems == ()
    assert parsed.note is not None
    assert (parsed.note.id, parsed.note.type) == ("gaps", NoteType.CLOZE)
    assert parsed.note.ordinals == (2, 5)


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("", 1, "The text does not begin with its heading."),
        ("\nWords.\n\n## One {#one}\n\nx", 2, "The text does not begin with its heading."),
        ("## One {#one}\n\nx\n\n## Two {#two}\n\nx", 5, "This line begins a second note."),
        ("## One {#other}\n\nx", 1, "The id has changed."),
        ("## One {#one}\n", 1, "The note has no answer."),
        ("## One {#one}\n\n```\nx", 3, "This fenced block is never closed."),
        ("## One {#one}\n\n\ue000", 3, "The file holds the character U+E000."),
    ],
)
def test_what_is_wrong_is_said_with_its_line(text: str, line: int, message: str) -> None:
    parsed = parse_note(text, "one")
    assert parsed.note is None
    assert (line, message) in [(problem.line, problem.message) for problem in parsed.problems]


@pytest.mark.parametrize("kind", WRITTEN)
def test_every_template_is_a_note_of_its_type_once_it_has_an_id(kind: NoteType) -> None:
    parsed = parse_note(note_with_id(TEMPLATES[kind], frozenset()))
    assert parsed.problems == ()
    assert parsed.note is not None
    assert parsed.note.type is kind


def test_a_new_deck_is_in_order_whatever_its_title() -> None:
    title = 'Means: "plain" \\ and #others'
    parsed = parse_deck("a.md", deck_template(title, "algebra").encode())
    assert parsed.problems == ()
    assert parsed.deck is not None
    assert (parsed.deck.title, parsed.deck.topic) == (title, "algebra")
    plain = parse_deck("a.md", deck_template("T").encode()).deck
    assert plain is not None
    assert plain.topic is None


def test_a_line_of_a_file_belongs_to_the_note_above_it() -> None:
    found = outline(b"---\ntitle: T\n---\nWords.\n## One {#one}\n\nx\n\n## Two {#two}\n")
    assert found.at(4) is None
    names = [place.name for line in (5, 8, 9) if (place := found.at(line)) is not None]
    assert names == ["one", "one", "two"]
