"""The note types under which notes stand in Anki: three of Gradus, and those that came."""

from __future__ import annotations

from gradus.domain.anki.model import Kind, NoteType
from gradus.formats.anki.writing.numbers import stable_number
from gradus.formats.anki.writing.rows import Model

_CSS = """.card { font-family: Inter, "Helvetica Neue", Arial, sans-serif; font-size: 20px;
  line-height: 1.45; max-width: 42em; margin: 0 auto; text-align: left; }
pre { padding: .6em .8em; overflow-x: auto; border: 1px solid rgba(128, 128, 128, .4);
  border-radius: 8px; }
code { font-family: "JetBrains Mono", Consolas, monospace; font-size: .9em; }
table { border-collapse: collapse; }
th, td { border: 1px solid rgba(128, 128, 128, .5); padding: .2em .6em; }
img { max-width: 100%; }
.source { margin-top: 1.5em; font-size: .7em; opacity: .7; }
"""
_CLOZE_CSS = f"{_CSS}.cloze {{ font-weight: bold; color: #2a6fdb; }}\n"
_SOURCE = '\n{{#Source}}<div class="source">{{Source}}</div>{{/Source}}'
_THEN = "{{FrontSide}}\n\n<hr id=answer>\n\n"

# The numbers are part of every package that was ever written: they never change.
BASIC = Model(
    1_764_201_600_001,
    "Gradus",
    is_cloze=False,
    fields=("Front", "Back", "Source"),
    templates=(("Card 1", "{{Front}}", f"{_THEN}{{{{Back}}}}{_SOURCE}"),),
    css=_CSS,
)
BOTH = Model(
    1_764_201_600_002,
    "Gradus (both ways)",
    is_cloze=False,
    fields=("Front", "Back", "Source"),
    templates=(
        ("Forwards", "{{Front}}", f"{_THEN}{{{{Back}}}}{_SOURCE}"),
        ("Backwards", "{{Back}}", f"{_THEN}{{{{Front}}}}{_SOURCE}"),
    ),
    css=_CSS,
)
CLOZE = Model(
    1_764_201_600_003,
    "Gradus (cloze)",
    is_cloze=True,
    fields=("Text", "Source"),
    templates=(("Cloze", "{{cloze:Text}}", f"{{{{cloze:Text}}}}{_SOURCE}"),),
    css=_CLOZE_CSS,
)


def model_of(note_type: NoteType) -> Model:
    """Return a note type that came from Anki under the number that it had there.

    One of two that claimed the same number gets another, which is the same in every package.
    """
    origin = note_type.origin
    number = int(origin) if origin.isdecimal() else stable_number(f"note type {origin}")
    return Model(
        id=number,
        name=note_type.name,
        is_cloze=note_type.kind is Kind.CLOZE,
        fields=note_type.fields,
        templates=tuple((one.name, one.front, one.back) for one in note_type.templates),
        css=note_type.css,
        more=note_type.more,
    )
