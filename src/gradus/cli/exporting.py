"""`gradus export`: cards for Anki, for spreadsheets, and as deck files.

It imports what it needs when it runs, so that other commands need not wait for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gradus.cli.learning import AsData, DataDir, folders_of, open_data
from gradus.cli.printing import echo
from gradus.clock import SystemClock
from gradus.errors import ExportError
from gradus.paths import bundled
from gradus.services.exporting.scope import Format, Scope

_ENDINGS = {f".{form.value}": form for form in Format}

Decks = Annotated[
    list[str] | None,
    typer.Option("--deck", help="Only this deck, by its title; may be given several times."),
]


def add_to(commands: typer.Typer) -> None:
    """Make the command part of the program."""
    commands.command("export")(export)


def export(
    file: Annotated[
        Path, typer.Argument(help="The file to write; for md, a folder or a .md file.")
    ],
    deck: Decks = None,
    query: Annotated[
        str | None, typer.Option("--query", help="Only notes of cards that this search finds.")
    ] = None,
    form: Annotated[
        Format | None,
        typer.Option("--format", help="What to write; without it the file's ending decides."),
    ] = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Take the place of a file that is there.")
    ] = False,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Write cards with all that you have learned of them as an Anki package, CSV or Markdown."""
    from gradus.services.cards.service import CardsService
    from gradus.services.exporting import report as export_report
    from gradus.services.exporting.service import ExportService
    from gradus.services.own_decks.places import deck_places
    from gradus.services.quiz.presenter import Presenter
    from gradus.services.settings import SettingsService

    chosen = form or _format_of(file)
    _refuse_to_replace(file, replace=replace)
    folders, clock = folders_of(data_dir), SystemClock()
    with open_data(folders) as database:
        settings = SettingsService(database, clock)
        finder = CardsService(database, clock, Presenter({}), settings.study())
        service = ExportService(
            database,
            clock,
            settings.study,
            finder.find,
            lambda: deck_places(database, bundled("decks")),
            folders.media,
        )
        scope = Scope(service.named(deck or ()), query)
        report = service.export(file, scope, chosen)
    assert report is not None  # nobody asked to stop
    echo((export_report.as_json if as_data else export_report.as_text)(report))


def _format_of(file: Path) -> Format:
    form = _ENDINGS.get(file.suffix.lower())
    if form is None:
        raise ExportError(
            f"The name {file.name} does not say what to write.",
            "End it with .apkg, .csv or .md, or give --format.",
        )
    return form


def _refuse_to_replace(file: Path, *, replace: bool) -> None:
    if file.exists() and not replace:
        raise ExportError(f"There is {file} already.", "Choose another name, or give --replace.")
