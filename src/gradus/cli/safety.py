"""`gradus backup`, `gradus restore` and `gradus doctor`."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gradus.cli.learning import AsData, DataDir, folders_of
from gradus.cli.printing import echo
from gradus.clock import SystemClock
from gradus.paths import DataFolders

if TYPE_CHECKING:
    from gradus.services.backups.restoring import Preview, Restoring


def add_to(commands: typer.Typer) -> None:
    """Make the commands part of the program."""
    for command in (backup, restore, doctor):
        commands.command()(command)


def backup(
    file: Annotated[
        Path | None,
        typer.Argument(help="Write one file with all media in it; else beside the other backups."),
    ] = None,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Back up everything you did, and read the backup back before it counts."""
    from gradus.services.backups.service import BackupService

    service = BackupService(folders_of(data_dir), SystemClock())
    made = service.now(_show_progress) if file is None else service.write_to(file, _show_progress)
    assert made is not None  # nothing asks it to stop
    trouble = service.trouble
    if as_data:
        told = None if trouble is None else str(trouble)
        echo(json.dumps({"backup": str(made), "size": made.stat().st_size, "trouble": told}))
        return
    if trouble is not None:
        typer.echo(f"{trouble.message}\n{trouble.remedy}", err=True)
    echo(f"Backed up and read back whole: {made} ({made.stat().st_size / 1e6:.1f} MB)")


def restore(
    file: Annotated[Path, typer.Argument(help="A backup; Settings > Backups lists them.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Go back to a backup; what there is now is backed up first, so it can be undone."""
    from gradus.services.backups.restoring import Restorer
    from gradus.ui.single_instance import alone

    folders = DataFolders.resolve(data_dir, os.environ)
    folders.create()
    with alone(folders.data):
        restorer = Restorer(folders, SystemClock())
        restorer.finish()
        preview = restorer.preview(file)
        if not as_data:
            echo(_as_text(preview))
        if not yes and not typer.confirm("Restore it?", err=True):
            raise typer.Exit(1)
        restoring = restorer.prepare(file, _show_progress)
        assert restoring is not None  # nothing asks it to stop
        restorer.carry_out(restoring)
    echo(_as_json(restoring) if as_data else _way_back(restoring))


def doctor(
    repair: Annotated[bool, typer.Option("--repair", help="Mend it, after a backup.")] = False,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Check the database, its log against all cards, the media and, if damaged, the backups."""
    from gradus.services.checkup import report as told
    from gradus.services.checkup.service import Checkup
    from gradus.ui.single_instance import alone

    folders = folders_of(data_dir)
    checkup = Checkup(folders, SystemClock())
    if repair:
        with alone(folders.data):
            report = checkup.repair(_show_progress)
    else:
        report = checkup.look(_show_progress)
    echo((told.as_json if as_data else told.as_text)(report))
    if not report.is_sound:
        raise typer.Exit(1)


def _as_text(preview: Preview) -> str:
    held, now = preview.backup.counts, preview.now
    assert held is not None  # a preview has read it
    made = preview.backup.time.astimezone(SystemClock().zone())
    lines = [f"Backup of {made:%Y-%m-%d %H:%M} ({preview.backup.reason or 'a copy'}):"]
    for name in ("notes", "cards", "answers", "projects"):
        today = "?" if now is None else getattr(now, name)
        lines.append(f"  {name}: {getattr(held, name)}, now {today}")
    if preview.migrates:
        lines.append("It is of an earlier version and is brought up to date.")
    return "\n".join(lines)


def _way_back(restoring: Restoring) -> str:
    lines = ["Restored."]
    if restoring.before is not None:
        lines.append(f'To undo it: gradus restore "{restoring.before}"')
    if restoring.aside is not None:
        lines.append(f"The database was damaged; a copy of it is in {restoring.aside}.")
    if restoring.missing:
        lines.append(f"Media of which no content is left: {', '.join(restoring.missing)}")
    return "\n".join(lines)


def _as_json(restoring: Restoring) -> str:
    before, aside = restoring.before, restoring.aside
    values = {
        "restored": str(restoring.backup),
        "before": None if before is None else str(before),
        "aside": None if aside is None else str(aside),
        "missing": list(restoring.missing),
    }
    return json.dumps(values, ensure_ascii=False)


def _show_progress(done: int, total: int) -> bool:
    if sys.stderr.isatty() and total:
        end = "\r\033[K" if done == total else ""
        typer.echo(f"\r{done * 100 // total} %{end}", err=True, nl=False)
    return True
