"""Every filter with an example and what it finds: for help, completion and complaints."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.model import NoteType
from gradus.domain.search.tree import Condition


@dataclass(frozen=True, slots=True)
class Filter:
    """A word before a colon; `values` are all that may follow, nothing where much may."""

    name: str
    example: str
    finds: str
    values: tuple[str, ...] = ()


FILTERS = (
    Filter("deck", "deck:mathematics", "cards of a deck, by its title, file or folder"),
    Filter("topic", "topic:eigenvalues", "cards of a topic of the road"),
    Filter("phase", "phase:1", "cards of a phase of the road"),
    Filter("tag", "tag:linear-algebra", "cards of decks with a tag"),
    Filter("note", "note:eigen-*", "cards of a note, by its id"),
    Filter("type", "type:cloze", "cards of a type of note", tuple(NoteType)),
    Filter("is", "is:due", "due, new, learning or suspended cards and more", tuple(Condition)),
    Filter("flag", "flag:1", "cards with a flag"),
    Filter(
        "prop",
        "prop:r<0.8",
        "cards by a figure: s stability, d difficulty, r recall, ivl, due, lapses, reps",
        ("s>21", "d>7", "r<0.8", "ivl>30", "due<=7", "lapses>3", "reps>10"),
    ),
    Filter("added", "added:7", "cards that came in the last 7 days"),
    Filter("rated", "rated:7:1", "cards answered in the last 7 days, here with Again"),
    Filter("introduced", "introduced:7", "cards first answered in the last 7 days"),
)
BY_NAME = {one.name: one for one in FILTERS}

COMBINING = (
    ("matrix rank", "both words"),
    ("matrix or rank", "one of them"),
    ("-matrix", "without the word"),
    ('"linear map"', "the words in this order"),
    ("(svd or pca) is:due", "brackets group"),
    ("*vector", "a word with any beginning"),
)
"""Examples of how words and filters are joined, with what they find."""
