"""What each note type demands of its heading, attributes and body."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator

from gradus.domain.decks.blocks import fences, has_steps, images, is_check, split_options, visible
from gradus.domain.decks.cloze import ClozeError, find_clozes
from gradus.domain.decks.exercise import ExerciseError, parse_exercise
from gradus.domain.decks.model import NoteType

Complaint = tuple[int, str, str]
"""Offset in the body, what is wrong, how to mend it."""

_KEYS = {NoteType.TYPED: {"answer"}, NoteType.NUMERIC: {"answer", "tolerance"}}
_SCHEME = re.compile(r"^(?:[A-Za-z][\w+.-]*:|//)")


def complaints(kind: NoteType, attributes: dict[str, str], body: str) -> Iterator[Complaint]:
    """Yield everything that breaks the rules of this type."""
    for key in sorted(attributes.keys() - _KEYS.get(kind, set())):
        yield (
            0,
            f"The attribute {key!r} means nothing to a {kind} note.",
            "Remove it or correct its name.",
        )
    shown = visible(body)
    if not shown.strip() and kind not in {NoteType.TYPED, NoteType.NUMERIC, NoteType.CLOZE}:
        yield 0, "The note has no answer.", "Write the answer below the heading."
    else:
        yield from _BY_TYPE.get(kind, _nothing)(attributes, body)
    yield from _images(body)


def ordinals(kind: NoteType, heading: str, body: str) -> tuple[int, ...]:
    """Return the cards that a note of this type makes; raises ClozeError for a malformed cloze."""
    if kind is NoteType.BOTH:
        return (0, 1)
    if kind is NoteType.CLOZE:
        found = (*find_clozes(heading), *find_clozes(visible(body)))
        return tuple(sorted({cloze.number for cloze in found}))
    return (0,)


def _nothing(_attributes: dict[str, str], _body: str) -> Iterator[Complaint]:
    yield from ()


def _choice(_attributes: dict[str, str], body: str) -> Iterator[Complaint]:
    _, options, _ = split_options(visible(body))
    if len(options) < 2:
        yield (
            0,
            "A choice note needs two options or more.",
            "Write them as '- [ ] wrong' and '- [x] right'.",
        )
    elif not any(option.right for option in options):
        yield 0, "No option is marked as right.", "Mark the right one with [x]."
    texts = [option.text for option in options]
    if len(set(texts)) < len(texts):
        yield 0, "Two options are the same.", "Change or remove one of them."


def _typed(attributes: dict[str, str], _body: str) -> Iterator[Complaint]:
    if not attributes.get("answer", "").strip():
        yield 0, "A typed note needs an answer.", 'Add answer="…" to the heading\'s attribute list.'


def _numeric(attributes: dict[str, str], _body: str) -> Iterator[Complaint]:
    if not _is_number(attributes.get("answer", "")):
        yield (
            0,
            "A numeric note needs a number as its answer.",
            "Add answer=10 to the heading's attribute list.",
        )
    tolerance = attributes.get("tolerance", "0")
    if not _is_number(tolerance.removesuffix("%")) or float(tolerance.removesuffix("%")) < 0:
        yield (
            0,
            f"The tolerance {tolerance!r} is no number.",
            "Write tolerance=0.01 or tolerance=5%.",
        )


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _output(_attributes: dict[str, str], body: str) -> Iterator[Complaint]:
    blocks = [fence for fence in fences(body) if not is_check(fence)]
    if not any(fence.info == "output" for fence in blocks):
        yield 0, "The note has no output block.", "Add what the code prints as ```output … ```."
    if not any(fence.info.split()[:1] == ["python"] for fence in blocks):
        yield 0, "The note has no code to read.", "Add the code as ```python … ```."


def _exercise(_attributes: dict[str, str], body: str) -> Iterator[Complaint]:
    try:
        parse_exercise(body)
    except ExerciseError as error:
        yield 0, str(error), "Compare it with the example in the deck format."


def _steps(_attributes: dict[str, str], body: str) -> Iterator[Complaint]:
    if not has_steps(visible(body)):
        yield 0, "The note has no numbered steps.", "Write them as '1. …', one to a line."


_BY_TYPE = {
    NoteType.CHOICE: _choice,
    NoteType.TYPED: _typed,
    NoteType.NUMERIC: _numeric,
    NoteType.OUTPUT: _output,
    NoteType.EXERCISE: _exercise,
    NoteType.STEPS: _steps,
}


def _images(body: str) -> Iterator[Complaint]:
    for image in images(body):
        if not image.alt:
            yield (
                image.offset,
                "A picture has no description.",
                "Write what it shows between the square brackets.",
            )
        if not is_inside(image.source):
            yield (
                image.offset,
                f"The picture {image.source!r} is not inside the deck's folder.",
                "Copy it beside the deck and give its relative path.",
            )


def is_inside(source: str) -> bool:
    """Whether a picture's path is relative and stays in the deck's folder."""
    parts = source.replace("\\", "/").split("/")
    return bool(source) and not _SCHEME.match(source) and parts[0] != "" and ".." not in parts


def cloze_complaint(error: ClozeError) -> tuple[str, str]:
    """Put a malformed cloze into words."""
    return str(error), "Write it as {{c1::text}} or {{c1::text::hint}}."
