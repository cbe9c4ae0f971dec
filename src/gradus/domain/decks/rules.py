"""What each note type demands of its heading, attributes and body."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradus.domain.decks.blocks import (
    fences,
    has_options,
    has_steps,
    images,
    is_check,
    split_options,
    visible,
    with_checks_blank,
)
from gradus.domain.decks.cloze import ClozeError, find_clozes
from gradus.domain.decks.exercises.errors import ExerciseError
from gradus.domain.decks.exercises.work import Work
from gradus.domain.decks.model import NoteType
from gradus.domain.decks.tolerance import ToleranceError, read_tolerance

Complaint = tuple[int | None, str, str]
"""Offset in the body or None for the heading, what is wrong, how to mend it."""

MOST_OPTIONS = 26
"""Options are lettered."""

LONGEST_BODY = 50_000
"""A hundred times what can be learned from one card; a window would have to lay it out at once."""

_SPLIT = "Split it into notes that each ask for one thing."

_KEYS = {NoteType.TYPED: {"answer"}, NoteType.NUMERIC: {"answer", "tolerance"}}
_ANY_TYPE = {"source"}
_NEED_NO_BODY = {NoteType.TYPED, NoteType.NUMERIC, NoteType.CLOZE}
_SCHEME = re.compile(r"^(?:[A-Za-z][\w+.-]*:|//)")
_LONGEST_PATH = 1000


@dataclass(frozen=True, slots=True)
class Draft:
    """A note whose heading could be read, before its rules are checked.

    `work` is what the exercises of its file may still take.
    """

    type: NoteType
    heading: str
    body: str
    attributes: dict[str, str]
    work: Work


def complaints(draft: Draft) -> Iterator[Complaint]:
    """Yield everything that breaks the rules of the note's type."""
    if len(draft.body) > LONGEST_BODY:
        yield None, f"The note is longer than {LONGEST_BODY:,} characters.", _SPLIT
        return
    for key in sorted(draft.attributes.keys() - _KEYS.get(draft.type, set()) - _ANY_TYPE):
        message = f"A note of type '{draft.type}' has no attribute {key!r}."
        yield None, message, "Remove it or correct its name."
    if not visible(draft.body).strip() and draft.type not in _NEED_NO_BODY:
        yield None, "The note has no answer.", "Write the answer below the heading."
    elif draft.type in _BY_TYPE:
        yield from _BY_TYPE[draft.type](draft)


def ordinals(draft: Draft) -> tuple[int, ...]:
    """Return the cards that a note makes whose clozes are in order."""
    if draft.type is NoteType.BOTH:
        return (0, 1)
    if draft.type is NoteType.CLOZE:
        found = (*find_clozes(draft.heading), *find_clozes(with_checks_blank(draft.body)))
        return tuple(sorted({cloze.number for cloze in found}))
    return (0,)


def pictures(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield what is wrong with the pictures of any text."""
    for image in images(text):
        if not image.alt:
            remedy = "Write what it shows between the square brackets."
            yield image.offset, "A picture has no description.", remedy
        if not is_inside(image.source):
            message = f"The picture {image.source!r} is not inside the deck's folder."
            yield image.offset, message, "Copy it beside the deck and give its relative path."


def is_inside(source: str) -> bool:
    """Whether a picture's path is relative and stays in the deck's folder."""
    parts = source.replace("\\", "/").split("/")
    return (
        0 < len(source) <= _LONGEST_PATH
        and not _SCHEME.match(source)
        and parts[0] != ""
        and ".." not in parts
    )


def _cloze(draft: Draft) -> Iterator[Complaint]:
    remedy = "Write it as {{c1::text}} or {{c1::text::hint}}."
    hidden = 0
    for text, in_body in ((draft.heading, False), (with_checks_blank(draft.body), True)):
        try:
            hidden += len(find_clozes(text))
        except ClozeError as error:
            hidden += 1
            yield error.offset if in_body else None, str(error), remedy
    if not hidden:
        message = "The cloze note hides nothing."
        yield None, message, "Put {{c1::…}} round what is to be recalled."


def _choice(draft: Draft) -> Iterator[Complaint]:
    _, options, after = split_options(visible(draft.body))
    example = "Write them as '- [ ] wrong' and '- [x] right'."
    if not 2 <= len(options) <= MOST_OPTIONS:
        yield None, f"A choice note needs 2 to {MOST_OPTIONS} options.", example
    elif not any(option.right for option in options):
        yield None, "No option is marked as right.", "Mark the right one with [x]."
    texts = [option.text for option in options]
    if not all(texts):
        yield None, "An option has no text.", example
    if len(set(texts)) < len(texts):
        yield None, "Two options are the same.", "Change or remove one of them."
    if has_options(after):
        remedy = "Indent the further lines of an option, and put no text between the options."
        yield None, "The options are not one list.", remedy


def _typed(draft: Draft) -> Iterator[Complaint]:
    if not draft.attributes.get("answer", "").strip():
        remedy = 'Add answer="…" to the heading\'s attribute list.'
        yield None, "A typed note needs an answer.", remedy


def _numeric(draft: Draft) -> Iterator[Complaint]:
    if not _is_number(draft.attributes.get("answer", "")):
        remedy = "Add answer=10 to the heading's attribute list."
        yield None, "A numeric note needs a number as its answer.", remedy
    try:
        read_tolerance(draft.attributes.get("tolerance", "0"))
    except ToleranceError as error:
        yield None, str(error), error.remedy


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text))
    except ValueError:
        return False


def _output(draft: Draft) -> Iterator[Complaint]:
    blocks = [fence for fence in fences(draft.body) if not is_check(fence)]
    if not any(fence.info == "output" for fence in blocks):
        yield None, "The note has no output block.", "Add what the code prints as ```output … ```."
    if not any(fence.info.split()[:1] == ["python"] for fence in blocks):
        yield None, "The note has no code to read.", "Add the code as ```python … ```."


def _exercise(draft: Draft) -> Iterator[Complaint]:
    # Only these notes need YAML and simpleeval, which take a while to import.
    from gradus.domain.decks.exercises.check import check  # noqa: PLC0415
    from gradus.domain.decks.exercises.reading import parse_exercise  # noqa: PLC0415

    if "{=" in draft.heading:
        remedy = "Move what is drawn into 'ask'."
        yield None, "The heading of an exercise has no placeholders.", remedy
    try:
        exercise = parse_exercise(draft.body)
        check(exercise, draft.work)
    except ExerciseError as error:
        yield error.offset, str(error), error.remedy
        return
    for _, message, remedy in pictures(exercise.ask):
        yield dict(exercise.places)["ask"], message, remedy


def _steps(draft: Draft) -> Iterator[Complaint]:
    if not has_steps(visible(draft.body)):
        yield None, "The note has no numbered steps.", "Write them as '1. …', one to a line."


_BY_TYPE: dict[NoteType, Callable[[Draft], Iterator[Complaint]]] = {
    NoteType.CLOZE: _cloze,
    NoteType.CHOICE: _choice,
    NoteType.TYPED: _typed,
    NoteType.NUMERIC: _numeric,
    NoteType.OUTPUT: _output,
    NoteType.EXERCISE: _exercise,
    NoteType.STEPS: _steps,
}
