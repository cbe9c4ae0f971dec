"""All lints of one deck, and those between decks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from gradus.domain.decks.blocks import fences
from gradus.domain.decks.craft.answers import MOST_WORDS, answer_words
from gradus.domain.decks.craft.balance import unbalanced
from gradus.domain.decks.craft.finding import Finding
from gradus.domain.decks.craft.near_duplicates import alike, near_duplicates
from gradus.domain.decks.craft.passages import passages
from gradus.domain.decks.craft.questions import asked, is_yes_or_no
from gradus.domain.decks.model import Deck, Note

Weakness = tuple[int, str, str]
"""Line, what is weak, how to mend it."""


def weaknesses(deck: Deck, *, for_others: bool) -> Iterator[Finding]:
    """Yield what is weak in one deck; what is meant `for_others` must name its sources."""
    lints = (*_ALWAYS, _without_source) if for_others else _ALWAYS
    for lint in lints:
        for line, message, remedy in lint(deck):
            yield Finding(deck.path, line, message, remedy)


def repeated_questions(decks: Sequence[Deck]) -> Iterator[Finding]:
    """Yield notes that ask nearly the same as an earlier one of any deck.

    Their headings must be alike too: exercises on two measures may differ in one word of many.
    """
    notes = [(deck, note) for deck in decks for note in deck.notes]
    for earlier, later in near_duplicates([asked(note) for _, note in notes]):
        first, note = notes[earlier][1], notes[later][1]
        if not alike(first.heading, note.heading):
            continue
        message = f"The note {note.id!r} asks nearly the same as {first.id!r}."
        remedy = f"Keep one of them, or ask for something else; see {_place(*notes[earlier])}."
        yield Finding(notes[later][0].path, note.line, message, remedy)


def _place(deck: Deck, note: Note) -> str:
    return f"{deck.path}:{note.line}"


def _without_source(deck: Deck) -> Iterator[Weakness]:
    for note in deck.notes:
        if not dict(note.attributes).get("source", "").strip():
            remedy = 'Add source="…" to the heading: where this fact can be read.'
            yield note.line, f"The note {note.id!r} names no source.", remedy


def _long_answers(deck: Deck) -> Iterator[Weakness]:
    for note in deck.notes:
        if (words := answer_words(note)) > MOST_WORDS:
            message = f"The answer of {note.id!r} has {words} words, more than {MOST_WORDS}."
            yield note.body_line, message, "Shorten it, or make several notes of it."


def _yes_or_no(deck: Deck) -> Iterator[Weakness]:
    for note in deck.notes:
        if is_yes_or_no(note):
            message = f"Yes or no answers the question of {note.id!r}."
            yield note.line, message, "Ask what, why or how, or give the choice with 'or'."


def _unbalanced_maths(deck: Deck) -> Iterator[Weakness]:
    for passage in passages(deck):
        for line, complaint in unbalanced(passage):
            yield line, complaint, r"Write its other half; a dollar that is money is \$."


def _nameless_code(deck: Deck) -> Iterator[Weakness]:
    for passage in passages(deck):
        for fence in fences(passage.text):
            if not fence.info:
                line = passage.line_at(fence.start)
                yield line, "Code has no language.", "Write it after the marks: ```python, ```text."


_ALWAYS: tuple[Callable[[Deck], Iterator[Weakness]], ...] = (
    _long_answers,
    _yes_or_no,
    _unbalanced_maths,
    _nameless_code,
)
