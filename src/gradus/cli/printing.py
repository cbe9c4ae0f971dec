"""Printing text that may hold anything."""

from __future__ import annotations

import sys

import typer


def echo(text: str) -> None:
    """Print, and escape what the terminal's encoding cannot show, such as half a surrogate pair."""
    encoding = sys.stdout.encoding or "utf-8"
    typer.echo(text.encode(encoding, "backslashreplace").decode(encoding))
