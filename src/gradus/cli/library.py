"""`gradus library`: commands on files of entries, which need no data folder."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gradus.cli.printing import echo

library = typer.Typer(help="Look at files of the library.", no_args_is_help=True)


@library.callback()
def together() -> None:
    """Look at files of the library."""


@library.command("check")
def check(
    path: Annotated[Path, typer.Argument(help="A YAML or CSV file of entries.")],
    shipped: Annotated[
        bool, typer.Option("--shipped", help="Ask for evidence, as of what ships with Gradus.")
    ] = False,
) -> None:
    """Print what is wrong in a file of entries; exit 1 where anything is."""
    from gradus.services.library.files import read_file

    given, problems = read_file(path, own=not shipped)
    for problem in problems:
        echo(str(problem))
    echo(f"Entries: {len(given)}. Errors: {len(problems)}.")
    if problems:
        raise typer.Exit(1)
