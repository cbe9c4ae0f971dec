"""The real window, answering as fast as it can in a process of its own."""

from __future__ import annotations

import os
import selectors
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.faults.child import Say
from tests.faults.full_disk import SmallDisk
from tests.faults.person import Person
from tests.proofs.child import ROOT, command, environment

QUIET_S = 3.0
LATEST_S = 60.0
MORE = 10


class Window:
    """What it says, line by line: `answered CARD RATING` or `undone CARD`, once it is painted."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdout is not None
        self._process = process
        self._file = process.stdout.fileno()
        self._rest = b""
        self._ready = selectors.DefaultSelector()
        self._ready.register(self._file, selectors.EVENT_READ)

    def lines(self, seconds: float) -> list[str]:
        """Return the lines that come, nothing where none comes for so long."""
        if not self._ready.select(seconds):
            return []
        *whole, self._rest = (self._rest + os.read(self._file, 1 << 16)).split(b"\n")
        return [line.decode() for line in whole]

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> list[str]:
        self._process.kill()
        self._process.wait()
        said: list[str] = []
        while more := self.lines(0):
            said += more
        return said


@contextmanager
def answering_window(person: Person, seed: int) -> Iterator[Window]:
    program = command("answering", person.data, person.decks, seed)
    with (
        (person.folder / "complaints.txt").open("ab") as complaints,
        subprocess.Popen(
            program, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, stderr=complaints
        ) as process,
    ):
        window = Window(process)
        try:
            yield window
        finally:
            process.kill()


def on_a_small_disk(say: Say, source: Path, place: Path, seed: int, room: int) -> None:
    """Let the window answer until the disk is full, make room, and see it go on."""
    disk = SmallDisk(source, place)
    with answering_window(disk.person, seed) as window:
        for line in first(window):
            say(line)
        disk.leave(room)
        while lines := window.lines(QUIET_S):
            for line in lines:
                say(line)
        say("full" if window.alive else "gone")
        disk.free()
        more = 0
        while more < MORE and (lines := window.lines(LATEST_S)):
            more += len(lines)
            for line in lines:
                say(line)
        for line in window.kill():
            say(line)
    disk.bring_back()
    shutil.copy(disk.person.folder / "complaints.txt", source)


def first(window: Window) -> list[str]:
    """Return what it says first, which takes as long as a start."""
    while not (lines := window.lines(LATEST_S)):
        assert window.alive
    return lines
