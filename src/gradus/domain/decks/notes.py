"""Reading one note: its id, its type, and whether it keeps to the rules of its type."""

from __future__ import annotations

import re
from collections.abc import Iterable

from gradus.domain.decks.attributes import Attributes, MalformedAttributesError, split_heading
from gradus.domain.decks.blocks import fences, is_closed
from gradus.domain.decks.exercises.work import PER_FILE, Work
from gradus.domain.decks.lines import Lines
from gradus.domain.decks.model import WRITTEN, Note, NoteType
from gradus.domain.decks.problems import Problems
from gradus.domain.decks.rules import Draft, complaints, ordinals, pictures
from gradus.domain.decks.sections import Section

NO_ID = "The note has no id."
"""What is said of a heading without one; in a person's own decks it can be written in."""

_ID = re.compile(r"[A-Za-z0-9][\w.:-]*\Z", re.ASCII)
_CLASSES = {kind.value: kind for kind in WRITTEN if kind is not NoteType.BASIC}


def read_notes(sections: Iterable[Section], problems: Problems) -> tuple[Note, ...]:
    """Return the notes that are in order; half a card teaches wrongly."""
    reader = _Reader(problems)
    return tuple(note for section in sections if (note := reader.note(section)))


def check_text(section: Section, problems: Problems) -> None:
    """Report what is wrong in any section: pictures, and a fence that is never closed."""
    for _, message, remedy in pictures(section.heading):
        problems.add(section.line, message, remedy)
    lines = Lines(section.body, section.body_line)
    for offset, message, remedy in pictures(section.body):
        problems.add(lines.at(offset), message, remedy)
    for fence in fences(section.body)[-1:]:
        if not is_closed(section.body, fence):
            message = "This fenced block is never closed."
            problems.add(lines.at(fence.start), message, "End it with a line of the same marks.")


class _Reader:
    """Reads the notes of one file and knows the ids met so far."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._lines: dict[str, int] = {}
        self._work = Work(PER_FILE)

    def note(self, section: Section) -> Note | None:
        before = len(self._problems)
        check_text(section, self._problems)
        try:
            heading, attributes = split_heading(section.heading)
        except MalformedAttributesError as error:
            remedy = "Write it as {#id .class key=value} at the end of the heading."
            self._problems.add(section.line, str(error), remedy)
            return None
        identity = self._identity(attributes, section.line)
        draft = self._draft(heading, attributes, section)
        if identity is None or draft is None or len(self._problems) > before:
            return None
        return Note(
            id=identity,
            type=draft.type,
            heading=heading,
            body=section.body,
            ordinals=ordinals(draft),
            attributes=attributes.pairs,
            line=section.line,
            body_line=section.body_line,
        )

    def _identity(self, attributes: Attributes, line: int) -> str | None:
        if len(attributes.ids) != 1:
            message = "The note has more than one id." if attributes.ids else NO_ID
            remedy = "End the heading with one id such as {#eigen-meaning}."
            self._problems.add(line, message, remedy)
            return None
        (identity,) = attributes.ids
        first = self._lines.setdefault(identity, line)
        if not _ID.match(identity):
            message = f"The id {identity!r} is not allowed."
            self._problems.add(line, message, "Use letters, digits and hyphens.")
        elif first != line:
            message = f"The id {identity!r} is already used in line {first}."
            self._problems.add(line, message, "Give this note an id of its own.")
        return identity

    def _draft(self, heading: str, attributes: Attributes, section: Section) -> Draft | None:
        pairs = dict(attributes.pairs)
        if len(pairs) < len(attributes.pairs):
            message = "An attribute stands twice in the list."
            self._problems.add(section.line, message, "Remove one of them.")
        if not heading:
            message = "The heading has no text."
            self._problems.add(section.line, message, "Write the question after '##'.")
        kind = self._type(attributes, section.line)
        if kind is None:
            return None
        draft = Draft(kind, heading, section.body, pairs, self._work)
        lines = Lines(section.body, section.body_line)
        for offset, message, remedy in complaints(draft):
            line = section.line if offset is None else lines.at(offset)
            self._problems.add(line, message, remedy)
        return draft

    def _type(self, attributes: Attributes, line: int) -> NoteType | None:
        for name in attributes.classes:
            if name not in _CLASSES:
                remedy = f"Use one of {', '.join(f'.{known}' for known in _CLASSES)}, or none."
                self._problems.add(line, f"There is no note type '.{name}'.", remedy)
        kinds = [_CLASSES[name] for name in attributes.classes if name in _CLASSES]
        if len(kinds) > 1:
            message = "The note has more than one type."
            self._problems.add(line, message, "Keep one of its classes.")
        if len(attributes.classes) > 1 or len(kinds) < len(attributes.classes):
            return None
        return kinds[0] if kinds else NoteType.BASIC
