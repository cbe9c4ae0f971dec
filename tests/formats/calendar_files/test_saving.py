from __future__ import annotations

import os
from pathlib import Path

import pytest

from gradus.errors import CalendarFileError
from gradus.formats.calendar_files.saving import save_plan_file
from gradus.formats.calendar_files.writing import calendar_bytes

_EMPTY = calendar_bytes([])


def test_a_file_is_made_and_left_alone_while_it_says_the_same(tmp_path: Path) -> None:
    file = tmp_path / "plan.ics"
    assert save_plan_file(file, _EMPTY)
    before = file.stat().st_mtime_ns, file.stat().st_ino
    assert not save_plan_file(file, _EMPTY)
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == before
    assert file.read_bytes() == _EMPTY


def test_a_plan_takes_the_place_of_an_older_one_and_leaves_nothing_beside_it(
    tmp_path: Path,
) -> None:
    file = tmp_path / "plan.ics"
    file.write_bytes(_EMPTY.replace(b"NAME:Gradus", b"NAME:Older"))
    file.chmod(0o640)
    assert save_plan_file(file, _EMPTY)
    assert file.read_bytes() == _EMPTY
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_behind_a_link_is_written_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    link, file = tmp_path / "plan.ics", tmp_path / "shared" / "plan.ics"
    link.symlink_to(file)
    save_plan_file(link, _EMPTY)
    assert link.is_symlink()
    assert file.read_bytes() == _EMPTY


@pytest.mark.parametrize(
    "content", [b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n", b"a letter"]
)
def test_what_gradus_did_not_write_is_never_overwritten(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "work.ics"
    file.write_bytes(content)
    with pytest.raises(CalendarFileError, match="did not write"):
        save_plan_file(file, _EMPTY)
    assert file.read_bytes() == content


def test_a_folder_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CalendarFileError, match=r"plan\.ics cannot be written: No such file"):
        save_plan_file(tmp_path / "gone" / "plan.ics", _EMPTY)


def test_a_folder_in_the_place_of_the_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "plan.ics").mkdir()
    with pytest.raises(CalendarFileError, match="cannot be written"):
        save_plan_file(tmp_path / "plan.ics", _EMPTY)


def test_a_disk_that_fails_leaves_the_old_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "plan.ics"
    older = _EMPTY.replace(b"NAME:Gradus", b"NAME:Older")
    file.write_bytes(older)

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(CalendarFileError, match="No space left"):
        save_plan_file(file, _EMPTY)
    assert file.read_bytes() == older
    assert list(tmp_path.iterdir()) == [file]
