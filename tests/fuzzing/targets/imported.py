"""Fields and templates of a note from Anki, up to the documents of its cards."""

from __future__ import annotations

from tests.fuzzing.mutation import Grammar
from tests.fuzzing.safe import check_document
from tests.fuzzing.targets.words import HTML, MARKDOWN, PAIRS

from gradus.domain.anki.faces import imported_faces
from gradus.domain.anki.model import ImportedNote, Kind, NoteType, Template
from gradus.domain.anki.plain import plain
from gradus.domain.decks.judging import is_right
from gradus.domain.markup.parser import parse

_WORDS = r"""
{{A}} {{B}} {{FrontSide}} {{#A}} {{/A}} {{^A}} {{cloze:A}} {{hint:A}} {{text:A}} {{type:A}}
{{type:cloze:A}} {{kanji:A}} {{furigana:A}} {{tts en:A}} {{Tags}} {{Deck}} {{Subdeck}} {{c1::
::x}} {{c2::a::b}} {{c1,2::a}} {{c1::{{c2::x}}}} [sound:a.mp3] [anki:play:q:0] \( \) \[ \]
[latex] [/latex] [$] [/$] [$$] [/$$] {{=<% %>=}} <% %> <hr id=answer>
image-occlusion:rect:left=.1:top=.2:width=.3 image-occlusion:polygon:points=.1,.2_.3,.4
image-occlusion:ellipse:left=1e9:rx=nan :oi=1 <img src="a.png"> <img src="../../x"> <img
src="file:///x"> <ruby> <rt> <anki-mathjax> </anki-mathjax> <details>
"""
GRAMMAR = Grammar("imported", (*(one.encode() for one in _WORDS.split()), *HTML, *MARKDOWN), PAIRS)
"""Parts are parted by U+001F, as fields are in Anki: front, back, then the fields A, B, C."""


def one_input(data: bytes) -> None:
    """Show both sides of the first cards of any note."""
    front, back, *fields = [*data.decode("utf-8", "replace").split("\x1f"), ""]
    kind = Kind.CLOZE if "cloze:" in front else Kind.NORMAL
    template = Template("Card 1", front, back)
    note_type = NoteType("1", "Made", kind, ("A", "B", "C"), (template,))
    note = ImportedNote("guid", note_type, tuple(fields), ("one", "two"), "Deck::Below")
    for ordinal in (0, 1, 2):
        card = imported_faces(note, ordinal)
        check_document(parse(card.question))
        check_document(parse(card.answer))
        is_right(card.task, back[:50])
    assert "\n" not in plain(front)
