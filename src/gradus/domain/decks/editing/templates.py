"""What a new deck and a new note begin with."""

from __future__ import annotations

import json

from gradus.domain.decks.model import NoteType

_FENCE = "```"

TEMPLATES: dict[NoteType, str] = {
    NoteType.BASIC: "## What is asked?\n\nThe answer.\n\nWhy it is so.",
    NoteType.BOTH: "## A term {.both}\n\nWhat it means",
    NoteType.CLOZE: "## Gaps {.cloze}\n\nIt hides {{c1::this}} and {{c2::that::a hint}}.",
    NoteType.CHOICE: (
        "## Which is right? {.choice}\n\n- [ ] wrong\n- [x] right\n- [ ] wrong as well\n\nWhy."
    ),
    NoteType.TYPED: '## What is it called? {.typed answer="name"}\n\nWhy it is called so.',
    NoteType.NUMERIC: "## How many are there? {.numeric answer=10 tolerance=0}\n\nHow to find it.",
    NoteType.OUTPUT: (
        f"## What does this print? {{.output}}\n\n{_FENCE}python\nprint(1 + 1)\n{_FENCE}\n\n"
        f"{_FENCE}output\n2\n{_FENCE}"
    ),
    NoteType.EXERCISE: (
        f"## The sum of two numbers {{.exercise}}\n\n{_FENCE}yaml exercise\n"
        'draw:   {a: "1..9", b: "1..9"}\n'
        f"ask:    'What is {{=a}} + {{=b}}?'\nanswer: a + b\n{_FENCE}\n\nAdd {{=a}} and {{=b}}."
    ),
    NoteType.STEPS: "## How is it done? {.steps}\n\n1. The first step.\n2. The second step.",
}
"""A note of each type, in order but for its id."""


def deck_template(title: str, topic: str | None = None) -> str:
    """Return a deck without notes; `topic` is the key of a topic of the road."""
    about = [f"title: {_quoted(title)}", *([f"topic: {_quoted(topic)}"] if topic else [])]
    return "\n".join(["---", *about, "---", ""])


def _quoted(text: str) -> str:
    """JSON's strings are YAML's double-quoted ones."""
    return json.dumps(text, ensure_ascii=False)
