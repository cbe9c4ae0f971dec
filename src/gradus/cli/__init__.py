"""The commands: `gradus decks check`, `gradus today` and their like."""

from gradus.cli.running import run

__all__ = ["run"]
