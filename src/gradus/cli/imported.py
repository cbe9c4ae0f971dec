"""`gradus anki`: which decks came from Anki, and letting one go again."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Annotated

import typer

from gradus.cli.learning import AsData, DataDir, folders_of, open_data
from gradus.cli.printing import echo
from gradus.errors import PackageError

anki = typer.Typer(help="Decks that came from Anki.", no_args_is_help=True, rich_markup_mode=None)


@anki.command("list")
def list_decks(as_data: AsData = False, data_dir: DataDir = None) -> None:
    """Print the decks that came from Anki, by their full names."""
    from gradus.services.importing.decks import ImportedDecks

    with open_data(folders_of(data_dir)) as database:
        found = ImportedDecks(database).all()
    if as_data:
        echo(json.dumps([asdict(one) for one in found], ensure_ascii=False, indent=2))
        return
    for one in found:
        echo(f"{one.name}: {one.notes} notes, {one.cards} cards")


@anki.command("let-go")
def let_go(
    name: Annotated[str, typer.Argument(help="The full name of a deck, such as French::Verbs.")],
    data_dir: DataDir = None,
) -> None:
    """Let a deck and all decks below it go; what you learned is kept, should they come back."""
    from gradus.services.importing.decks import ImportedDecks
    from gradus.ui.single_instance import alone

    folders = folders_of(data_dir)
    with alone(folders.data), open_data(folders) as database:
        gone = ImportedDecks(database).remove(name)
    if not gone:
        message = f"There is no deck from Anki called {name}."
        raise PackageError(message, "gradus anki list names them.")
    echo(f"{name}: {gone} notes let go. What you learned is kept, should they come back.")
