"""A file takes the place of another when it is whole, and is as open to others as that was."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from gradus.formats.in_place import file_in_place, put_in_place


@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such modes")
@pytest.mark.parametrize("mode", [0o600, 0o444, 0o666])
def test_who_may_read_and_write_it_stays(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "cards.csv"
    file.write_bytes(b"old")
    file.chmod(mode)
    with file_in_place(file) as new:
        assert stat.S_IMODE(new.stat().st_mode) == 0o600
        new.write_bytes(b"new")
    assert file.read_bytes() == b"new"
    assert stat.S_IMODE(file.stat().st_mode) == mode
    assert list(tmp_path.iterdir()) == [file]


def test_what_is_objected_to_leaves_the_old_file(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")

    def object_to_it() -> None:
        raise LookupError

    with pytest.raises(LookupError):
        put_in_place(file, b"new", object_to_it)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    link = tmp_path / "a.csv"
    link.symlink_to(tmp_path / "far" / "b.csv")
    put_in_place(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "far" / "b.csv").read_bytes() == b"new"
