"""A deck file's bytes, up to the documents and the judging of its cards."""

from __future__ import annotations

from tests.fuzzing.mutation import Grammar
from tests.fuzzing.safe import check_document
from tests.fuzzing.targets.words import HTML, MARKDOWN, PAIRS

from gradus.domain.decks.craft.lints import weaknesses
from gradus.domain.decks.exercises import check, reading, sides  # noqa: F401 - imported when needed
from gradus.domain.decks.faces import faces
from gradus.domain.decks.judging import is_right
from gradus.domain.decks.model import Note
from gradus.domain.decks.parser import parse_deck
from gradus.domain.decks.tasks import Choose
from gradus.domain.markup.one_line import one_line
from gradus.domain.markup.parser import parse

_WORDS = r"""
--- ## # {#a} {#a .cloze} {#b .choice} {#c .typed answer="x"} {#d .numeric answer=1 tolerance=5%}
{#e .output} {#f .exercise} {#g .steps} {#h .both} .basic answer= tolerance= source="x" title: tags:
topic: license: sources: [a,b] !!python/object: &a *a << : "\x00" 'x' | %YAML !!binary ? draw:
where: ask: answer: let: {a: "1..9"} 1..9 step x det(a) ```yaml exercise
"""
GRAMMAR = Grammar(
    "deck",
    (*(word.encode() for word in _WORDS.split()), b"```yaml exercise\n", *MARKDOWN, *HTML),
    PAIRS,
    ("tests/data/broken_decks",),
)
_MOST_CARDS = 12
_LONGEST_SAID = 400


def one_input(data: bytes) -> None:
    """Read a deck and look at its first cards from both sides."""
    parsed = parse_deck("fuzz.md", data)
    for problem in parsed.problems:
        assert 1 <= problem.line <= data.count(b"\n") + data.count(b"\r") + 1
        assert problem.message
        assert problem.remedy
        assert len(problem.message) <= _LONGEST_SAID
    assert parsed.deck is not None or parsed.problems
    if parsed.deck is None:
        return
    for note in parsed.deck.notes[:_MOST_CARDS]:
        _look_at(note)
    list(weaknesses(parsed.deck, for_others=True))
    check_document(parse(parsed.deck.introduction))


def _look_at(note: Note) -> None:
    assert note.ordinals
    assert "\n" not in one_line(note.heading)
    for ordinal in note.ordinals[:3]:
        card = faces(note, ordinal, seed=7)
        check_document(parse(card.question))
        check_document(parse(card.answer))
        is_right(card.task, card.task.right if isinstance(card.task, Choose) else note.heading)
