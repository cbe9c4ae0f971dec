"""Cards say the words that Anki itself puts on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import nh3
import pytest
from tests.support.anki import collection

from gradus.domain.anki.faces import imported_faces
from gradus.domain.anki.model import ImportedNote, Kind, NoteType, Template
from gradus.domain.markup.parser import parse

pytest.importorskip("anki")

FIELDS = {"One": "a <b>b</b>", "Two": "c[sound:x.mp3]", "Empty": "<br>", "Kana": " 日本[にほん]語"}
TEMPLATES = [
    ("{{One}}", "{{FrontSide}}<hr id=answer>{{Two}}"),
    ("{{One}} {{Empty}}", "{{Two}}{{FrontSide}}"),
    (
        "{{One}}{{#One}}1{{/One}}{{^One}}2{{/One}}{{#Empty}}3{{/Empty}}{{^Empty}}4{{/Empty}}",
        "{{One}}",
    ),
    ("{{One}}{{#Two}}x{{^Empty}}y{{/Empty}}{{/Two}}", "{{#Two}}{{#Empty}}z{{/Empty}}w{{/Two}}"),
    ("{{text:One}} {{kana:Kana}} {{kanji:Kana}}", "{{furigana:Kana}}{{unknown:One}}"),
    ("{{One}}{{{Two}}}", "{{ One }}"),
    ("{{One}}<!-- {{Two}} -->", "{{Deck}} {{Subdeck}} {{Card}} {{Type}} {{Tags}}"),
    ("{{=<% %>=}}<%One%>", "{{=<% %>=}}<%#Two%><%Two%><%/Two%>"),
    ("{{One}}", "{{#Tags}}t{{/Tags}}{{^Tags}}u{{/Tags}}"),
]
CLOZES = [
    "{{c1::a}} b",
    "{{c1::a::hint}} {{c2::b}} {{c1::c}}",
    "{{c2::a {{c1::b}} c}}",
    "{{c1::a {{c2::b}} c}} d",
    "a }} {{c1::b}} {x}",
    "{{c1::<b>a</b> &lt;i&gt;::h <i>h</i>}}",
    "{{c1::one::two::three}}",
]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    with collection(Path(tmp_path_factory.mktemp("anki"))) as opened:
        yield opened


def words(html: str) -> str:
    """Nothing but letters and signs: how they are set is Gradus' own."""
    html = re.sub(r"\[anki:play:[^]]*\]", "▶", html)
    html = re.sub(r"\[anki:tts.*?\[/anki:tts\]|<style>.*?</style>", "", html, flags=re.DOTALL)
    html = re.sub(r"<rt>(.*?)</rt>", r"(\1)", html).replace("[...]", "[…]")
    text = re.sub(r"<!--.*?-->", "", nh3.clean(html, tags=set()), flags=re.DOTALL)
    return re.sub(r"\s+", "", text.replace("&lt;", "<").replace("&gt;", ">"))


def ours(kind: Kind, made: dict[str, Any], note: Any, ordinal: int) -> tuple[str, str]:
    templates = tuple(Template(t["name"], t["qfmt"], t["afmt"]) for t in made["tmpls"])
    names = tuple(field["name"] for field in made["flds"])
    note_type = NoteType("1", made["name"], kind, names, templates)
    imported = ImportedNote(note.guid, note_type, tuple(note.fields), tuple(note.tags), "A::B")
    faces = imported_faces(imported, ordinal)
    above = "" if faces.answer_replaces_question else faces.question
    return parse(faces.question).plain, parse(above).plain + parse(faces.answer).plain


def of_anki(opened: Any, note: Any) -> tuple[str, str]:
    shown = note.cards()[0].render_output()
    return words(shown.question_text), words(shown.answer_text)


def without_blanks(sides: tuple[str, str]) -> tuple[str, ...]:
    return tuple(re.sub(r"\s+", "", side) for side in sides)


@pytest.mark.parametrize("number", range(len(TEMPLATES)))
def test_templates_say_what_they_say_in_anki(opened: Any, number: int) -> None:
    models, (front, back) = opened.models, TEMPLATES[number]
    made = models.new(f"Kind {number}")
    for name in FIELDS:
        models.add_field(made, models.new_field(name))
    template = models.new_template("Card 1")
    template["qfmt"], template["afmt"] = front, back
    models.add_template(made, template)
    models.add_dict(made)
    note = opened.new_note(models.by_name(f"Kind {number}"))
    note.fields, note.tags = list(FIELDS.values()), ["tag"]
    opened.add_note(note, opened.decks.id("A::B"))
    assert without_blanks(ours(Kind.NORMAL, made, note, 0)) == of_anki(opened, note)


@pytest.mark.parametrize("text", CLOZES)
def test_clozes_say_what_they_say_in_anki(opened: Any, text: str) -> None:
    made = opened.models.by_name("Cloze")
    note = opened.new_note(made)
    note.fields = [text, "extra"]
    opened.add_note(note, opened.decks.id("A::B"))
    assert without_blanks(ours(Kind.CLOZE, made, note, 1)) == of_anki(opened, note)
