from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from pytestqt.qtbot import QtBot

from gradus.errors import AlreadyOpenError
from gradus.ui import single_instance
from gradus.ui.single_instance import SingleInstance, alone

_SECOND = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gradus.ui.single_instance import SingleInstance
app = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
files = [Path(one) for one in sys.argv[2:] if one != "--die"]
code = 7 if instance.acquire(files) else 3
os._exit(code) if "--die" in sys.argv else sys.exit(code)
"""


def test_a_second_start_raises_the_first_window_and_steps_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    qtbot.waitUntil(first.listens)
    with (
        qtbot.waitSignal(first.raiseRequested, timeout=20_000),
        subprocess.Popen([sys.executable, "-c", _SECOND, str(tmp_path)]) as second,
    ):
        pass
    assert second.wait(20) == 3
    first.release()


def test_a_second_start_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    qtbot.waitUntil(first.listens)
    files = [tmp_path / "a b.apkg", tmp_path / "ü.colpkg"]
    if sys.platform == "linux":
        files.append(tmp_path / os.fsdecode(b"\xfc.apkg"))  # a name from before UTF-8
    command = [sys.executable, "-c", _SECOND, str(tmp_path), *map(str, files)]
    with (
        qtbot.waitSignal(first.filesHanded, timeout=20_000) as handed,
        subprocess.Popen(command) as second,
    ):
        pass
    assert handed.args == [files]
    qtbot.waitUntil(lambda: not first._guests)
    assert second.wait(20) == 3
    first.release()


def test_a_second_start_waits_until_the_first_listens(qtbot: QtBot, tmp_path: Path) -> None:
    first = SingleInstance(tmp_path)
    assert first.acquire()
    command = [sys.executable, "-c", _SECOND, str(tmp_path)]
    with (
        subprocess.Popen(command) as second,
        qtbot.waitSignal(first.raiseRequested, timeout=20_000),
    ):
        assert not first.listens()
    assert second.wait(20) == 3
    first.release()


def test_another_folder_is_another_instance(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.acquire()
    assert other.acquire()
    one.release()
    other.release()


def test_a_folder_can_be_opened_again_after_it_was_released(tmp_path: Path, qtbot: QtBot) -> None:
    for _ in range(2):
        instance = SingleInstance(tmp_path)
        assert instance.acquire()
        instance.release()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes of this kind")
def test_the_lock_is_for_its_owners_eyes_only(tmp_path: Path) -> None:
    with alone(tmp_path):
        assert stat.S_IMODE((tmp_path / "gradus.lock").stat().st_mode) == 0o600


def test_a_lock_left_by_a_process_that_died_is_no_obstacle(tmp_path: Path, qtbot: QtBot) -> None:
    command = [sys.executable, "-c", _SECOND, str(tmp_path), "--die"]
    died = subprocess.run(command, check=False, timeout=30)
    assert died.returncode == 7
    assert (tmp_path / "gradus.lock").exists()
    instance = SingleInstance(tmp_path)
    assert instance.acquire()
    instance.release()


def test_a_holder_that_does_not_answer_is_said_in_a_sentence(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE_MS", 50)
    lock = QLockFile(str(tmp_path / "gradus.lock"))
    assert lock.tryLock(0)
    with pytest.raises(AlreadyOpenError, match="already open"):
        SingleInstance(tmp_path).acquire()
    lock.unlock()
