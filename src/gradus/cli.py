"""The commands, thin, over the same services as the window."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gradus import __version__
from gradus.clock import Clock, SystemClock
from gradus.domain.decks.craft.finding import Finding
from gradus.domain.decks.model import Problem
from gradus.domain.statistics.period import Period
from gradus.errors import GradusError
from gradus.paths import DataFolders, bundled
from gradus.services.deck_check import check_files
from gradus.services.deck_craft import find_bad_formulas, find_weaknesses
from gradus.services.deck_files import DeckFiles, read_decks
from gradus.services.deck_ids import write_ids
from gradus.services.deck_stats import as_json, count_decks
from gradus.services.stats_table import table

if TYPE_CHECKING:
    from gradus.store.database import Database

_HELP = """From wherever you are to a working machine learning engineer.

Without a command the window opens; it takes --data-dir FOLDER, --self-check and --version."""

_EVERY = 20

commands = typer.Typer(
    name="gradus",
    help=_HELP,
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
decks = typer.Typer(help="Work with deck files.", no_args_is_help=True)
commands.add_typer(decks, name="decks")


@commands.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


Paths = Annotated[list[Path], typer.Argument(help="Deck files or folders of deck files.")]


@decks.command("check")
def check(
    paths: Paths,
    maths: Annotated[bool, typer.Option(help="Typeset every formula.")] = True,
) -> None:
    """Print every error and every weakness of deck files with its file, line and remedy."""
    files = read_decks(paths)
    found = check_files(files)
    findings = find_weaknesses(files)
    if maths:
        findings = tuple(sorted((*findings, *_bad_formulas(files))))
    lines = [_told(problem) for problem in found.problems]
    lines += [_told(finding) for finding in findings]
    for line in lines:
        typer.echo(line)
    typer.echo(
        f"{found.files} files, {found.notes} notes, {found.cards} cards, "
        f"{len(found.problems)} errors, {len(findings)} findings"
    )
    if found.problems or findings:
        raise typer.Exit(1)


@decks.command("ids")
def ids(paths: Paths) -> None:
    """Write an id into every heading that has none; nothing else in the files changes."""
    written = write_ids(paths)
    for one in written:
        for line, name in one.named.written:
            typer.echo(f"{one.path}:{line}: {{#{name}}}")
    count = sum(len(one.named.written) for one in written)
    typer.echo(f"{count} ids written into {len(written)} files")


@decks.command("stats")
def stats(
    paths: Paths,
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON instead.")] = False,
) -> None:
    """Count notes by phase, topic and type, and those that a program checks."""
    counted = count_decks(paths)
    typer.echo(as_json(counted) if as_data else table(counted))


@commands.command("fit")
def fit(
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON instead.")] = False,
    data_dir: Annotated[
        Path | None, typer.Option("--data-dir", help="The folder that holds your data.")
    ] = None,
) -> None:
    """Fit the scheduler to your reviews; the result is used only if it predicts them better."""
    # What other commands need not wait for: the database, the optimiser and Qt's libraries.
    from gradus.clock import SystemClock  # noqa: PLC0415
    from gradus.services import fit_report  # noqa: PLC0415
    from gradus.services.fitting import FittingService  # noqa: PLC0415
    from gradus.services.memory_replay import MemoryReplay  # noqa: PLC0415
    from gradus.services.settings import SettingsService  # noqa: PLC0415
    from gradus.ui.single_instance import alone  # noqa: PLC0415

    folders, clock = DataFolders.resolve(data_dir, os.environ), SystemClock()
    folders.create()
    with alone(folders.data), _database(folders, clock.now()) as database:
        settings = SettingsService(database, clock)
        report = FittingService(database, clock, settings).fit()
        replay = MemoryReplay(database, settings)
        if replay.is_due():
            replay.run()
    typer.echo(fit_report.as_json(report) if as_data else fit_report.as_text(report))


@commands.command("today")
def today(
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON instead.")] = False,
    data_dir: Annotated[
        Path | None, typer.Option("--data-dir", help="The folder that holds your data.")
    ] = None,
) -> None:
    """Print what is due today and how long it takes."""
    from gradus.clock import SystemClock  # noqa: PLC0415
    from gradus.services import today_report  # noqa: PLC0415
    from gradus.services.settings import SettingsService  # noqa: PLC0415
    from gradus.services.today import TodayService  # noqa: PLC0415

    folders, clock = DataFolders.resolve(data_dir, os.environ), SystemClock()
    folders.create()
    with _database(folders, clock.now()) as database:
        view = TodayService(database, clock, SettingsService(database, clock).study()).view()
    typer.echo(today_report.as_json(view) if as_data else today_report.as_text(view))


@commands.command("stats")
def statistics(
    period: Annotated[
        Period, typer.Option(help="How far to look back, and ahead.")
    ] = Period.QUARTER,
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON instead.")] = False,
    data_dir: Annotated[
        Path | None, typer.Option("--data-dir", help="The folder that holds your data.")
    ] = None,
) -> None:
    """Print recall against prediction, time, load ahead, memory and mastery."""
    from gradus.clock import SystemClock  # noqa: PLC0415
    from gradus.services.forecast import ForecastService  # noqa: PLC0415
    from gradus.services.settings import SettingsService  # noqa: PLC0415
    from gradus.services.statistics import export, report  # noqa: PLC0415
    from gradus.services.statistics.load import LoadForecast  # noqa: PLC0415
    from gradus.services.statistics.service import StatisticsService  # noqa: PLC0415

    folders, clock = DataFolders.resolve(data_dir, os.environ), SystemClock()
    folders.create()
    with _database(folders, clock.now()) as database:
        settings = SettingsService(database, clock)
        load = LoadForecast(ForecastService(database, clock, settings).outlook).ahead
        found = StatisticsService(database, clock, settings.study, load).view(period)
    assert found is not None  # nobody asked to stop
    typer.echo(export.as_json(found) if as_data else report.as_text(found))


@contextmanager
def _database(folders: DataFolders, now: datetime) -> Iterator[Database]:
    from gradus.store.schema import open_database  # noqa: PLC0415

    database = open_database(folders.database, bundled("migrations"), folders.backups, now)
    try:
        yield database
    finally:
        database.close()


@commands.command("cards", context_settings={"ignore_unknown_options": True})
def find_cards(
    query: Annotated[
        list[str] | None,
        typer.Argument(help="Words and filters such as is:due; nothing finds all cards."),
    ] = None,
    as_data: Annotated[bool, typer.Option("--json", help="Print JSON instead.")] = False,
    limit: Annotated[int, typer.Option(min=0, help="How many cards to print.")] = 50,
    data_dir: Annotated[Path | None, typer.Option(help="The folder with your data.")] = None,
) -> None:
    """Print the cards that fit a search, as the Cards page finds them."""
    from gradus.services import cards_report  # noqa: PLC0415  with what it needs half a start
    from gradus.services.cards import CardsService  # noqa: PLC0415
    from gradus.services.presenter import Presenter  # noqa: PLC0415
    from gradus.services.settings import SettingsService  # noqa: PLC0415

    clock = SystemClock()
    with closing(_open_data(data_dir, clock)) as database:
        study = SettingsService(database, clock).study()
        service = CardsService(database, clock, Presenter({}), study)
        found = service.find(" ".join(query or []))
        rows = service.rows(found[:limit])
    report = cards_report.as_json if as_data else cards_report.as_lines
    typer.echo(report(rows, len(found)))


def _open_data(data_dir: Path | None, clock: Clock) -> Database:
    """Open the person's database; raises GradusError where there is none."""
    from gradus.store.schema import open_database  # noqa: PLC0415

    folders = DataFolders.resolve(data_dir, os.environ)
    if not folders.database.exists():
        remedy = "Open Gradus once, or choose another folder with --data-dir."
        raise GradusError(f"There is no {folders.database}.", remedy)
    return open_database(folders.database, bundled("migrations"), folders.backups, clock.now())


def _told(each: Problem | Finding) -> str:
    return f"{each.path}:{each.line}: {each.message}\n    {each.remedy}"


def _bad_formulas(files: DeckFiles) -> tuple[Finding, ...]:
    """Typeset with the engine of the window and the cache that it keeps between runs."""
    from gradus.store.maths_cache import SqliteMathsCache  # noqa: PLC0415
    from gradus.ui.rendering.maths.proof import FormulaProof  # noqa: PLC0415  starts Qt's libraries

    cache = SqliteMathsCache(DataFolders.resolve(None, os.environ).cache)
    proof = FormulaProof(cache)
    try:
        return find_bad_formulas(files.decks, proof, _show_progress)
    finally:
        proof.close()
        cache.close()


def _show_progress(done: int, total: int) -> None:
    if sys.stderr.isatty() and (done % _EVERY == 0 or done == total):
        end = "\r\033[K" if done == total else ""
        typer.echo(f"\rTypesetting formulas: {done} of {total}{end}", err=True, nl=False)


def run(arguments: list[str]) -> int:
    """Run one command and return its exit code; known errors are printed, not raised."""
    try:
        commands(arguments, prog_name="gradus")
    except GradusError as error:
        typer.echo(f"{error.message}\n{error.remedy}", err=True)
        return 1
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 0
    return 0
