"""Looking through many repositories: each is checked, and three are proposed to be finished."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gradus.domain.portfolio.tree import Source
from gradus.domain.portfolio.worth import Proposal, Standing, propose, standing_of
from gradus.errors import RepositoryError
from gradus.repositories.going_on import Progress
from gradus.services.portfolio.checking import catalogue, check_folder

_STEPS = 1_000


@dataclass(frozen=True, slots=True)
class Surveyed:
    """One folder: where it stands, or in `trouble` why it cannot be read."""

    folder: Path
    standing: Standing | None
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Survey:
    """All folders in the order they were given, and up to three that are worth finishing."""

    every: tuple[Surveyed, ...]
    proposals: tuple[Proposal, ...]


def survey(
    folders: Sequence[Path],
    now: datetime,
    progress: Progress = lambda _done, _total: True,
) -> Survey | None:
    """Check HEAD of each folder; None where `progress` asked to stop.

    A folder that cannot be read is told of and keeps no other from being looked at.
    """
    every: list[Surveyed] = []
    for place, folder in enumerate(folders):
        surveyed = _surveyed(folder, now, _part(progress, place, len(folders)))
        if surveyed is None:
            return None
        every.append(surveyed)
    standings = [one.standing for one in every if one.standing is not None]
    return Survey(tuple(every), propose(standings, catalogue(), now))


def _surveyed(folder: Path, now: datetime, progress: Progress) -> Surveyed | None:
    """Keep where a folder stands and let go of its files: there may be hundreds of folders."""
    try:
        checked = check_folder(folder, now, Source.HEAD, progress)
    except RepositoryError as error:
        return Surveyed(folder, None, str(error))
    if checked is None:
        return None
    return Surveyed(folder, standing_of(str(folder), checked.repository, checked.results))


def _part(progress: Progress, place: int, count: int) -> Progress:
    """Show the progress of one folder as its part of all."""

    def told(done: int, total: int) -> bool:
        return progress(place * _STEPS + done * _STEPS // max(total, 1), count * _STEPS)

    return told
