"""A card that is broken fails, however it is broken, and no block reaches another."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from tests.support.blocks.cache import Memory, RememberingRunner
from tests.support.blocks.reading import checks, complaint, outputs
from tests.support.blocks.runner import Outcome, PlainRunner, Runner
from tests.support.decks import deck

from gradus.domain.decks.parser import parse_deck

SECONDS = 20.0
TOO_LONG = "more than 1 seconds"
BROKEN = {
    "a wrong assert": ("assert 1 + 1 == 3", "AssertionError"),
    "an error": ("import numpy\nnumpy.linalg.inv([[0]])", "LinAlgError"),
    "no Python": ("assert = 1", "SyntaxError"),
    "a warning": ("import warnings\nwarnings.warn('old')", "UserWarning"),
    "a doubtful escape": ("'\\d'", "SyntaxWarning|DeprecationWarning|SyntaxError"),
    "a hang": ("while True: pass", TOO_LONG),
    "a thread that hangs": (
        "import threading, time\nthreading.Thread(target=time.sleep, args=(99,)).start()",
        TOO_LONG,
    ),
    "a deaf hang": (
        "import signal, time\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\ntime.sleep(99)",
        TOO_LONG,
    ),
    "an early end": ("import os\nos._exit(0)\nassert False", "ended before its last line"),
    "a polite early end": ("import sys\nsys.exit(0)\nassert False", "SystemExit"),
    "a crash": ("import os, signal\nos.kill(os.getpid(), signal.SIGABRT)", "ended before"),
    "a check that prints": ("print('fine')", "prints 'fine\\\\n' instead of ''"),
    "a check that writes": ("import os\nos.write(1, b'fine')", "prints 'fine' instead of ''"),
}

PICKLES = """\
import dataclasses, pickle
@dataclasses.dataclass
class A:
    b: int
assert pickle.loads(pickle.dumps(A(1))) == A(1) and __name__ == '__main__'"""
ALONE = {
    "libraries": "import numpy, scipy, sympy, pandas, sklearn",
    "an empty folder": "import os\nassert os.listdir() == [] and 'HOME' not in os.environ",
    "one thread": "import os\nassert os.environ['OMP_NUM_THREADS'] == '1'",
    "no input": "import sys\nassert sys.stdin.read() == '' and sys.argv == ['-c']",
    "the main module": PICKLES,
    "no future": "def f(a: int): pass\nassert f.__annotations__ == {'a': int}",
}


@pytest.fixture(params=["a fork", "a new Python"])
def either(request: pytest.FixtureRequest, forgetful: Runner) -> Runner:
    return forgetful if request.param == "a fork" else PlainRunner()


def failure(runner: Runner, folder: Path, note: str, seconds: float = SECONDS) -> str | None:
    """Read a deck of one note, run its block, and return what is said against it."""
    read = parse_deck("deck.md", deck([note]).encode()).deck
    assert read is not None
    (block,) = (*checks(read), *outputs(read))
    return complaint(block, runner.run(block.code, folder, seconds))


def check(code: str) -> str:
    return f"## Is it true? {{#one}}\n\nYes.\n\n```python check\n{code}\n```\n"


def output(code: str, printed: str) -> str:
    blocks = f"```python\n{code}\n```\n\n```output\n{printed}\n```\n"
    return f"## What does this print? {{#one .output}}\n\n{blocks}"


@pytest.mark.parametrize(("code", "reason"), BROKEN.values(), ids=BROKEN.keys())
def test_a_card_whose_check_is_broken_fails(
    either: Runner, tmp_path: Path, code: str, reason: str
) -> None:
    said = failure(either, tmp_path, check(code), 1.0 if reason == TOO_LONG else SECONDS)
    assert said is not None
    assert re.search(reason, said)


@pytest.mark.parametrize("printed", ["5", "4 ", "", "4\n4"])
def test_a_card_that_promises_another_output_fails(
    either: Runner, tmp_path: Path, printed: str
) -> None:
    assert failure(either, tmp_path, output("print(2 + 2)", printed)) is not None


@pytest.mark.parametrize("code", ["print(2 + 2)", "import os\nos.write(1, b'4\\n')"])
def test_a_card_that_promises_the_right_output_holds(
    either: Runner, tmp_path: Path, code: str
) -> None:
    assert failure(either, tmp_path, output(code, "4")) is None


@pytest.mark.parametrize("code", ALONE.values(), ids=ALONE.keys())
def test_a_block_stands_in_a_python_of_its_own(either: Runner, tmp_path: Path, code: str) -> None:
    assert failure(either, tmp_path, check(code)) is None


def test_no_block_sees_what_another_did(either: Runner, tmp_path: Path) -> None:
    spoil = "import math, os, sys\nmath.pi = 3\nname = 1\nos.close(0); os.close(2)\nos.chdir('/')"
    assert failure(either, tmp_path, check(spoil)) is None
    look = (
        "import math, os\nassert math.pi > 3 and 'name' not in globals()\nassert os.getcwd() != '/'"
    )
    assert failure(either, tmp_path, check(look)) is None


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only Linux shows its processes")
def test_nothing_that_a_block_started_lives_on(forgetful: Runner, tmp_path: Path) -> None:
    leave = "import subprocess\nprint(subprocess.Popen(['sleep', '99']).pid)"
    left = Path("/proc", forgetful.run(leave, tmp_path).stdout.strip())
    assert left.name.isdigit()
    deadline = time.monotonic() + SECONDS
    while _lives(left) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not _lives(left)


def _lives(process: Path) -> bool:
    try:
        return (process / "stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


class Counting:
    """Says of each block the same, and how often it was asked."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.runs = 0

    def run(self, code: str, folder: Path, seconds: float = SECONDS) -> Outcome:
        self.runs += 1
        return self.outcome

    def close(self) -> None: ...


@pytest.mark.parametrize(("finished", "runs"), [(True, 2), (False, 4)])
def test_only_a_block_that_is_unchanged_and_finished_is_not_run_again(
    tmp_path: Path, finished: bool, runs: int
) -> None:
    inner = Counting(Outcome(finished, "4\n", ""))
    for code in ("print(4)", "print( 4)") * 2:
        runner = RememberingRunner(inner, Memory(tmp_path / "cache"))
        assert runner.run(code, tmp_path) == inner.outcome
    assert inner.runs == runs


def test_without_a_cache_folder_every_block_is_run(tmp_path: Path) -> None:
    inner = Counting(Outcome(True, "", ""))
    runner = RememberingRunner(inner, Memory(None))
    runner.run("1", tmp_path)
    runner.run("1", tmp_path)
    assert inner.runs == 2
