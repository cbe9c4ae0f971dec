"""Reading a file of entries of either form."""

from __future__ import annotations

from pathlib import Path

from gradus.errors import LibraryError
from gradus.formats.library_files.csv_rows import csv_rows
from gradus.formats.library_files.rows import Rows
from gradus.formats.library_files.yaml_rows import yaml_rows

MOST_BYTES = 2_000_000
READERS = {".yaml": yaml_rows, ".yml": yaml_rows, ".csv": csv_rows}


def read_rows(path: Path) -> Rows:
    """Read a file by the end of its name; raises LibraryError where there is nothing to read."""
    reader = READERS.get(path.suffix.casefold())
    if reader is None:
        raise LibraryError(
            f"{path.name} is neither YAML nor CSV.", "Choose a file that ends in .yaml or .csv."
        )
    return reader(_text(path))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise LibraryError(f"{path.name} cannot be read: {reason}.", "Choose another.") from error
    if len(data) > MOST_BYTES:
        raise LibraryError(f"{path.name} is larger than 2 MB.", "Divide it into smaller files.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise LibraryError(
            f"{path.name} is not UTF-8.", "Save it as UTF-8 and try again."
        ) from error
