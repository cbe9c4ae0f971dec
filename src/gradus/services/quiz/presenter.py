"""Turning a stored card into what the quiz page paints."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from gradus.domain.decks.faces import Faces, faces
from gradus.domain.roadmap.standing import INFERRED
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.seed import card_seed
from gradus.services.quiz.session_view import Choice, ComingCard, PresentedCard
from gradus.store import presentation
from gradus.store.cards import StoredCard
from gradus.store.database import Connection
from gradus.store.presentation import Shown

_NOWHERE = Path(os.devnull)
"""Where the pictures of a source are that is not configured any more."""


class Presenter:
    """Reads cards' texts; `folders` maps sources of decks to their folders, Anki's to its media."""

    def __init__(self, folders: Mapping[str, Path]) -> None:
        self._folders = folders
        self._read: dict[int, Shown] = {}
        self._needs: dict[str | None, tuple[str, ...]] = {}

    def forget(self) -> None:
        """Read everything anew from here on: decks may have changed."""
        self._read.clear()
        self._needs.clear()

    def present(
        self, connection: Connection, stored: StoredCard, choices: Sequence[Choice]
    ) -> PresentedCard:
        """Return a card with the intervals on its buttons, as it was read ahead if it was."""
        shown = self._read.pop(stored.id, None)
        if shown is None or shown.reviews != stored.state.reviews:
            (shown,) = presentation.texts(connection, [stored.id])
        probe = shown.known == INFERRED and stored.state.state is State.NEW
        presented = self._presented(connection, shown, choices, _faces(shown))
        return replace(presented, flag=stored.state.flag, probe=probe)

    def _presented(
        self, connection: Connection, shown: Shown, choices: Sequence[Choice], sides: Faces
    ) -> PresentedCard:
        return PresentedCard(
            card_id=shown.card_id,
            faces=sides,
            folder=self._folder(shown),
            breadcrumb=shown.breadcrumb,
            phase=shown.phase,
            sources=_sources(shown),
            needs=self._needed(connection, shown.topic),
            choices=choices,
            suggested=Rating.GOOD,
        )

    def practise(
        self, connection: Connection, stored: StoredCard, turn: str, *, hints: bool
    ) -> PresentedCard | None:
        """Return a card without ratings; `turn` gives an exercise numbers that no review shows."""
        for shown in presentation.texts(connection, [stored.id]):
            seed = card_seed(shown.key + turn, shown.reviews)
            sides = _sides(shown, seed, hints=hints)
            return self._presented(connection, shown, (), sides)
        return None

    def coming(self, connection: Connection, card_ids: Sequence[int]) -> Iterator[ComingCard]:
        """Read cards, and return one after the other what they will show, in the order given.

        Each is worked out when it is asked for: numbers of an exercise may take a while.
        """
        found = presentation.texts(connection, card_ids)
        self._read = {shown.card_id: shown for shown in found}
        return (ComingCard(_faces(shown), self._folder(shown)) for shown in found)

    def drawn_anew(self, connection: Connection, stored: StoredCard, attempt: int) -> Faces:
        """Return both sides with other numbers, the same for the same attempt (from 1)."""
        (shown,) = presentation.texts(connection, [stored.id])
        seed = card_seed(f"{shown.key}:practice:{attempt}", shown.reviews)
        return _sides(shown, seed)

    def _needed(self, connection: Connection, topic: str | None) -> tuple[str, ...]:
        if topic not in self._needs:
            self._needs[topic] = presentation.prerequisites(connection, topic)
        return self._needs[topic]

    def _folder(self, shown: Shown) -> Path:
        if shown.imported is not None:
            return self._folders.get(shown.source, _NOWHERE)
        return (self._folders.get(shown.source, _NOWHERE) / shown.path).parent


def _faces(shown: Shown) -> Faces:
    return _sides(shown, card_seed(shown.key, shown.reviews))


def _sides(shown: Shown, seed: int, *, hints: bool = True) -> Faces:
    if shown.imported is None:
        return faces(shown.note, shown.ordinal, seed, hints=hints)
    # Most people have no cards from Anki, and the others need not wait for it at a start.
    from gradus.domain.anki.faces import imported_faces  # noqa: PLC0415

    return imported_faces(shown.imported, shown.ordinal, hints=hints)


def _sources(shown: Shown) -> tuple[str, ...]:
    """The note's own source, or the deck's where there is but one: a list of ten tells nothing."""
    own = dict(shown.note.attributes).get("source")
    if own is not None:
        return (own,)
    return shown.sources if len(shown.sources) == 1 else ()
