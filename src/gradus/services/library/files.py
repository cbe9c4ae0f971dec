"""Reading a file of entries, with everything that is wrong in it by its line."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.decks.model import Problem
from gradus.domain.library.catalogue import Given, read_entries, with_sources
from gradus.formats.library_files.reading import read_rows


def read_file(path: Path, *, own: bool) -> tuple[tuple[Given, ...], tuple[Problem, ...]]:
    """Return the entries of a YAML or CSV file; raises LibraryError where it cannot be read."""
    found = read_rows(path)
    rows = [(row.line, with_sources(row.values, found.named or {})) for row in found.rows]
    given, problems = read_entries(path.name, rows, own=own)
    faults = (Problem(path.name, one.line, one.message, one.remedy) for one in found.faults)
    return given, tuple(sorted((*faults, *problems), key=lambda one: one.line))
