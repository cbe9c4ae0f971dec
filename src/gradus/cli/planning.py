"""`gradus plan`: commands on the study plan."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gradus.cli.learning import AsData, DataDir, folders_of, open_data
from gradus.clock import SystemClock
from gradus.paths import DataFolders

if TYPE_CHECKING:
    from gradus.services.planning.calendar.connected import ConnectedCalendar

plan = typer.Typer(help="Look at the study plan and make it anew.", no_args_is_help=True)


@plan.command("show")
def show(
    day: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="A date of the week to show.")
    ] = None,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Print the week that holds today, or another date."""
    from gradus.cli import plan_report as report

    with _calendar(folders_of(data_dir)) as calendar:
        clock = SystemClock()
        shown = day or clock.now().astimezone(clock.zone())
        view = calendar.week(shown.toordinal())
    typer.echo(report.days_as_json(view) if as_data else report.days_as_text(view))


@plan.command("replan")
def replan(
    preview: Annotated[bool, typer.Option("--preview", help="Only say what would move.")] = False,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Make the plan anew and print what moves."""
    from gradus.cli import plan_report as report
    from gradus.ui.single_instance import alone

    folders = folders_of(data_dir)
    with alone(folders.data), _calendar(folders) as calendar:
        offer = calendar.preview()
        if not preview:
            calendar.accept(offer)
            calendar.export.refresh()
    told = report.offer_as_json if as_data else report.offer_as_text
    typer.echo(told(offer, taken=not preview))


@plan.command("export")
def export(
    file: Annotated[Path, typer.Argument(help="The iCalendar file to write.")],
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Write the plan as an iCalendar file, which calendar programs can read."""
    with _calendar(folders_of(data_dir)) as calendar:
        written = calendar.write_plan(file, keep=False)
    target = {"file": str(file.absolute()), "blocks": written.count}
    blocks = "1 block" if written.count == 1 else f"{written.count} blocks"
    said = f"Wrote {blocks} to {written.name}."
    typer.echo(json.dumps(target, ensure_ascii=False, indent=2) if as_data else said)


@contextmanager
def _calendar(folders: DataFolders) -> Iterator[ConnectedCalendar]:
    from gradus.services.planning.calendar.opening import open_calendar
    from gradus.services.settings import SettingsService

    clock = SystemClock()
    with open_data(folders) as database:
        settings = SettingsService(database, clock)
        yield open_calendar(database, clock, settings, folders.cache)[0]
