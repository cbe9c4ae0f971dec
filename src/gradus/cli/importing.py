"""`gradus import`: decks from Anki.

It imports what it needs when it runs, so that other commands need not wait for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gradus.cli.learning import AsData, DataDir, folders_of, open_data
from gradus.cli.printing import echo
from gradus.clock import SystemClock


def add_to(commands: typer.Typer) -> None:
    """Make the command part of the program."""
    commands.command("import")(import_packages)


def import_packages(
    files: Annotated[list[Path], typer.Argument(help="Packages of Anki: .apkg or .colpkg.")],
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Take over decks from Anki, with pictures, sounds, tags and all that you have learned."""
    from gradus.services.importing import report as import_report
    from gradus.services.importing.service import ImportService
    from gradus.services.settings import SettingsService
    from gradus.ui.single_instance import alone

    folders, clock = folders_of(data_dir), SystemClock()
    with alone(folders.data), open_data(folders) as database:
        study = SettingsService(database, clock).study()
        service = ImportService(database, clock, study, folders.media)
        reports = []
        for file in files:
            reports.append(service.import_package(file))
            if not as_data:
                echo(import_report.as_text(reports[-1]))
    if as_data:
        echo(import_report.as_json(reports))
