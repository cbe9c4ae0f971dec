"""Notes that came from Anki as notes of a deck file."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import unquote

from gradus.domain.anki.cloze import Gap, read
from gradus.domain.anki.html import markdown
from gradus.domain.anki.html.escape import escaped
from gradus.domain.anki.image_occlusion import has_shapes
from gradus.domain.anki.model import ImportedNote, Kind
from gradus.domain.anki.sounds import sounds_in
from gradus.domain.decks.editing.ids import new_id
from gradus.domain.decks.editing.one_note import parse_note
from gradus.domain.decks.from_rows import as_body, as_heading
from gradus.domain.decks.model import Note, NoteType
from gradus.domain.decks.writing import note_text
from gradus.domain.markup.carried import carried, delivered, without_signs
from gradus.services.exporting.sides import sides
from gradus.store.exporting import ExportedNote

MEDIA = "media"
"""The folder beside a deck in which pictures from Anki lie."""

_IMAGE = re.compile(r"!\[(?P<alt>(?:\\.|[^\]\\])*)\]\((?P<source>[^)\s]+)\)")
_BLOCK = re.compile(r"^ {0,3}(?:[-*+>|#]|\d+[.)]|```|~~~|    \S|\$\$)", re.MULTILINE)
_UNSAFE = re.compile(r"[^\w.-]+")
_LENGTH = 8


@dataclass(slots=True)
class OwnNotes:
    """The notes that one note makes, and whether something of its looks is lost.

    `pictures` are paths beside the deck, and the name of each in the folder of media.
    """

    notes: list[Note]
    pictures: dict[str, str]
    plain: bool = False


def is_file_name(name: str) -> bool:
    """Whether a name is that of a file in the folder of media itself, and leads nowhere else."""
    return bool(name) and not name.startswith(".") and not set(name) & set("/\\:\0")


def own_notes(stored: ExportedNote, imported: ImportedNote) -> OwnNotes:
    """Return a cloze note where gaps are all that there is, else a basic note a card.

    A card whose sides the format of decks refuses goes out as its words alone.
    """
    made = OwnNotes([], {}, plain=_loses(imported))
    cloze = _cloze(stored, imported, made)
    made.notes = list(_cards(stored, made)) if cloze is None else [cloze]
    return made


def _cloze(stored: ExportedNote, imported: ImportedNote, made: OwnNotes) -> Note | None:
    filled = [field for field in imported.fields if field.strip()]
    if imported.type.kind is not Kind.CLOZE or len(filled) != 1 or has_shapes(filled[0]):
        return None
    body = as_body(_with_pictures(_gaps(filled[0]), made))
    heading = as_heading(imported.deck.rpartition("::")[2]) or "-"
    note = _checked(_id(imported, heading), NoteType.CLOZE, heading, body)
    wanted = {card.ordinal for card in stored.cards}
    return note if note is not None and wanted <= set(note.ordinals) else None


def _cards(stored: ExportedNote, made: OwnNotes) -> Iterator[Note]:
    assert stored.imported is not None
    for card in stored.cards:
        question, answer = (_with_pictures(side, made) for side in sides(stored, card))
        made.plain |= bool(_BLOCK.search(question))
        heading, body = as_heading(question), as_body(answer)
        identity = _id(stored.imported, heading)
        identity = identity if len(stored.cards) == 1 else f"{identity}-{card.ordinal}"
        note = _checked(identity, NoteType.BASIC, heading, body)
        if note is None:
            made.plain = True
            note = _words_alone(identity, stored)
        yield note


def _checked(identity: str, kind: NoteType, heading: str, body: str) -> Note | None:
    """Return a note as the parser reads it, None where it finds a problem."""
    written = note_text(Note(identity, kind, heading, body, ()))
    return parse_note(written, identity).note


def _words_alone(identity: str, stored: ExportedNote) -> Note:
    heading = as_heading(escaped(stored.note.heading)) or "-"
    body = as_body(escaped(stored.note.body)) or "-"
    return Note(identity, NoteType.BASIC, heading, body, (0,))


def _gaps(html: str) -> str:
    """Return a field as Markdown with its gaps as deck files write them."""
    parts, gaps = list[str](), list[Gap]()
    for part in read(without_signs(html)):
        if isinstance(part, Gap):
            parts.append(carried(len(gaps), _text(part)))
            gaps.append(part)
        else:
            parts.append(part)
    return delivered(markdown("".join(parts)), gaps, _own_gap)


def _text(gap: Gap) -> str:
    return "".join(part if isinstance(part, str) else _text(part) for part in gap.parts)


def _own_gap(gap: Gap, text: str) -> str:
    hint = "" if gap.hint is None else f"::{markdown(gap.hint)}"
    return f"{{{{c{min(gap.numbers)}::{text}{hint}}}}}"


def _with_pictures(side: str, made: OwnNotes) -> str:
    """Name pictures by where they will lie; each has a description, as decks ask for."""

    def named(match: re.Match[str]) -> str:
        name = unquote(match["source"].partition("#")[0])
        if not is_file_name(name):  # in a stretch of code anything may stand
            return match[0]
        safe = _UNSAFE.sub("-", name).strip("-.") or "picture"
        made.pictures[f"{MEDIA}/{safe}"] = name
        alt = match["alt"].strip() or escaped(PurePosixPath(name).stem)
        return f"![{alt}]({MEDIA}/{safe})"

    return _IMAGE.sub(named, side)


def _id(imported: ImportedNote, heading: str) -> str:
    checksum = hashlib.sha256(imported.guid.encode("utf-8", "surrogatepass")).hexdigest()
    return f"{new_id(heading, frozenset())}-{checksum[:_LENGTH]}"


def _loses(imported: ImportedNote) -> bool:
    """Whether a note has sounds or masks, which deck files know nothing of."""
    return any(sounds_in(field) or has_shapes(field) for field in imported.fields)
