"""Fuzzing that follows what code an input reaches, with atheris (libFuzzer) where it is installed.

It is no dependency: docs/fuzzing.md says how to get it into an environment of its own.
"""

from __future__ import annotations

import os
import random
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.fuzzing.mutation import Grammar, inflated, mutant
from tests.fuzzing.targets import target
from tests.fuzzing.trial import FOUND, Trial, tell

_FOLLOWED = [
    *("gradus", "markdown", "yaml", "simpleeval", "icalendar", "recurring_ical_events"),
    *("dateutil", "x_wr_timezone", "markdown_it", "mdit_py_plugins", "zipfile"),
]
_INFLATED_EVERY = 100


def is_possible() -> bool:
    """Whether atheris is installed."""
    return find_spec("atheris") is not None


def reached(name: str) -> list[bytes]:
    """Return the inputs of earlier runs that reached new code."""
    place = FOUND / "reached" / name
    files = sorted(place.iterdir()) if place.is_dir() else []
    return [file.read_bytes() for file in files]


def fuzz(name: str, inputs: int, seed: int) -> None:
    """Run a target on that many inputs and leave the process with 0, or 1 where any failed."""
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=_FOLLOWED):
        it = target(name)
    grammar = it.GRAMMAR
    trial = Trial(name, it.one_input, show=tell)
    chance = random.Random(seed)

    def one_input(data: bytes) -> None:
        trial.run(data)
        if grammar.words and trial.count % _INFLATED_EVERY == 0:
            trial.run(inflated(grammar, data, chance))
        if trial.count >= inputs:
            tell(trial.line())
            trial.close()
            sys.stderr.flush()
            os._exit(1 if trial.failures else 0)  # libFuzzer would go on

    def spoilt(data: bytes, most: int, number: int) -> bytes:
        own = random.Random(number)
        if own.random() < 0.4:
            return bytes(atheris.Mutate(data, most))
        return mutant(grammar, data, own)[:most]

    atheris.Setup(_options(grammar, seed), one_input, custom_mutator=spoilt)
    atheris.Fuzz()


def _options(grammar: Grammar, seed: int) -> list[str]:
    """Return libFuzzer's; what reaches new code is kept in a folder for the next run."""
    kept, given = FOUND / "reached" / grammar.name, FOUND / "given" / grammar.name
    for place in (kept, given):
        place.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(grammar.seeds):
        (given / str(number)).write_bytes(data)
    flags = (f"-seed={seed}", f"-max_len={grammar.most_bytes}", "-timeout=0", "-rss_limit_mb=3000")
    return [str(Path(sys.argv[0])), *flags, str(kept), str(given)]
