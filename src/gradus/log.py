"""The log file: what happened, for a report when something breaks; never what a card says."""

from __future__ import annotations

import logging
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from gradus.errors import DataFolderError
from gradus.private_files import private

FILE_NAME = "gradus.log"
_BYTES = 500_000
_OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _PrivateFiles(RotatingFileHandler):
    """Opens each new file of the log for its owner alone."""

    def _open(self) -> TextIOWrapper:
        private(Path(self.baseFilename))
        return super()._open()


def start_log(folder: Path) -> logging.Handler:
    """Write the log to a file in that folder, at most 2 MB with the older ones; return its handler.

    Raises DataFolderError where the file cannot be written.
    """
    file = folder / FILE_NAME
    try:
        handler = _PrivateFiles(file, maxBytes=_BYTES, backupCount=_OLD_FILES, encoding="utf-8")
    except OSError as error:
        raise DataFolderError(
            f"The log file {file} cannot be written: {error.strerror}.",
            "Make its folder writable, or choose another with --data-dir.",
        ) from error
    handler.setFormatter(logging.Formatter(_FORMAT))
    root = logging.getLogger("gradus")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Close the log file."""
    logging.getLogger("gradus").removeHandler(handler)
    handler.close()
