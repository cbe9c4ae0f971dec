"""Writing ids into deck files whose notes have none."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from pathlib import Path

from gradus.domain.decks.editing.errors import EditError
from gradus.domain.decks.editing.ids import WithIds, with_ids
from gradus.domain.decks.editing.outline import outline
from gradus.domain.decks.editing.patch import checksum
from gradus.errors import DeckFileError
from gradus.formats.deck_saving import save_deck_file
from gradus.services.decks.files import deck_files


@dataclass(frozen=True, slots=True)
class Named:
    """A file as it is, and as it is to be."""

    path: Path
    before: bytes
    named: WithIds


def write_ids(paths: Iterable[Path]) -> tuple[Named, ...]:
    """Write ids into every deck file under the paths and return the files that changed.

    Raises GradusError for a path that does not exist, a folder without decks, and a file that
    cannot be read or written; what was written before that stays.
    """
    files = {file.resolve(): file for path in paths for file, _ in deck_files(path)}
    planned = plan_ids(files.values())
    for one in planned:
        save_deck_file(one.path, one.named.data, checksum(one.before))
    return planned


def plan_ids(paths: Iterable[Path], taken: AbstractSet[str] = frozenset()) -> tuple[Named, ...]:
    """Return what files become, so that no id stands twice in all of them or is one of `taken`.

    Files that are no decks, or need no id, are not among them.
    """
    data = {path: _read(path) for path in paths}
    used = set(taken) | {name for one in data.values() for name in _names(one)}
    planned: list[Named] = []
    for path, before in data.items():
        try:
            named = with_ids(before, used)
        except EditError:
            continue
        used |= {name for _, name in named.written}
        if named.written:
            planned.append(Named(path, before, named))
    return tuple(planned)


def _names(data: bytes) -> list[str]:
    try:
        return [place.name for place in outline(data).places if place.name is not None]
    except EditError:
        return []


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or "unknown reason"
        message = f"{path} cannot be read: {reason}."
        raise DeckFileError(message, "Check its name and its permissions.") from error
