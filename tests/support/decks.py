"""Writing small deck files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

ROAD = """
phases: [Mathematics, Python]
topics:
  - key: algebra
    title: Algebra
    phase: 1
    area: Numbers
    hours: 2
    steps: [{resource: deck, part: All of it, minutes: 60, default: true}]
  - key: loops
    title: Loops
    phase: 2
    area: Code
    hours: 3
    requires: [algebra]
    steps: [{resource: deck, part: All of it, minutes: 90, default: true}]
  - {key: extras, title: Extras, phase: 2, area: Code, hours: 1, core: false}
"""


def basic(name: str, body: str = "An answer.") -> str:
    return f"## Question {name}? {{#{name}}}\n\n{body}\n"


def cloze(name: str, *numbers: int) -> str:
    gaps = ", ".join(f"{{{{c{number}::gap {number}}}}}" for number in numbers)
    return f"## Fill {name} {{#{name} .cloze}}\n\nIt is {gaps}.\n"


def choice(name: str) -> str:
    options = "".join(f"- [{'x' if n == 2 else ' '}] option {n}\n" for n in range(1, 6))
    return f"## Choose {name} {{#{name} .choice}}\n\n{options}"


def exercise(name: str) -> str:
    block = '```yaml exercise\ndraw: {a: "1..999999"}\nask: "Twice {=a}?"\nanswer: 2 * a\n```'
    return f"## Double {name} {{#{name} .exercise}}\n\n{block}\n\nIt is twice {{=a}}.\n"


BROKEN_NOTE = "## This one has no id\n\nSo it cannot be stored.\n"
BROKEN_FILE = "no front matter at all\n"


def deck(notes: Iterable[str], title: str = "A deck", topic: str | None = None) -> str:
    about = f"title: {title}\n" + (f"topic: {topic}\n" if topic else "")
    return f"---\n{about}---\n\n" + "\n".join(notes)


def write(folder: Path, path: str, notes: Iterable[str], **about: str) -> Path:
    """Write a deck file; the folder in between is made."""
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(deck(notes, **about), encoding="utf-8")
    return file
