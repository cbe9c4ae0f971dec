"""The commands, thin, over the same services as the window."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from gradus import __version__
from gradus.errors import GradusError
from gradus.services.deck_check import check_decks

_HELP = """From wherever you are to a working machine learning engineer.

Without a command the window opens; it takes --data-dir FOLDER, --self-check and --version."""

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


@decks.command("check")
def check(
    paths: Annotated[list[Path], typer.Argument(help="Deck files or folders of deck files.")],
) -> None:
    """Read deck files and print every error with its file, line and remedy."""
    found = check_decks(paths)
    for problem in found.problems:
        typer.echo(f"{problem.path}:{problem.line}: {problem.message}\n    {problem.remedy}")
    typer.echo(
        f"{found.files} files, {found.notes} notes, {found.cards} cards, "
        f"{len(found.problems)} errors"
    )
    if found.problems:
        raise typer.Exit(1)


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
