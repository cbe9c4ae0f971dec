"""What the page of own decks shows: plain frozen values that the window paints."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.services.editing.checked import Checked
from gradus.services.importing.decks import ImportedDeck
from gradus.services.own_decks.folders import OwnFolder


@dataclass(frozen=True, slots=True)
class Reworded:
    """A bundled note with the person's wording; `outdated` where its original has changed."""

    note_id: int
    heading: str
    deck: str
    outdated: bool


@dataclass(frozen=True, slots=True)
class OwnDecksView:
    """Everything on the page; `topics` are key and title of those on the road.

    `imported` are decks that came from Anki.
    """

    folders: tuple[OwnFolder, ...] = ()
    reworded: tuple[Reworded, ...] = ()
    can_undo: bool = False
    topics: tuple[tuple[str, str], ...] = ()
    imported: tuple[ImportedDeck, ...] = ()


@dataclass(frozen=True, slots=True)
class TwoWordings:
    """A note in the person's words and as its deck has it now."""

    mine: Checked
    new: Checked
