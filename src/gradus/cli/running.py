"""All commands together, and running one of them."""

from __future__ import annotations

import typer

from gradus import __version__
from gradus.cli import exporting, importing, safety
from gradus.cli.deck_files import decks
from gradus.cli.imported import anki
from gradus.cli.learning import add_to
from gradus.cli.library import library
from gradus.cli.planning import plan
from gradus.cli.portfolio import repo
from gradus.cli.readme import readme
from gradus.errors import GradusError

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
commands.add_typer(decks, name="decks")
commands.add_typer(anki, name="anki")
commands.add_typer(plan, name="plan")
commands.add_typer(repo, name="repo")
commands.add_typer(library, name="library")
commands.add_typer(readme, name="readme")
add_to(commands)
exporting.add_to(commands)
importing.add_to(commands)
safety.add_to(commands)


@commands.command()
def version() -> None:
    """Print the version."""
    typer.echo(__version__)


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
