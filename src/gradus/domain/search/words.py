"""The text of a note by which it is found: what a learner reads, without hidden checks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from gradus.domain.decks.model import Note
from gradus.domain.search.pattern import fold

_CHECK = re.compile(
    r"^[ \t]*(?P<mark>`{3,}|~{3,})[ \t]*python[ \t]+check[ \t]*\n.*?^[ \t]*(?P=mark)[`~]*[ \t]*$",
    re.MULTILINE | re.DOTALL,
)
_CLOZE = re.compile(r"\{\{c[0-9]+::|\}\}|::")


def words(note: Note) -> str:
    """Return the folded text of a note's heading, body and attributes.

    `0002` of the migrations holds a copy for notes that were stored before there was a search.
    """
    return words_of(note.heading, note.body, note.attributes)


def words_of(heading: str, body: str, attributes: Iterable[tuple[str, str]]) -> str:
    """Do as `words` does with the parts of a note."""
    values = (value for _, value in attributes)
    text = " ".join([heading, _CHECK.sub("", body), *values])
    return fold(_CLOZE.sub(" ", text) if "{{c" in text else text).strip()
