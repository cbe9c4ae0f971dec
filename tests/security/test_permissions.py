"""Whatever the app makes for itself, its owner alone may read, even where the umask is wide."""

from __future__ import annotations

import gc
import os
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from tests.proofs.child import ROOT, environment
from tests.support.packages import Collection

from gradus.formats.calendar_files.saving import save_plan_file
from gradus.log import start_log, stop_log
from gradus.private_files import private, write_private
from gradus.ui.window_memory import SettingsMemory

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights otherwise")

WIDE = 0o022
SECONDS = 30
WHILE_OPEN = {
    "gradus.sqlite",
    "gradus.sqlite-wal",
    "gradus.sqlite-shm",
    "gradus.lock",
    "gradus.log",
}


def too_open(folder: Path) -> dict[str, str]:
    """Return what others may read or enter in a folder, with its mode, itself included."""
    modes = {path: stat.S_IMODE(path.lstat().st_mode) for path in (folder, *folder.rglob("*"))}
    wanted = {True: 0o700, False: 0o600}
    return {str(path): oct(mode) for path, mode in modes.items() if mode & ~wanted[path.is_dir()]}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.rglob("*")}


def wide() -> None:
    os.umask(WIDE)


def start(*arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "gradus", *arguments],
        cwd=ROOT,
        env=environment(),
        preexec_fn=wide,  # noqa: PLW1509 - it only sets a number
        stdout=subprocess.DEVNULL,
    )


def wait_until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + SECONDS
    while not holds() and time.monotonic() < deadline:
        time.sleep(0.05)


def test_the_real_program_lets_nobody_else_read_what_it_makes(tmp_path: Path) -> None:
    data, package = tmp_path / "data", tmp_path / "a.apkg"
    made = Collection(media={"a.png": b"\x89PNG"})
    made.note("one", "Front <img src='a.png'>", "Back")
    package.write_bytes(made.package())
    place = f"--data-dir={data}"
    with start(place) as window:
        wait_until(lambda: names(data) >= WHILE_OPEN)
        assert names(data) >= WHILE_OPEN
        assert too_open(data) == {}
        window.send_signal(signal.SIGTERM)
    with start("import", str(package), place) as command:
        pass
    assert command.returncode == 0
    assert "a.png" in names(data)
    assert [name for name in names(data) if name.endswith(".gradusbackup")]
    assert too_open(data) == {}


@pytest.fixture
def _wide_umask() -> Iterator[None]:
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_wide_umask")
def test_a_private_file_is_made_and_kept_so(tmp_path: Path) -> None:
    file = tmp_path / "file"
    write_private(file, "wörd")
    assert file.read_text("utf-8") == "wörd"
    assert too_open(file) == {}
    file.chmod(0o666)
    write_private(file, b"x")
    assert file.read_bytes() == b"x"
    assert too_open(file) == {}
    file.chmod(0o644)
    assert private(file).read_bytes() == b"x"
    assert too_open(file) == {}
    assert too_open(private(tmp_path / "new")) == {}
    private(tmp_path / "missing" / "file")  # whoever writes there will say so


@pytest.mark.usefixtures("_wide_umask")
def test_a_log_that_turns_over_stays_private(tmp_path: Path) -> None:
    handler = start_log(tmp_path)
    try:
        handler.doRollover()  # type: ignore[attr-defined]
    finally:
        stop_log(handler)
    assert {"gradus.log", "gradus.log.1"} <= names(tmp_path)
    tmp_path.chmod(0o700)
    assert too_open(tmp_path) == {}


@pytest.mark.usefixtures("_wide_umask")
def test_where_the_window_was_is_private(tmp_path: Path, qapp: object) -> None:
    memory = SettingsMemory(tmp_path / "window.ini")
    memory.save(QByteArray(b"x"))
    del memory
    gc.collect()
    assert too_open(tmp_path / "window.ini") == {}


@pytest.mark.usefixtures("_wide_umask")
def test_what_a_person_exports_is_as_open_as_their_other_files(tmp_path: Path) -> None:
    os.umask(WIDE)
    save_plan_file(tmp_path / "plan.ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    assert stat.S_IMODE((tmp_path / "plan.ics").stat().st_mode) == 0o644
