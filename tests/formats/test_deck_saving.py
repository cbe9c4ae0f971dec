"""Deck files are written whole, and never over what somebody else wrote."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from unittest.mock import patch

import pytest

from gradus.domain.decks.editing.patch import checksum
from gradus.errors import DeckFileError
from gradus.formats.deck_saving import make_deck_file, save_deck_file


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    return file


def test_a_file_is_written_and_keeps_its_mode(file: Path) -> None:
    file.chmod(0o640)
    save_deck_file(file, b"new", checksum(b"old"))
    assert file.read_bytes() == b"new"
    assert os.name == "nt" or stat.S_IMODE(file.stat().st_mode) == 0o640
    assert list(file.parent.iterdir()) == [file]


def test_a_link_stays_a_link(file: Path) -> None:
    link = file.with_name("link.md")
    link.symlink_to(file)
    save_deck_file(link, b"new", checksum(b"old"))
    assert link.is_symlink()
    assert file.read_bytes() == b"new"


def test_what_another_program_wrote_stays(file: Path) -> None:
    with pytest.raises(DeckFileError, match="changed by another program"):
        save_deck_file(file, b"new", checksum(b"read before"))
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_a_write_that_fails_leaves_the_old_file(file: Path) -> None:
    with (
        patch("gradus.formats.in_place.os.fsync", side_effect=OSError(28, "No space left")),
        pytest.raises(DeckFileError, match="No space left"),
    ):
        save_deck_file(file, b"new", checksum(b"old"))
    assert file.read_bytes() == b"old"
    assert list(file.parent.iterdir()) == [file]


def test_a_new_file_that_cannot_be_written_whole_is_not_left_behind(tmp_path: Path) -> None:
    with (
        patch("gradus.formats.in_place.os.fsync", side_effect=OSError(28, "No space left")),
        pytest.raises(DeckFileError, match="No space left"),
    ):
        make_deck_file(tmp_path / "b.md", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_gone_is_not_made_again(file: Path) -> None:
    file.unlink()
    with pytest.raises(DeckFileError, match="cannot be written"):
        save_deck_file(file, b"new", checksum(b"old"))
    assert not file.exists()


def test_a_new_file_never_takes_the_place_of_another(file: Path) -> None:
    with pytest.raises(DeckFileError, match="already"):
        make_deck_file(file, b"new")
    assert file.read_bytes() == b"old"
    make_deck_file(file.parent / "deep" / "b.md", b"new")
    assert (file.parent / "deep" / "b.md").read_bytes() == b"new"
