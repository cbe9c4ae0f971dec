"""What a note asks, and questions that yes or no would answer."""

from __future__ import annotations

import re

from gradus.domain.decks.blocks import fences, split_options, visible
from gradus.domain.decks.cloze import find_clozes
from gradus.domain.decks.craft.passages import ask
from gradus.domain.decks.model import Note, NoteType

_VERBS = (
    "is are am was were do does did has have had can could may might must shall should will would"
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_VERB_FIRST = re.compile(rf"(?:^|, )(?:{'|'.join(_VERBS.split())})(?:n['’]t)?\b", re.IGNORECASE)
_ASKS_MORE = re.compile(r"\b(?:or|why|how|what|which|when|where|who|whose|whom)\b", re.IGNORECASE)


def asked(note: Note) -> str:
    """Return everything on the front of a note's first card."""
    body = visible(note.body)
    if note.type is NoteType.CHOICE:
        before, options, _ = split_options(body)
        return "\n\n".join((note.heading, before, *(option.text for option in options)))
    if note.type is NoteType.OUTPUT:
        return "\n\n".join((note.heading, *(fence.code for fence in fences(body)[:1])))
    if note.type is NoteType.EXERCISE:
        return f"{note.heading}\n\n{ask(note)}"
    return f"{note.heading}\n\n{_shown(body)}" if note.type is NoteType.CLOZE else note.heading


def is_yes_or_no(note: Note) -> bool:
    """Whether one word, right half of the time, would answer the question."""
    last = _SENTENCE.split(note.heading)[-1]
    return (
        note.type is not NoteType.CHOICE
        and last.endswith("?")
        and bool(_VERB_FIRST.search(last))
        and not _ASKS_MORE.search(last)
    )


def _shown(body: str) -> str:
    for cloze in reversed(find_clozes(body)):
        body = body[: cloze.start] + cloze.answer + body[cloze.end :]
    return body
