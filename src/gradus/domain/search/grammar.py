"""Every filter with an example and what it finds: for help, completion and complaints."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.model import NoteType
from gradus.domain.search.tree import Condition
from gradus.domain.wording import wording


@dataclass(frozen=True, slots=True)
class Filter:
    """A word before a colon; `values` are all that may follow, nothing where much may."""

    name: str
    example: str
    finds: str
    values: tuple[str, ...] = ()


FILTERS = (
    Filter("deck", "deck:mathematics", wording("cards of a deck, by its title, file or folder")),
    Filter("topic", "topic:eigenvalues", wording("cards of a topic of the road")),
    Filter("phase", "phase:1", wording("cards of a phase of the road")),
    Filter("tag", "tag:linear-algebra", wording("cards of decks with a tag")),
    Filter("note", "note:eigen-*", wording("cards of a note, by its id")),
    Filter("type", "type:cloze", wording("cards of a type of note"), tuple(NoteType)),
    Filter(
        "is", "is:due", wording("due, new, learning or suspended cards and more"), tuple(Condition)
    ),
    Filter("flag", "flag:1", wording("cards with a flag")),
    Filter(
        "prop",
        "prop:r<0.8",
        wording("cards by a figure: s stability, d difficulty, r recall, ivl, due, lapses, reps"),
        ("s>21", "d>7", "r<0.8", "ivl>30", "due<=7", "lapses>3", "reps>10"),
    ),
    Filter("added", "added:7", wording("cards that came in the last 7 days")),
    Filter("rated", "rated:7:1", wording("cards answered in the last 7 days, here with Again")),
    Filter("introduced", "introduced:7", wording("cards first answered in the last 7 days")),
)
BY_NAME = {one.name: one for one in FILTERS}

COMBINING = (
    ("matrix rank", wording("both words")),
    ("matrix or rank", wording("one of them")),
    ("-matrix", wording("without the word")),
    ('"linear map"', wording("the words in this order")),
    ("(svd or pca) is:due", wording("brackets group")),
    ("*vector", wording("a word with any beginning")),
)
"""Examples of how words and filters are joined, with what they find."""
