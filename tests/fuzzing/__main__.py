"""Fuzzing from a shell: `python -m tests.fuzzing TARGET --inputs 200000`; see docs/fuzzing.md."""

from __future__ import annotations

import argparse
import random
import subprocess
import sys
import warnings
from pathlib import Path

from tests.fuzzing import guided
from tests.fuzzing.mutation import mutants
from tests.fuzzing.targets import NAMES, target
from tests.fuzzing.trial import Trial, tell, why_failed


def main() -> int:
    """Return 0 where no input failed."""
    asked = _asked()
    warnings.simplefilter("error")
    # dateutil follows such a rule to whichever comes first; once it raises, it is a broken rule.
    warnings.filterwarnings("ignore", "Using both 'count' and 'until'", DeprecationWarning)
    if asked.file:
        return _again(asked.target, asked.file)
    if asked.jobs > 1:
        return _jobs(asked)
    if guided.is_possible() and not asked.unguided:
        guided.fuzz(asked.target, asked.inputs, asked.seed)
    return _unguided(asked.target, asked.inputs, asked.seed)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzzing", description=__doc__)
    parser.add_argument("target", choices=NAMES)
    parser.add_argument("--inputs", type=int, default=200_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1, help="processes that share the inputs")
    parser.add_argument("--unguided", action="store_true", help="leave atheris aside")
    parser.add_argument("--file", type=Path, help="try this one input again")
    return parser.parse_args()


def _again(name: str, file: Path) -> int:
    failure = why_failed(target(name).one_input, file.read_bytes())
    tell(f"{failure[1]}{failure[0]}" if failure else "No failure.")
    return 1 if failure else 0


def _jobs(asked: argparse.Namespace) -> int:
    share = -(-asked.inputs // asked.jobs)
    command = [sys.executable, "-m", "tests.fuzzing", asked.target, f"--inputs={share}"]
    command += ["--unguided"] if asked.unguided else []
    seeds = range(asked.seed, asked.seed + asked.jobs)
    running = [subprocess.Popen([*command, f"--seed={seed}"]) for seed in seeds]
    return max(one.wait() for one in running)


def _unguided(name: str, inputs: int, seed: int) -> int:
    it = target(name)
    trial = Trial(name, it.one_input, show=tell)
    for data in mutants(it.GRAMMAR, random.Random(seed), inputs, guided.reached(name)):
        trial.run(data)
    tell(trial.line())
    trial.close()
    return 1 if trial.failures else 0


if __name__ == "__main__":
    sys.exit(main())
