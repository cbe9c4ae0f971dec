"""Running a target on one input after the other: counting, timing, keeping what fails."""

from __future__ import annotations

import faulthandler
import hashlib
import mmap
import os
import signal
import struct
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from tests.fuzzing.minimising import smaller

FOUND = Path("build/fuzzing")
LONGEST_SECONDS = 2.0
"""Of processor time, which does not grow when others use the computer."""
WAITING_SECONDS = 60.0
"""By the clock: who waits for a lock takes no processor time."""
_MINIMISING_TRIES = 300
_PAGE_BYTES = 1_000_000
_ARMED_EVERY, _STUCK_SECONDS = 100, 600


class TooSlowError(Exception):
    """An input took longer than anybody should wait."""


@dataclass
class Trial:
    """A target under way; each failure is kept once, by its kind and the line that raised it.

    `show` is told every few seconds how far it is, in one line.
    """

    name: str
    one_input: Callable[[bytes], None]
    found: Path = FOUND
    show: Callable[[str], None] = lambda _line: None
    count: int = 0
    slowest: float = 0.0
    slowest_bytes: int = 0
    failures: dict[str, Path] = field(default_factory=dict)
    _under_way: Path = field(init=False)
    _page: mmap.mmap = field(init=False)
    _begun: float = field(default_factory=time.monotonic)
    _shown: float = field(default_factory=time.monotonic)

    def __post_init__(self) -> None:
        self.found.mkdir(parents=True, exist_ok=True)
        self._under_way = self.found / f"{self.name}-{os.getpid()}-under-way"
        self._under_way.write_bytes(bytes(_PAGE_BYTES))
        with self._under_way.open("r+b") as file:
            self._page = mmap.mmap(file.fileno(), _PAGE_BYTES)

    def run(self, data: bytes) -> None:
        """Try one input; a failure is kept and told, and the next one may come."""
        self.count += 1
        if self.count % _ARMED_EVERY == 1:
            faulthandler.dump_traceback_later(_STUCK_SECONDS, exit=True)
        self._write_down(data)
        failure, seconds = outcome(self.one_input, data)
        if seconds > self.slowest:
            self.slowest, self.slowest_bytes = seconds, len(data)
        if failure and failure[0] not in self.failures:
            self._keep(data, *failure)
        if time.monotonic() - self._shown > 10:
            self._shown = time.monotonic()
            self.show(self.line())

    def _write_down(self, data: bytes) -> None:
        """Keep what is being tried, for when the whole process dies of it: its length first."""
        self._page[: 4 + len(data)] = struct.pack("<I", len(data)) + data

    def close(self) -> None:
        """Leave nothing behind but failures."""
        faulthandler.cancel_dump_traceback_later()
        self._page.close()
        self._under_way.unlink()

    def line(self) -> str:
        """Say in one line how far it is."""
        seconds = time.monotonic() - self._begun
        return (
            f"{self.name}: {self.count:,} inputs, {len(self.failures)} failures, {seconds:.0f} s, "
            f"slowest {self.slowest * 1000:.0f} ms ({self.slowest_bytes:,} bytes)"
        )

    def _keep(self, data: bytes, kind: str, said: str) -> None:
        def fails(other: bytes) -> bool:
            again = why_failed(self.one_input, other)
            return again is not None and again[0] == kind

        tries = 20 if kind == TooSlowError.__name__ else _MINIMISING_TRIES
        data = smaller(data, fails, tries)
        file = self.found / f"{self.name}-{hashlib.sha256(data).hexdigest()[:12]}"
        file.write_bytes(data)
        self.failures[kind] = file
        self.show(f"{said}\n{kind}\nkept as {file}: {data[:300]!r}")


def why_failed(one_input: Callable[[bytes], None], data: bytes) -> tuple[str, str] | None:
    """Return what kind of failure an input is and its traceback, None where all is well."""
    return outcome(one_input, data)[0]


def outcome(
    one_input: Callable[[bytes], None], data: bytes
) -> tuple[tuple[str, str] | None, float]:
    """Return what `why_failed` does, and the seconds of processor time that it took."""
    failure, begun = None, time.thread_time()
    try:
        with _limited():
            one_input(data)
    except TooSlowError as error:
        failure = TooSlowError.__name__, "".join(traceback.format_exception(error)[-6:])
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        last = traceback.extract_tb(error.__traceback__)[-1]
        kind = f"{type(error).__name__} in {Path(last.filename).name}:{last.lineno}"
        failure = kind, "".join(traceback.format_exception(error)[-6:])
    seconds = time.thread_time() - begun
    if failure is None and seconds > LONGEST_SECONDS:
        failure = TooSlowError.__name__, "It came to an end, but too late.\n"
    return failure, seconds


@contextmanager
def _limited() -> Iterator[None]:
    """Stop what computes for too long, and what waits for ever for a lock.

    A library in C is stopped when it comes back.
    """
    if not hasattr(signal, "setitimer"):  # Windows
        yield
        return
    limits = (
        (signal.SIGVTALRM, signal.ITIMER_VIRTUAL, 1.5 * LONGEST_SECONDS),
        (signal.SIGALRM, signal.ITIMER_REAL, WAITING_SECONDS),
    )
    previous = [signal.signal(number, _stop) for number, _, _ in limits]
    for _, timer, seconds in limits:
        signal.setitimer(timer, seconds)
    try:
        yield
    finally:
        for (number, timer, _), handler in zip(limits, previous, strict=True):
            signal.setitimer(timer, 0)
            signal.signal(number, handler)


def _stop(_number: int, frame: FrameType | None) -> None:
    where = f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame else "somewhere"
    raise TooSlowError(f"still running after {LONGEST_SECONDS} s, at {where}")


def tell(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
