"""Preparing what is to be restored beside what is there, which stays as it is meanwhile."""

from __future__ import annotations

import json
import shutil
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import asdict, dataclass, field
from pathlib import Path

from gradus.domain.backups.manifest import Manifest, is_file_name
from gradus.errors import BackupError
from gradus.private_files import write_private
from gradus.store.backups import copying, media, packing
from gradus.store.backups.files import copy_private, flush, private_folder, written_whole
from gradus.store.backups.making import media_folder
from gradus.store.backups.marks import Mark, set_mark
from gradus.store.backups.steps import Steps
from gradus.store.database import known_errors
from gradus.store.schema import HEAD

_PLAN = "plan.json"


@dataclass(frozen=True, slots=True)
class Staged:
    """What waits in a folder to take the place of what is there.

    `media` gives the content of each file that is to be put in place; `missing` names those of
    which no content is left anywhere.
    """

    folder: Path
    mark: Mark
    media: dict[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()

    @property
    def database(self) -> Path:
        """The database that is to take the place."""
        return self.folder / packing.DATABASE


def staging_folder(file: Path) -> Path:
    """Return where what is to be restored waits."""
    return file.parent / "restoring"


def stage(
    backup: Path, manifest: Manifest, file: Path, mark: Mark, migrations: Path, steps: Steps
) -> Staged:
    """Unpack a backup beside a database, check it, and bring it to this version's schema.

    Raises BackupError where it is damaged or of a later version; nothing is left then.
    """
    folder = staging_folder(file)
    shutil.rmtree(folder, ignore_errors=True)
    private_folder(folder)
    try:
        database = folder / packing.DATABASE
        _unpack(backup, manifest, database, steps.part(0, 0.5))
        _bring_up_to_date(backup, database, migrations)
        _make_ready(database, file, mark)
        found, missing = _bring_media(backup, database, file, folder, steps.part(0.5, 1))
        flush(database)
        staged = Staged(folder, mark, found, missing)
        _write_plan(staged)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return staged


def staged_before(file: Path) -> Staged | None:
    """Return what was staged for a database and is still there, None where nothing is whole."""
    folder = staging_folder(file)
    try:
        plan = json.loads((folder / _PLAN).read_text(encoding="utf-8"))
        found = {str(name): str(one) for name, one in plan["media"].items()}
        mark = Mark(**plan["mark"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Staged(folder, mark, {name: one for name, one in found.items() if is_file_name(name)})


def forget(file: Path) -> None:
    """Remove whatever was staged."""
    shutil.rmtree(staging_folder(file), ignore_errors=True)


def _unpack(backup: Path, manifest: Manifest, database: Path, steps: Steps) -> None:
    if zipfile.is_zipfile(backup):
        packing.unpack_database(backup, database, steps.part(0, 0.5))
        if copying.digest(database) != manifest.digest:
            raise BackupError(f"The backup {backup} is damaged.", "Choose another backup.")
    else:
        packing.check_room(database.parent, backup.stat().st_size)
        copy_private(backup, database)
    with known_errors(), copying.looked_at(database) as connection:
        wrong = copying.complaint(connection, steps.part(0.5, 1))
    if wrong is not None:
        raise BackupError(f"The backup {backup} is damaged.", "Choose another backup.")


def _bring_up_to_date(backup: Path, database: Path, migrations: Path) -> None:
    with copying.looked_at(database) as connection:
        version = copying.schema(connection)
    if version == HEAD:
        return
    from gradus.store.migrate import known_revisions, migrate  # noqa: PLC0415  (imports Alembic)

    if version not in known_revisions(migrations):
        raise BackupError(
            f"The backup {backup} was made by a newer version of Gradus.",
            "Install the newest Gradus, or choose another backup.",
        )
    with known_errors():
        migrate(database, migrations)


def _make_ready(database: Path, file: Path, mark: Mark) -> None:
    """Make it one file with pages of the size that is in use, and say that it was restored.

    Its events were numbered on from before once already, so whoever goes on with it is another
    device: two events of one device must never bear the same number.
    """
    with known_errors(), closing(sqlite3.connect(database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        size = _page_size(file)
        if size and connection.execute("PRAGMA page_size").fetchone() != (size,):
            connection.execute(f"PRAGMA page_size = {size}")
            connection.execute("VACUUM")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE devices SET this_one = 0")
        set_mark(connection, mark)
        connection.execute("COMMIT")


def _page_size(file: Path) -> int:
    """Return the size of a database's pages in bytes, 0 where that cannot be seen."""
    try:
        with file.open("rb") as stream:
            head = stream.read(18)
    except OSError:
        return 0
    size = int.from_bytes(head[16:18], "big") if head.startswith(b"SQLite format 3\0") else 0
    return 65_536 if size == 1 else size


def _bring_media(
    backup: Path, database: Path, file: Path, folder: Path, steps: Steps
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Bring the contents that are not in place; return them by name, and names of those lost."""
    with copying.looked_at(database) as connection:
        named = copying.media(connection)
    found: dict[str, str] = {}
    missing: list[str] = []
    private_folder(folder / media.FOLDER)
    for number, (name, checksum) in enumerate(sorted(named.items()), 1):
        steps.tell(number, len(named))
        there = media_folder(file) / name
        if there.is_file() and copying.digest(there) == checksum:
            continue
        if _bring(backup, checksum, media.content(checksum, folder)):
            found[name] = checksum
        else:
            missing.append(name)
    return found, tuple(missing)


def _bring(backup: Path, checksum: str, target: Path) -> bool:
    if target.is_file():
        return True
    beside = media.content(checksum, backup.parent)
    if beside.is_file():
        copy_private(beside, target)
    elif not zipfile.is_zipfile(backup) or not packing.unpack_media(backup, checksum, target):
        return False
    if copying.digest(target) != checksum:
        target.unlink()
        return False
    flush(target)
    return True


def _write_plan(staged: Staged) -> None:
    plan = {"mark": asdict(staged.mark), "media": staged.media}
    with written_whole(staged.folder / _PLAN) as unfinished:
        write_private(unfinished, json.dumps(plan))
