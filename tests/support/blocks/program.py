"""Runs blocks of decks: a Python with the libraries loaded, which forks for each block.

    python -I -X utf8 -W error program.py few     a JSON line in, a JSON line out, for each block
    python -I -X utf8 -W error program.py all     the same with all libraries loaded
    python -I -X utf8 -W error program.py         one block from stdin; where there is no fork

A block that ran to its last line ends with the code FINISHED, which no accident returns.
"""

from __future__ import annotations

import atexit
import contextlib
import gc
import importlib
import io
import json
import os
import signal
import sys
import tempfile
import threading
import time
import traceback
import types
import warnings
from collections.abc import Iterable
from typing import IO, Any

FINISHED = 77
POLL_SECONDS = 0.002
FEW = ("numpy", "numpy.random", "sqlite3")
"""What most blocks do with: the smaller a process is, the less does it take to fork."""

LIBRARIES = (
    *FEW,
    *("pandas", "sympy"),
    *(f"scipy.{name}" for name in ("integrate", "linalg", "optimize", "signal", "sparse", "stats")),
    *(f"sklearn.{name}" for name in ("cluster", "datasets", "decomposition", "ensemble")),
    *(f"sklearn.{name}" for name in ("linear_model", "metrics", "model_selection", "neighbors")),
    *(f"sklearn.{name}" for name in ("naive_bayes", "pipeline", "preprocessing", "svm", "tree")),
)


def run(code: str) -> int:
    """Execute a block as the main module, all warnings being errors, and return an exit code."""
    main = types.ModuleType("__main__")
    sys.modules["__main__"] = main
    sys.argv = ["-c"]
    warnings.simplefilter("error")
    try:
        exec(compile(code, "<block>", "exec", dont_inherit=True), main.__dict__)
        threading._shutdown()  # type: ignore[attr-defined]
        atexit._run_exitfuncs()
        sys.stdout.flush()
    except BaseException:  # noqa: BLE001  sys.exit is no way to the last line either
        traceback.print_exc()
        return 1
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
    return FINISHED


def serve(requests: IO[str], replies: IO[str], libraries: Iterable[str]) -> None:
    """Answer until there are no more requests."""
    for name in libraries:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    for line in requests:
        replies.write(json.dumps(_answer(**json.loads(line))) + "\n")
        replies.flush()


def _answer(code: str, folder: str, seconds: float) -> dict[str, Any]:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            _be_the_block(code, folder, out.fileno(), err.fileno())
        status = _wait(child, time.monotonic() + seconds)
        printed, said = (_content(stream) for stream in (out, err))
    said += "" if status is not None else f"The block takes more than {seconds:g} seconds.\n"
    return {"finished": status == FINISHED, "stdout": printed, "stderr": said}


def _be_the_block(code: str, folder: str, out: int, err: int) -> None:
    """Run the block in this process and end it, whatever happens."""
    status = 1
    try:
        os.setsid()
        for number, to in ((out, 1), (err, 2)):
            os.dup2(number, to)
        sys.stdout = sys.__stdout__ = _stream(1)  # type: ignore[misc]
        sys.stderr = sys.__stderr__ = _stream(2)  # type: ignore[misc]
        os.chdir(folder)
        sys.modules["numpy"].random.seed()
        status = run(code)
    finally:
        os._exit(status)


def _wait(child: int, deadline: float) -> int | None:
    """Return the exit code of a child, or None if its time is up; nothing of it lives on."""
    while (ended := os.waitpid(child, os.WNOHANG)) == (0, 0) and time.monotonic() < deadline:
        time.sleep(POLL_SECONDS)
    timed_out = ended == (0, 0)
    if timed_out:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    return None if timed_out else os.waitstatus_to_exitcode(ended[1])


def _stream(descriptor: int) -> io.TextIOWrapper:
    return open(descriptor, "w", encoding="utf-8", newline="\n", closefd=False)


def _content(stream: IO[bytes]) -> str:
    stream.seek(0)
    return stream.read().decode("utf-8", "backslashreplace")


def main() -> None:
    """Keep the channels to the tests out of the reach of blocks, and do what was asked."""
    if not sys.argv[1:]:
        os._exit(run(sys.stdin.read()))
    requests, replies = (os.fdopen(os.dup(n), mode) for n, mode in ((0, "r"), (1, "w")))
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1):
        os.dup2(nothing, number)
    serve(requests, replies, LIBRARIES if sys.argv[1:] == ["all"] else FEW)


if __name__ == "__main__":
    main()
