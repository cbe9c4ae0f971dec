"""`gradus readme`: commands on the README of a repository."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from gradus.cli.learning import AsData, DataDir
from gradus.cli.printing import echo
from gradus.domain.portfolio.tree import Source
from gradus.paths import DataFolders

readme = typer.Typer(help="Write and check the README of a repository.", no_args_is_help=True)
Folder = Annotated[Path, typer.Argument(help="The folder of the repository.")]
WorkingTree = Annotated[
    bool, typer.Option("--working-tree", help="Read what lies in the folder, not HEAD.")
]


@readme.callback()
def together() -> None:
    """Write and check the README of a repository."""


@readme.command("write")
def write(
    path: Folder,
    template: Annotated[str, typer.Option(help="A template by its key.")] = "",
    answers: Annotated[
        Path | None, typer.Option(help="A YAML file: the key of a question, and your answer.")
    ] = None,
    folder: WorkingTree = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show the difference.")] = False,
    as_data: AsData = False,
    data_dir: DataDir = None,
) -> None:
    """Write the sections that nobody edited from what the repository says."""
    from gradus.services.portfolio.readme import report
    from gradus.services.portfolio.readme.answers_file import read_answers
    from gradus.services.portfolio.readme.preparing import Asked
    from gradus.services.portfolio.readme.service import ReadmeService

    source = Source.FOLDER if folder else Source.HEAD
    service = ReadmeService(DataFolders.resolve(data_dir, os.environ).data)
    given = read_answers(answers) if answers is not None else None
    prepared = service.prepare(path, Asked(template, given, source=source))
    assert prepared is not None  # nothing asks it to stop
    written = not dry_run and service.write(prepared)
    if dry_run and not as_data:
        echo(prepared.file.difference)
    told = report.as_json if as_data else report.as_text
    echo(told(prepared, written=written))


@readme.command("check")
def check(path: Folder, folder: WorkingTree = False, as_data: AsData = False) -> None:
    """Print what a README lacks and its score; exits 1 if anything in it is wrong."""
    from gradus.services.portfolio.readme import checking

    checked = checking.check_readme(path, source=Source.FOLDER if folder else Source.HEAD)
    assert checked is not None  # nothing asks it to stop
    told = checking.as_json if as_data else checking.as_text
    echo(told(checked))
    if checked.wrong:
        raise typer.Exit(1)
