"""The blocks of a deck that the tests run: hidden checks, and the code of output notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tests.support.blocks.runner import Outcome

from gradus.domain.decks.blocks import fences, is_check, visible
from gradus.domain.decks.model import Deck, NoteType


class Block(NamedTuple):
    """Code, the note that it belongs to, and what it must print: nothing, for a check."""

    name: str
    code: str
    output: str = ""


def checks(deck: Deck) -> Iterator[Block]:
    """Yield the hidden checks, numbered within their note."""
    texts = [(deck.path, deck.introduction), *((note.id, note.body) for note in deck.notes)]
    for name, text in texts:
        codes = [fence.code for fence in fences(text) if is_check(fence)]
        yield from (Block(f"{name}-{n}", code) for n, code in enumerate(codes, start=1))


def outputs(deck: Deck) -> Iterator[Block]:
    """Yield the code of each output note with what the note says that it prints."""
    for note in deck.notes:
        if note.type is NoteType.OUTPUT:
            codes = {fence.info.split()[0]: fence.code for fence in fences(visible(note.body))}
            yield Block(note.id, codes["python"], codes["output"])


def complaint(block: Block, outcome: Outcome) -> str | None:
    """Return why a block is not in order, or None."""
    if not outcome.finished:
        return outcome.stderr or "The block ended before its last line."
    if outcome.stdout != block.output:
        return f"It prints {outcome.stdout!r} instead of {block.output!r}."
    return None
