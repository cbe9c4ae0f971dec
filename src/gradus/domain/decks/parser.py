"""A deck file's bytes become a Deck, with everything that is wrong with them."""

from __future__ import annotations

import re

from gradus.domain.decks import rules
from gradus.domain.decks.attributes import Attributes, MalformedAttributesError, split_heading
from gradus.domain.decks.cloze import ClozeError
from gradus.domain.decks.front_matter import FrontMatter, parse_front_matter, split_front_matter
from gradus.domain.decks.model import Deck, Note, NoteType, ParsedDeck
from gradus.domain.decks.problems import Problems
from gradus.domain.decks.sections import Section, split_sections
from gradus.domain.markup.marks import RESERVED

MAX_BYTES = 2_000_000
"""A deck larger than this is no deck: 2,000 long notes fit."""

_ID = re.compile(r"[A-Za-z0-9][\w.:-]*\Z", re.ASCII)
_CLASSES = {kind.value: kind for kind in NoteType if kind is not NoteType.BASIC}
_FRONT_MATTER = "Start the file with '---', 'title: …' and '---'."


def parse_deck(path: str, data: bytes) -> ParsedDeck:
    """Read one deck file; `path` is relative and only used in problems and in the deck.

    Every problem is reported with its line; one bad note does not stop the others. Without usable
    front matter there is no deck.
    """
    problems = Problems(path)
    text = _decode(data, problems)
    deck = None if text is None else _deck(path, text, problems)
    return ParsedDeck(deck, problems.sorted())


def _decode(data: bytes, problems: Problems) -> str | None:
    if len(data) > MAX_BYTES:
        problems.add(
            1,
            f"The file is larger than {MAX_BYTES // 1_000_000} MB.",
            "Split it into several decks.",
        )
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        problems.add(line, "The file is not UTF-8 text.", "Save it as UTF-8 in your editor.")
        return None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for character in ("\0", *RESERVED):
        if character in text:
            line = text.count("\n", 0, text.index(character)) + 1
            problems.add(
                line, f"The file holds the character U+{ord(character):04X}.", "Remove it."
            )
            return None
    return text


def _deck(path: str, text: str, problems: Problems) -> Deck | None:
    lines = text.split("\n")
    end = split_front_matter(lines)
    if end is None:
        problems.add(1, "The file has no front matter.", _FRONT_MATTER)
        return None
    head = parse_front_matter("\n".join(lines[1:end]), problems)
    introduction, sections = split_sections("\n".join(lines[end + 1 :]), end + 2, problems)
    notes = _notes(sections, problems)
    return None if head is None else _assemble(path, head, introduction, notes)


def _assemble(path: str, head: FrontMatter, introduction: str, notes: tuple[Note, ...]) -> Deck:
    return Deck(
        path=path,
        title=head.title,
        topic=head.topic,
        tags=head.tags,
        license=head.license,
        sources=head.sources,
        introduction=introduction,
        notes=notes,
    )


def _notes(sections: tuple[Section, ...], problems: Problems) -> tuple[Note, ...]:
    notes: dict[str, Note] = {}
    for section in sections:
        note = _note(section, problems)
        if note is None:
            continue
        if note.id in notes:
            first = notes[note.id].line
            problems.add(
                note.line,
                f"The id {note.id!r} is already used in line {first}.",
                "Give this note an id of its own.",
            )
        else:
            notes[note.id] = note
    return tuple(notes.values())


def _note(section: Section, problems: Problems) -> Note | None:
    """Read one note; None where anything about it is wrong, because half a card teaches wrongly."""
    before = len(problems)
    try:
        heading, attributes = split_heading(section.heading)
    except MalformedAttributesError as error:
        problems.add(
            section.line,
            str(error),
            "Write it as {#id .class key=value} at the end of the heading.",
        )
        return None
    identity = _identity(attributes, section.line, problems)
    kind = _kind(attributes, section.line, problems)
    if not heading:
        problems.add(section.line, "The heading has no text.", "Write the question after '##'.")
    if kind is None:
        return None
    _report(kind, attributes, section, problems)
    found = _ordinals(kind, heading, section, problems)
    if identity is None or len(problems) > before:
        return None
    return Note(identity, kind, heading, section.body, found, attributes.pairs, section.line)


def _identity(attributes: Attributes, line: int, problems: Problems) -> str | None:
    if len(attributes.ids) != 1:
        what = "has no id" if not attributes.ids else "has more than one id"
        problems.add(
            line, f"The note {what}.", "End the heading with one id such as {#eigen-meaning}."
        )
        return None
    (identity,) = attributes.ids
    if not _ID.match(identity):
        problems.add(
            line, f"The id {identity!r} is not allowed.", "Use letters, digits and hyphens."
        )
        return None
    return identity


def _kind(attributes: Attributes, line: int, problems: Problems) -> NoteType | None:
    unknown = [name for name in attributes.classes if name not in _CLASSES]
    if unknown:
        known = ", ".join(f".{name}" for name in _CLASSES)
        problems.add(
            line, f"There is no note type '.{unknown[0]}'.", f"Use one of {known}, or none."
        )
        return None
    if len(attributes.classes) > 1:
        problems.add(line, "The note has more than one type.", "Keep one of its classes.")
        return None
    return _CLASSES[attributes.classes[0]] if attributes.classes else NoteType.BASIC


def _report(kind: NoteType, attributes: Attributes, section: Section, problems: Problems) -> None:
    pairs = dict(attributes.pairs)
    if len(pairs) < len(attributes.pairs):
        problems.add(section.line, "An attribute stands twice in the list.", "Remove one of them.")
    for offset, message, remedy in rules.complaints(kind, pairs, section.body):
        problems.add(section.line + _lines_down(section.body, offset), message, remedy)


def _lines_down(body: str, offset: int) -> int:
    return body.count("\n", 0, offset) + 1 if offset else 0


def _ordinals(
    kind: NoteType, heading: str, section: Section, problems: Problems
) -> tuple[int, ...]:
    try:
        found = rules.ordinals(kind, heading, section.body)
    except ClozeError as error:
        problems.add(section.line, *rules.cloze_complaint(error))
        return ()
    if not found:
        problems.add(
            section.line,
            "The cloze note hides nothing.",
            "Put {{c1::…}} round what is to be recalled.",
        )
    return found
