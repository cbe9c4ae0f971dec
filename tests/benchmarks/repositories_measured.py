"""Builds a repository of 20,000 files and 5,000 commits, and measures how long reading it takes.

usage: python -m tests.benchmarks.repositories_measured [FOLDER]

It needs a git program to build it, and builds it once: a FOLDER that holds one is read as it is.
One file in fifty of the commits leaks a key that a later commit takes away.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from gradus.domain.portfolio.repository import Repository
from gradus.repositories.going_on import Progress
from gradus.repositories.opening import read_repository

FILES, COMMITS, CHANGED = 20_000, 5_000, 3
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
    lines = chance.randrange(20, 120)
    return "".join(" ".join(chance.choices(_WORDS, k=8)) + " = 1\n" for _ in range(lines))


def _edited(text: str, chance: random.Random, *, leaks: bool) -> str:
    lines = text.splitlines(keepends=True)
    lines[chance.randrange(len(lines))] = " ".join(chance.choices(_WORDS, k=6)) + "\n"
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
    before = _megabytes()
    for round_ in range(3):
        began = time.perf_counter()
        _say(f"round {round_ + 1}", began, _read(folder))
    sys.stdout.write(f"memory: {_megabytes() - before:.0f} MB more at its highest\n")
    began = time.perf_counter()
    tree = _read(folder, search=False).tree
    _say("without searching history", began)
    began = time.perf_counter()
    for path in tree.paths():
        tree.text(path)
    _say("all texts of HEAD", began)
    began = time.perf_counter()
    read_repository(folder, progress=_stop_at(3_000))
    _say("stopped after 3,000 steps", began)


def _read(folder: Path, *, search: bool = True) -> Repository:
    found = read_repository(folder, search=search)
    assert found is not None
    return found


def _say(what: str, began: float, found: Repository | None = None) -> None:
    line = f"{what}: {time.perf_counter() - began:.2f} s"
    if found:
        history = found.history
        line += f", {len(found.tree.paths())} files, {len(history.commits)} commits"
        line += f", {len(history.secrets)} secrets, {history.missing or 'nothing missing'}"
    sys.stdout.write(line + "\n")


def _stop_at(step: int) -> Progress:
    return lambda done, _total: done < step


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000


if __name__ == "__main__":
    main()
