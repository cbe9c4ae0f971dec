"""Builds a repository of 20,000 files and 5,000 commits, and measures how long checking it takes.

usage: python -m tests.benchmarks.repositories_measured [FOLDER]

It needs a git program to build it, and builds it once: a FOLDER that holds one is read as it is.
One file in fifty of the commits leaks a key that a later commit takes away.
"""

from __future__ import annotations

import gc
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.checks.running import checked
from gradus.domain.portfolio.reading.reading import Known
from gradus.domain.portfolio.repository import Repository
from gradus.repositories.opening import read_repository
from gradus.services.portfolio import beside
from gradus.services.portfolio.checking import check_folder, licence_texts

T = TypeVar("T")
NOW = datetime(2026, 3, 1, tzinfo=UTC)

FILES, COMMITS, CHANGED = 20_000, 5_000, 3
_PARTS = ("reading", "history", "checks", "together")
_WORDS = ("data", "model", "train", "loss", "epoch", "batch", "layer", "token", "score", "fold")


def main() -> None:
    with tempfile.TemporaryDirectory() as spare:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else spare) / "big"
        if not folder.exists():
            build(folder)
        _measure(folder)


def build(folder: Path) -> None:
    """Write the commits through git's own importer, and have git pack them as it likes."""
    folder.mkdir(parents=True)
    _git(folder, "init", "-q", "-b", "main")
    stream = b"".join(_stream())
    _git(folder, "fast-import", "--quiet", given=stream)
    _git(folder, "gc", "-q")


def _git(folder: Path, *words: str, given: bytes = b"") -> None:
    subprocess.run(["git", "-C", str(folder), *words], input=given, check=True)


def _stream() -> Iterator[bytes]:
    chance = random.Random(7)
    files = {_path(n): _text(chance) for n in range(FILES)}
    yield _commit(0, files)
    for number in range(1, COMMITS):
        changed = {_path(chance.randrange(FILES)) for _ in range(CHANGED)}
        for path in changed:
            files[path] = _edited(files[path], chance, leaks=not number % 50)
        yield _commit(number, {path: files[path] for path in changed})


def _path(number: int) -> str:
    return f"part{number % 20}/module{number % 400}/file{number}.py"


def _text(chance: random.Random) -> str:
    return "".join(_line(chance) for _ in range(chance.randrange(20, 120)))


def _line(chance: random.Random) -> str:
    one, two, *others = chance.choices(_WORDS, k=5)
    return (
        f"{one}_{two} = {others[0]}({others[1]}, {chance.randrange(99)})  # {others[2]} - {two}\n"
    )


def _edited(text: str, chance: random.Random, *, leaks: bool) -> str:
    lines = text.splitlines(keepends=True)
    lines[chance.randrange(len(lines))] = _line(chance)
    if leaks:
        key = "".join(chance.choices("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ", k=34))
        lines.append(f"login('hf_{key}')\n")
    return "".join(lines)


def _commit(number: int, files: dict[str, str]) -> bytes:
    when = 1_700_000_000 + number * 900
    head = f"commit refs/heads/main\ncommitter Ada <ada@example.org> {when} +0000\n"
    message = f"data 10\nChange {number % 1_000:03d}\n".encode()
    parts = [head.encode(), message]
    for path, text in files.items():
        data = text.encode()
        parts.append(f"M 100644 inline {path}\ndata {len(data)}\n".encode() + data + b"\n")
    return b"".join(parts)


def _measure(folder: Path) -> None:
    gc.disable()  # as in the process that checks beside the window
    before = _megabytes()
    for round_ in range(3):
        sys.stdout.write(f"round {round_ + 1}\n")
        _whole(folder)
        gc.collect()
    sys.stdout.write(f"memory: {_megabytes() - before:.0f} MB more at its highest\n")
    asked = list[float]()
    began = time.perf_counter()

    def progress(_done: int, _total: int) -> bool:
        asked.append(time.perf_counter())
        return True

    check_folder(folder, NOW, progress=progress)
    apart = [after - one for one, after in pairwise([began, *asked])]
    sys.stdout.write(f"asked whether to go on: {len(asked)} times, {max(apart):.2f} s apart\n")
    beside_, _ = _timed(lambda: beside.check(folder, NOW, lambda _done, _total: True))
    sys.stdout.write(f"in a process of its own: {beside_.wall:.2f} s\n")
    sys.stdout.write(f"stopped in the middle after {_stopped(folder, asked[-1] - began):.2f} s\n")


def _whole(folder: Path) -> None:
    """Measure the parts of a check: what stands in HEAD, what history held, and the checks."""
    reading, _ = _timed(lambda: _read(folder, search=False))
    both, repository = _timed(lambda: _read(folder))
    known = Known(licence_texts(), NOW)
    checks, results = _timed(lambda: tuple(checked(repository, known)))
    for what, one in zip(_PARTS, (reading, both - reading, checks, both + checks), strict=True):
        sys.stdout.write(f"  {what:9} {one.processor:5.2f} s of a processor, {one.wall:5.2f} s\n")
    history = repository.history
    sys.stdout.write(f"  {len(repository.tree.paths())} files, {len(history.commits)} commits, ")
    sys.stdout.write(f"{len(history.secrets)} secrets, {history.missing or 'nothing missing'}, ")
    sys.stdout.write(f"{sum(one.verdict is Verdict.PASSED for one in results)} checks passed\n")


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds of one processor, and by the clock on the wall."""

    processor: float
    wall: float

    def __sub__(self, other: Took) -> Took:
        return Took(self.processor - other.processor, self.wall - other.wall)

    def __add__(self, other: Took) -> Took:
        return Took(self.processor + other.processor, self.wall + other.wall)


def _timed(work: Callable[[], T]) -> tuple[Took, T]:
    before = time.process_time(), time.perf_counter()
    found = work()
    return Took(time.process_time() - before[0], time.perf_counter() - before[1]), found


def _read(folder: Path, *, search: bool = True) -> Repository:
    found = read_repository(folder, search=search)
    assert found is not None
    return found


def _stopped(folder: Path, whole: float) -> float:
    """Return how long after half of the time a check takes to notice that it is to stop."""
    at = time.perf_counter() + whole / 2
    beside.check(folder, NOW, lambda _done, _total: time.perf_counter() < at)
    return time.perf_counter() - at


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


if __name__ == "__main__":
    main()
