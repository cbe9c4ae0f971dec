"""Commands on what a person has learned: `fit`, `today`, `stats` and `cards`.

Each imports what it needs when it runs, so that the others need not wait for it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gradus.clock import SystemClock
from gradus.domain.statistics.period import Period
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled

if TYPE_CHECKING:
    from gradus.store.database import Database

AsData = Annotated[bool, typer.Option("--json", help="Print JSON instead.")]
DataDir = Annotated[
    Path | None, typer.Option("--data-dir", help="The folder that holds your data.")
]


def add_to(commands: typer.Typer) -> None:
    """Make the commands part of the program."""
    for name, command in (("fit", fit), ("today", today), ("stats", statistics)):
        commands.command(name)(command)
    commands.command("cards", context_settings={"ignore_unknown_options": True})(find_cards)


def fit(
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Fit the scheduler to your reviews; the result is used only if it predicts them better."""
    from gradus.services.fitting import report as fit_report
    from gradus.services.fitting.memory_replay import MemoryReplay
    from gradus.services.fitting.service import FittingService
    from gradus.services.settings import SettingsService
    from gradus.ui.single_instance import alone

    folders, clock = folders_of(data_dir), SystemClock()
    with alone(folders.data), open_data(folders) as database:
        settings = SettingsService(database, clock)
        report = FittingService(database, clock, settings).fit()
        replay = MemoryReplay(database, settings)
        if replay.is_due():
            replay.run()
    typer.echo(fit_report.as_json(report) if as_data else fit_report.as_text(report))


def today(
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Print what is due today and how long it takes."""
    from gradus.services.settings import SettingsService
    from gradus.services.today import report as today_report
    from gradus.services.today.service import TodayService

    folders, clock = folders_of(data_dir), SystemClock()
    with open_data(folders) as database:
        view = TodayService(database, clock, SettingsService(database, clock).study()).view()
    typer.echo(today_report.as_json(view) if as_data else today_report.as_text(view))


def statistics(
    period: Annotated[
        Period, typer.Option(help="How far to look back, and ahead.")
    ] = Period.QUARTER,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Print recall against prediction, time, load ahead, memory and mastery."""
    from gradus.services.forecast.service import ForecastService
    from gradus.services.past.history import History
    from gradus.services.settings import SettingsService
    from gradus.services.statistics import export, report
    from gradus.services.statistics.load import LoadForecast
    from gradus.services.statistics.service import StatisticsService
    from gradus.store.kept_answers import KeptAnswers

    folders, clock = folders_of(data_dir), SystemClock()
    with open_data(folders) as database:
        settings = SettingsService(database, clock)
        past = History(database, KeptAnswers(folders.cache))
        load = LoadForecast(ForecastService(database, clock, settings, past).outlook).ahead
        found = StatisticsService(database, clock, settings.study, load, past).view(period)
    assert found is not None  # nobody asked to stop
    typer.echo(export.as_json(found) if as_data else report.as_text(found))


def find_cards(
    query: Annotated[
        list[str] | None,
        typer.Argument(help="Words and filters such as is:due; nothing finds all cards."),
    ] = None,
    as_data: AsData = False,
    limit: Annotated[int, typer.Option(min=0, help="How many cards to print.")] = 50,
    data_dir: DataDir = None,
) -> None:
    """Print the cards that fit a search, as the Cards page finds them."""
    from gradus.services.cards import report as cards_report
    from gradus.services.cards.service import CardsService
    from gradus.services.quiz.presenter import Presenter
    from gradus.services.settings import SettingsService

    folders, clock = folders_of(data_dir), SystemClock()
    with open_data(folders) as database:
        study = SettingsService(database, clock).study()
        service = CardsService(database, clock, Presenter({}), study)
        found = service.find(" ".join(query or []))
        rows = service.rows(found[:limit])
    report = cards_report.as_json if as_data else cards_report.as_lines
    typer.echo(report(rows, len(found)))


def folders_of(data_dir: Path | None) -> DataFolders:
    """Return the person's folders; raises GradusError where there is no database in them."""
    folders = DataFolders.resolve(data_dir, os.environ)
    if not folders.database.exists():
        remedy = "Open Gradus once, or choose another folder with --data-dir."
        raise GradusError(f"There is no {folders.database}.", remedy)
    return folders


@contextmanager
def open_data(folders: DataFolders) -> Iterator[Database]:
    """Give the database, brought up to date."""
    from gradus.services.backups.used import folder_in_use
    from gradus.store.schema import open_database

    now, kept = SystemClock().now(), folder_in_use(folders)
    database = open_database(folders.database, bundled("migrations"), kept, now)
    try:
        yield database
    finally:
        database.close()
