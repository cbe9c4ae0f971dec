"""Front and back of every type of card, as Markdown."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from gradus.domain.decks import cloze
from gradus.domain.decks.blocks import Option, fences, split_options, visible, without
from gradus.domain.decks.model import Note, NoteType
from gradus.domain.decks.steps import beginnings
from gradus.domain.decks.tasks import (
    REVEAL,
    Choose,
    Numeric,
    Output,
    Steps,
    Task,
    Typed,
    letter,
)
from gradus.domain.decks.tolerance import margin, read_tolerance


@dataclass(frozen=True, slots=True)
class Faces:
    """What is asked and what is shown afterwards, as Markdown.

    Where `answer_replaces_question` holds (cloze) the answer is the question with its gap filled
    and takes its place; otherwise it stands below it. Both sides are whole; `task` says what is to
    be done between them, and what of them it shows in a way of its own. `sounds` are files beside
    the pictures that the question names, `answer_sounds` those of the answer.
    """

    question: str
    answer: str
    answer_replaces_question: bool = False
    task: Task = REVEAL
    sounds: tuple[str, ...] = ()
    answer_sounds: tuple[str, ...] = ()


def faces(note: Note, ordinal: int, seed: int, *, hints: bool = True) -> Faces:
    """Return both sides of one card; `seed` orders the options of a choice and draws numbers.

    An exam shows gaps without their hints.
    """
    if note.type is NoteType.CLOZE:
        return _cloze(note, visible(note.body), ordinal, hints=hints)
    return _BY_TYPE[note.type](note, visible(note.body), ordinal, seed)


def _basic(note: Note, body: str, _ordinal: int, _seed: int) -> Faces:
    return Faces(note.heading, body)


def _both(note: Note, body: str, ordinal: int, _seed: int) -> Faces:
    return Faces(note.heading, body) if ordinal == 0 else Faces(body, note.heading)


def _cloze(note: Note, body: str, ordinal: int, *, hints: bool) -> Faces:
    def side(rewrite: Callable[[str, int], str]) -> str:
        return _paragraphs(f"### {rewrite(note.heading, ordinal)}", rewrite(body, ordinal))

    question = side(partial(cloze.hide, hints=hints))
    return Faces(question, side(cloze.reveal), answer_replaces_question=True)


def _choice(note: Note, body: str, _ordinal: int, seed: int) -> Faces:
    before, options, after = split_options(body)
    order = random.Random(seed).sample(options, len(options))  # noqa: S311
    prompt = _paragraphs(note.heading, before)
    question = _paragraphs(prompt, *(_option(*pair) for pair in enumerate(order)))
    right = (_option(*pair) for pair in enumerate(order) if pair[1].right)
    return Faces(question, _paragraphs(*right, after), task=Choose(prompt, tuple(order), after))


def _option(place: int, option: Option) -> str:
    return f"**{letter(place)}.** {option.text}"


def _typed(note: Note, body: str, _ordinal: int, _seed: int) -> Faces:
    answer = dict(note.attributes)["answer"]
    return Faces(note.heading, _paragraphs(_code(answer), body), task=Typed(answer, body))


def _numeric(note: Note, body: str, _ordinal: int, _seed: int) -> Faces:
    values = {"tolerance": "0"} | dict(note.attributes)
    written, tolerance = values["answer"], values["tolerance"]
    answer = f"{_code(written)}{margin(tolerance)}"
    task = Numeric(float(written), read_tolerance(tolerance))
    return Faces(note.heading, _paragraphs(answer, body), task=task)


def _output(note: Note, body: str, _ordinal: int, _seed: int) -> Faces:
    output = next(fence for fence in fences(body) if fence.info == "output")
    code = next(fence for fence in fences(body) if fence.info.split()[:1] == ["python"])
    rest = without(body, sorted((output, code), key=lambda fence: fence.start))
    question = _paragraphs(note.heading, body[code.start : code.end])
    answer = _paragraphs(body[output.start : output.end], rest)
    return Faces(question, answer, task=Output(output.code, rest))


def _steps(note: Note, body: str, _ordinal: int, _seed: int) -> Faces:
    return Faces(note.heading, body, task=Steps(beginnings(body)))


def _exercise(note: Note, body: str, _ordinal: int, seed: int) -> Faces:
    # Only these notes need YAML and simpleeval, which take a while to import.
    from gradus.domain.decks.exercises.sides import sides  # noqa: PLC0415

    it = sides(body, seed)
    question = _paragraphs(note.heading, it.question)
    return Faces(question, _paragraphs(it.answer, it.solution), task=it.task)


def _code(text: str) -> str:
    """Return a code span of any text, backticks included."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    mark, pad = "`" * (longest + 1), " " if longest else ""
    return f"{mark}{pad}{text}{pad}{mark}"


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


_BY_TYPE: dict[NoteType, Callable[[Note, str, int, int], Faces]] = {
    NoteType.BASIC: _basic,
    NoteType.BOTH: _both,
    NoteType.CHOICE: _choice,
    NoteType.TYPED: _typed,
    NoteType.NUMERIC: _numeric,
    NoteType.OUTPUT: _output,
    NoteType.EXERCISE: _exercise,
    NoteType.STEPS: _steps,
    NoteType.IMPORTED: _basic,
}
