"""`gradus repo`: commands on a repository, which need no data folder."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from gradus.cli.learning import AsData
from gradus.cli.printing import echo
from gradus.clock import SystemClock
from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.tree import Source

repo = typer.Typer(help="Look at a repository on this computer.", no_args_is_help=True)


@repo.callback()
def together() -> None:
    """Look at a repository on this computer."""


@repo.command("check")
def check(
    path: Annotated[Path, typer.Argument(help="The folder of the repository.")],
    as_data: AsData = False,
    strict: Annotated[bool, typer.Option("--strict", help="Exit 1 if a check fails.")] = False,
    folder: Annotated[
        bool, typer.Option("--working-tree", help="Check what lies in the folder, not HEAD.")
    ] = False,
) -> None:
    """Print what forty checks say of a repository; none of its code is run."""
    from gradus.services.portfolio import report
    from gradus.services.portfolio.checking import catalogue, check_folder

    source = Source.FOLDER if folder else Source.HEAD
    checked = check_folder(path, SystemClock().now(), source, _show_progress)
    assert checked is not None  # nothing asks it to stop
    told = report.as_json if as_data else report.as_text
    echo(told(checked, catalogue()))
    if strict and any(one.verdict is Verdict.FAILED for one in checked.results):
        raise typer.Exit(1)


def _show_progress(done: int, total: int) -> bool:
    if sys.stderr.isatty():
        end = "\r\033[K" if done == total else ""
        typer.echo(f"\rChecking: {done * 100 // total} %{end}", err=True, nl=False)
    return True
