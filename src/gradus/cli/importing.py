"""`gradus import`: packages from Anki, tables, and deck files.

It imports what it needs when it runs, so that other commands need not wait for it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gradus.cli.learning import AsData, DataDir, folders_of, open_data
from gradus.cli.printing import echo
from gradus.clock import SystemClock
from gradus.paths import DataFolders, bundled

if TYPE_CHECKING:
    from gradus.store.database import Database

_PACKAGES = frozenset({".apkg", ".colpkg"})

Outcome = tuple[str, list[Any], bool]
"""What is said of a file, as text and as JSON values, and whether all went well."""


def add_to(commands: typer.Typer) -> None:
    """Make the command part of the program."""
    commands.command("import")(import_files)


def import_files(
    files: Annotated[
        list[Path],
        typer.Argument(help="Packages of Anki (.apkg, .colpkg), tables (.csv), decks (.md)."),
    ],
    into: Annotated[
        Path | None,
        typer.Option("--into", help="The folder of your own that takes tables and decks."),
    ] = None,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Take over decks: from Anki with all that you have learned, from tables, and deck files."""
    from gradus.ui.single_instance import alone

    folders = folders_of(data_dir)
    folder = (into or folders.own_decks).expanduser().absolute()
    with alone(folders.data), open_data(folders) as database:
        take_package, take_decks = _packages(database, folders), _decks(database, folders, folder)
        by_ending = (
            take_package if one.suffix.lower() in _PACKAGES else take_decks for one in files
        )
        _run(zip(by_ending, files, strict=True), as_data=as_data)


def _run(
    work: Iterable[tuple[Callable[[Path], Outcome], Path]],
    *,
    as_data: bool,
) -> None:
    told: list[Any] = []
    well = True
    for take, file in work:
        text, values, good = take(file)
        told += values
        well &= good
        if not as_data:
            echo(text)
    if as_data:
        echo(json.dumps(told, ensure_ascii=False, indent=2))
    if not well:
        raise typer.Exit(1)


def _packages(database: Database, folders: DataFolders) -> Callable[[Path], Outcome]:
    """Return what takes packages from Anki in."""

    def take(file: Path) -> Outcome:
        from gradus.services.backups.service import BackupService
        from gradus.services.importing import report as import_report
        from gradus.services.importing.service import ImportService
        from gradus.services.settings import SettingsService

        clock = SystemClock()
        study = SettingsService(database, clock).study()
        before = BackupService(folders, clock).before
        service = ImportService(database, clock, study, folders.media, before)
        report = service.import_package(file)
        return import_report.as_text(report), json.loads(import_report.as_json([report])), True

    return take


def _decks(database: Database, folders: DataFolders, folder: Path) -> Callable[[Path], Outcome]:
    """Return what takes tables and deck files into a folder of one's own."""

    def take(file: Path) -> Outcome:
        from gradus.services.backups.service import BackupService
        from gradus.services.deck_import.report import as_text
        from gradus.services.deck_import.service import DeckImportService, note_paths
        from gradus.services.own_decks.folders import OwnFolders

        own = OwnFolders(database, bundled("decks"))
        before = BackupService(folders, SystemClock()).before
        service = DeckImportService(own, note_paths(database), before)
        found = service.look(file, folder)
        if found.can_be_taken:
            service.take(found)
        return as_text(found), [found.as_data()], not found.problems

    return take
