"""What to do about a damaged database: the newest backup that reads back whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gradus.store.backups.listing import Backup


def way_back(folders: Sequence[Path], file: Path) -> str:
    """Return the sentences that tell how a damaged database is replaced from folders of backups.

    Backups are read, the newest first, until one is whole, which may take a second for each.
    """
    from gradus.store.backups.listing import is_whole  # noqa: PLC0415  a start needs none

    kept = own_backups(folders, file)
    whole = next((one for one in kept if is_whole(one.path, file)), None)
    if whole is None:
        places = " or ".join(map(str, folders))
        return f"There is no whole backup in {places}. Keep a copy of the file and report this."
    told = f"{whole.time:%Y-%m-%d %H:%M} UTC"
    return (
        f'The newest whole backup is of {told}. Close Gradus and run gradus restore "{whole.path}".'
    )


def own_backups(folders: Sequence[Path], file: Path) -> Iterator[Backup]:
    """Yield the backups of a database in some folders, the newest first."""
    from gradus.store.backups.listing import by_name, looked_into  # noqa: PLC0415  as above
    from gradus.store.backups.making import home_of  # noqa: PLC0415

    homes = {"", home_of(file)}
    return (one for one in looked_into(by_name(folders)) if one.home in homes)
