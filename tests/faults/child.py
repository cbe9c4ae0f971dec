"""Programs in processes of their own, which say what they did and can be killed at any moment."""

from __future__ import annotations

import multiprocessing
import os
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from typing import Any

Say = Callable[[str], None]
Program = Callable[..., None]
READY = "ready"
ENDED = "ended"
PATIENCE_S = 60


def _context() -> BaseContext:
    """A server that has the libraries loaded forks each child in a few milliseconds."""
    if os.name != "posix":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["pytest", "tests.faults.programs"])
    return context


class Child:
    """One running program; `said` grows as it is listened to."""

    def __init__(self, program: Program, *arguments: object) -> None:
        context: Any = _context()
        self._hears, says = context.Pipe(duplex=False)
        self._process = context.Process(target=_run, args=(says, program, arguments), daemon=True)
        self._process.start()
        says.close()
        self.said: list[str] = []

    def wait_for(self, start: str) -> str:
        """Listen until something is said that begins so, and return it."""
        while self._hears.poll(PATIENCE_S):
            line = str(self._hears.recv())
            if line.startswith(start):
                return line
            self.said.append(line)
            assert not line.startswith("broke"), line
        raise AssertionError(f"the child says nothing: {self.said[-3:]}")

    def kill_after(self, seconds: float) -> list[str]:
        """Kill it so long after it was ready, and return all that it said since."""
        self.wait_for(READY)
        time.sleep(seconds)
        self.kill()
        return self.said

    def kill(self) -> None:
        self._process.kill()
        self._process.join()
        self._listen()

    def finish(self) -> list[str]:
        """Return all that it says until it ends by itself."""
        self._listen()
        self._process.join(PATIENCE_S)
        assert self._process.exitcode == 0, self.said[-1:]
        return self.said

    def seconds_to_finish(self) -> float:
        """Return how long it takes from being ready to its end."""
        self.wait_for(READY)
        begun = time.monotonic()
        self.finish()
        return time.monotonic() - begun

    @property
    def alive(self) -> bool:
        return bool(self._process.is_alive())

    def _listen(self) -> None:
        try:
            while self._hears.poll(PATIENCE_S):
                self.said.append(str(self._hears.recv()))
        except EOFError:
            return
        finally:
            if not self._process.is_alive():
                self._hears.close()


@contextmanager
def child(program: Program, *arguments: object) -> Iterator[Child]:
    """Run a program for the length of a block."""
    running = Child(program, *arguments)
    try:
        yield running
    finally:
        if running.alive:
            running.kill()


def _run(says: Connection, program: Program, arguments: tuple[object, ...]) -> None:
    try:
        program(says.send, *arguments)
    except BaseException:
        says.send(f"broke: {traceback.format_exc()}")
        raise
