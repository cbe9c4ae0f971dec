from __future__ import annotations

import logging
import stat
import sys
from pathlib import Path

import pytest

from gradus.errors import DataFolderError
from gradus.log import FILE_NAME, start_log, stop_log


def test_what_is_logged_stands_in_a_file_that_only_its_owner_reads(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    logging.getLogger("gradus.some.place").info("decks read: %d", 3)
    stop_log(handler)
    file = tmp_path / FILE_NAME
    assert "INFO gradus.some.place: decks read: 3" in file.read_text("utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_log_never_takes_more_than_its_share(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    for _ in range(3_000):
        logging.getLogger("gradus").info("x" * 1_000)
    stop_log(handler)
    files = list(tmp_path.iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 2_000_000


def test_a_log_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(DataFolderError, match="cannot be written"):
        start_log(tmp_path)
