"""Measures Anki and Gradus in turn, several rounds, and prints medians and their ratios.

usage: python -m tests.benchmarks.beside_anki ROUNDS -- BLACKBOX -- ANKI -- GRADUS

Each part is a command: how to run blackbox.py, how to start Anki, how to start Gradus. A round is a
start of each and 20 times `space 3` in its quiz; docs/performance.md shows a whole command line.
"""

from __future__ import annotations

import json
import os
import shlex
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

REPEAT = 20
ENTER_QUIZ = {"Anki": ("s", "space"), "Gradus": ("Return",)}
FIGURES = {
    "start to settled window, ms": (lambda one: one["done_ms"][0], 1 / 2),
    "memory once settled, MiB": (lambda one: one["pss_mib"][0], 1 / 3),
    "memory after the quiz, MiB": (lambda one: one["pss_after_mib"], 1 / 3),
    "key to answer, ms": (lambda one: one["key_space"]["last_p50"], 1 / 3),
    "key to next card, ms": (lambda one: one["key_3"]["last_p50"], 1 / 3),
}


def measure(blackbox: list[str], name: str, program: list[str]) -> dict[str, Any]:
    """Start a program once, use it, and return what blackbox.py saw."""
    options = ["--cmd", shlex.join(program), "--runs", "1", "--keys", "space 3"]
    options += ["--before", " ".join(ENTER_QUIZ[name]), "--repeat", str(REPEAT)]
    outcome = subprocess.run([*blackbox, *options], stdout=subprocess.PIPE, check=True)
    seen: dict[str, Any] = json.loads(outcome.stdout)
    return seen


def table(seen: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    yield "| median | Anki | Gradus | ratio | at most |"
    yield "| --- | --- | --- | --- | --- |"
    for figure, (pick, limit) in FIGURES.items():
        anki, gradus = (statistics.median(map(pick, seen[name])) for name in ENTER_QUIZ)
        yield f"| {figure} | {anki:.0f} | {gradus:.0f} | {gradus / anki:.2f} | {limit:.2f} |"


def main() -> None:
    rounds, *parts = " ".join(map(shlex.quote, sys.argv[1:])).split(" -- ")
    blackbox, *programs = map(shlex.split, parts)
    seen: dict[str, list[dict[str, Any]]] = {name: [] for name in ENTER_QUIZ}
    load = []
    for _ in range(int(rounds)):
        load.append(os.getloadavg()[0])
        for name, program in zip(seen, programs, strict=True):
            seen[name].append(measure(blackbox, name, program))
    Path("beside_anki.json").write_text(json.dumps(seen, indent=1), encoding="utf-8")
    sys.stdout.write("\n".join(table(seen)))
    sys.stdout.write(f"\nload before each round: {', '.join(f'{one:.1f}' for one in load)}\n")


if __name__ == "__main__":
    main()
