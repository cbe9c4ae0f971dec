from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.anki.test_html import HTML
from tests.domain.anki.test_templates import TEMPLATES

from gradus.domain.anki.faces import imported_faces
from gradus.domain.anki.in_lists import in_list
from gradus.domain.anki.marks import HIDES
from gradus.domain.anki.model import ImportedNote, Kind, NoteType, Template
from gradus.domain.anki.sounds import sounds_in, with_signs
from gradus.domain.decks.faces import Faces
from gradus.domain.decks.tasks import REVEAL, Typed
from gradus.domain.markup.marks import CLOSE, OPEN
from gradus.domain.markup.masks import Look, Mask, split, written
from gradus.domain.markup.parser import parse

RULE = "{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}"


def note(front: str, back: str, kind: Kind = Kind.NORMAL, **fields: str) -> ImportedNote:
    fields = fields or {"Front": "f <b>x</b>", "Back": "b"}
    templates = (Template("Card 1", front, back),)
    names = tuple(name.replace("_", " ") for name in fields)
    note_type = NoteType("1", "Basic", kind, names, templates)
    return ImportedNote("guid", note_type, tuple(fields.values()), ("t",), "A::B")


def sides(front: str, back: str, **fields: str) -> Faces:
    return imported_faces(note(front, back, Kind.NORMAL, **fields), 0)


def gaps(text: str, front: str = "{{cloze:Text}}", back: str = "{{cloze:Text}}") -> ImportedNote:
    return note(front, back, kind=Kind.CLOZE, Text=text)


@pytest.mark.parametrize(
    "back", [RULE, "{{FrontSide}} {{Back}}", "{{Front}}<hr id='answer'/>{{Back}}"]
)
def test_a_back_that_begins_with_the_front_goes_on_below_it(back: str) -> None:
    assert sides("{{Front}}", back) == Faces("f **x**", "b")


@pytest.mark.parametrize(
    ("back", "answer"),
    [
        ("{{Back}}", "b"),
        ("<i>{{FrontSide}}</i> {{Back}}", "<i>f </i><b><i>x</i></b> b"),
        ("{{Back}}<hr id=answer>{{Front}}", "b\n\n---\n\nf **x**"),
    ],
)
def test_any_other_back_takes_the_place_of_the_front(back: str, answer: str) -> None:
    faces = sides("{{Front}}", back)
    assert (faces.answer, faces.answer_replaces_question) == (answer, True)


def test_what_anki_says_of_a_card_can_be_named() -> None:
    faces = sides("{{Deck}}|{{Subdeck}}|{{Type}}|{{Card}}|{{Tags}}", "{{Back}}")
    assert faces.question == "A::B\\|B\\|Basic\\|Card 1\\|t"


def test_a_cloze_asks_for_the_gaps_of_its_number() -> None:
    faces = imported_faces(gaps("{{c1::a::h}} {{c2::b}} \\(x^{{c1::2}}\\)"), 1)
    assert faces.question == (rf"{OPEN}\[h\]{CLOSE} b $x^{{\gradusCloze{{[\,\ldots\,]}}}}$")
    assert faces.answer == rf"{OPEN}a{CLOSE} b $x^{{\gradusCloze{{2}}}}$"
    assert faces.answer_replaces_question
    exam = imported_faces(gaps("{{c1::a::h}}"), 1, hints=False)
    assert exam.question == f"{OPEN}\\[…\\]{CLOSE}"


def test_what_is_to_be_typed_is_a_task_and_stands_in_the_answer() -> None:
    faces = sides("{{Front}} {{type:Back}}", "{{Front}}<hr id=answer>{{type:Back}} end",
                  Front="q", Back="<b>two</b>&nbsp; words [sound:x.mp3]")  # fmt: skip
    assert faces == Faces(
        "q", "`two words ▶` end", task=Typed("two words ▶", "end"), answer_sounds=()
    )
    gap = imported_faces(gaps("{{c1::a}} b", "{{cloze:Text}}{{type:cloze:Text}}"), 1)
    assert gap.task == Typed("a", f"{OPEN}a{CLOSE} b")
    assert sides("{{type:Back}}x", "y", Front="q", Back="").task is REVEAL


def test_a_hint_waits_for_the_answer() -> None:
    faces = sides("{{Front}} {{hint:Back}}", RULE)
    assert faces.question == "f **x** *Back …*"
    assert faces.answer == "f **x** *Back:* b\n\n---\n\nb"


def test_the_sounds_of_each_side_are_its_own() -> None:
    faces = sides("{{Front}}", RULE, Front="a[sound:a.mp3][sound:b%20c.mp3]", Back="[sound:d.ogg]")
    assert (faces.sounds, faces.answer_sounds) == (("a.mp3", "b c.mp3"), ("d.ogg",))
    assert (faces.question, faces.answer) == ("a ▶ ▶", "▶")
    replaced = sides("{{Front}}", "{{Back}}{{FrontSide}}", Front="[sound:a.mp3]", Back="b")
    assert replaced.answer_sounds == ()


def test_no_sound_lies_outside_the_folder_and_nothing_is_read_out() -> None:
    names = "[sound:../a.mp3][sound:C:\\a.mp3][sound:/a][sound:http://x/a.mp3][sound:a&amp;b.mp3]"
    assert sounds_in(names) == ("a&b.mp3",)
    assert with_signs("x[anki:tts lang=en]gone[/anki:tts]y[anki:tts z]") == "xy"


@pytest.mark.parametrize(
    ("front", "back", "said"),
    [
        ("{{Nope}}x", "y", "a field that the note does not have: Nope"),
        ("{{#Front}}x", "y", "conditions in this card's template are not in order"),
    ],
)
def test_a_broken_template_shows_what_it_can_and_says_so(front: str, back: str, said: str) -> None:
    faces = sides(front, back)
    assert faces.question == "x"
    assert faces.answer.startswith("y\n\n*")
    assert said in faces.answer.replace("\\", "")


def test_a_card_without_template_and_a_question_without_words_say_so() -> None:
    gone = imported_faces(note("{{Front}}", RULE), 7)
    assert "leaves its question empty" in gone.question
    assert "is not there any more" in gone.answer
    nothing = NoteType("1", "Empty", Kind.NORMAL, (), ())
    assert "empty" in imported_faces(ImportedNote("g", nothing, ()), 0).question


RECT = "{{c1::image-occlusion:rect:left=.1:top=.2:width=.3:height=.4:oi=1}}"
ELLIPSE = "{{c2::image-occlusion:ellipse:left=.1:top=.2:rx=.1:ry=.1}}"
POLYGON = "{{c3::image-occlusion:polygon:points=0,0 1,0 .5,x 1,nan 1:oi=1}}"
ALWAYS = "{{c0::image-occlusion:rect:left=0:top=0:width=9:height=1}}"
BROKEN = "{{c4::image-occlusion:text:left=.1:text=x}}{{c4::words}}{{c4::image-occlusion:polygon}}"
PICTURE = "<div style='display: none'>{{cloze:Occlusion}}</div>{{Image}}"


def occluded(number: int, image: str = "<img src='a &amp; b.png'>") -> Faces:
    shapes = f"{RECT}<br>{ELLIPSE}{POLYGON}{ALWAYS}{BROKEN}"
    made = note(PICTURE, f"{PICTURE} x", kind=Kind.CLOZE, Occlusion=shapes, Image=image)
    return imported_faces(made, number)


def masks(markdown: str) -> dict[str, Look]:
    """The looks of masks by kind and first corner."""
    _, found = split(markdown.partition("(")[2].rpartition(")")[0])
    return {f"{mark.kind} {mark.points[0]}": mark.look for mark in found}


def test_masks_lie_on_the_picture_and_the_one_asked_for_is_lifted_by_the_answer() -> None:
    faces = occluded(1)
    always, third = "polygon (0.0, 0.0)", Look.PLAIN
    assert faces.question.startswith("![](a%20%26%20b.png#masks=polygon.asked:0.1000,0.2000;")
    assert masks(faces.question) == {"polygon (0.1, 0.2)": Look.ASKED, always: third}
    assert masks(faces.answer)["polygon (0.1, 0.2)"] is Look.LIFTED
    assert masks(occluded(2).question)["ellipse (0.1, 0.2)"] is Look.ASKED
    assert "image-occlusion" not in faces.question + faces.answer


def test_words_on_a_picture_stand_below_it_on_both_sides() -> None:
    words = "{{c0::image-occlusion:text:left=.1:top=.8:text=Heart &amp; *lungs*:scale=1.:oi=1}}"
    made = note(
        PICTURE, PICTURE, kind=Kind.CLOZE, Occlusion=RECT + words, Image="<img src='a.png'>"
    )
    faces = imported_faces(made, 1)
    for side in (faces.question, faces.answer):
        assert side.startswith("![](a.png#masks=polygon")
        assert side.endswith("\n\nHeart & \\*lungs\\*")


def test_masks_come_back_from_an_address_as_they_were_written() -> None:
    mask = Mask("ellipse", ((0.0, 0.5), (1.0, 0.25), (-0.5, 2.0)), Look.LIFTED)
    assert split(f"a.png#masks={written([mask, mask])}") == ("a.png", (mask, mask))
    assert split("a.png#masks=circle:1") == ("a.png", ())
    assert split("a.png") == ("a.png", ())


def test_a_list_shows_formulas_in_unicode() -> None:
    heading = r"plain [x] \(\alpha\) [$]b^2[/$] [latex]$c$[/latex]"
    assert in_list(heading) == "plain [x] α b² c"
    assert in_list("plain") == "plain"


@given(TEMPLATES, TEMPLATES, HTML, HTML, st.integers(-1, 3))
def test_any_note_has_two_sides_and_its_question_is_never_empty(
    front: str, back: str, first: str, second: str, ordinal: int
) -> None:
    for kind in Kind:
        made = note(front, back, kind=kind, Front=first, Back=second, Text=f"{{{{c1::{first}}}}}")
        faces = imported_faces(made, ordinal)
        assert faces.question.strip()
        for side in (faces.question, faces.answer):
            assert HIDES not in side
            parse(side)
