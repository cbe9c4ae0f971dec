from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.anki.marks import ASKS
from gradus.domain.anki.rendering import Filled, Values
from gradus.domain.anki.templates import fill, is_empty

FIELDS = {"Front": "F", "Back": "B", "Empty": " <br>", "Text": "{{c1::a::h}} {{c2::b}}", "A:B": "q"}
SPECIAL = {"FrontSide": "", "Tags": "t1 t2", "Deck": "D"}
NAMES = ["Front", "Back", "Empty", "Text", "Tags", "Nope", "c1", "FrontSide", ""]
BITS = st.sampled_from(
    [f"{{{{{sign}{name}}}}}" for sign in ("", "#", "^", "/", "cloze:", "hint:", "type:")
     for name in NAMES]
    + ["x", "<b>", "{{", "}}", "{{{Front}}}", "<!--", "-->", "{{text:kana:Back}}", "{{=<% %>=}}",
       "<%Front%>", "\n"]
)  # fmt: skip
TEMPLATES = st.lists(BITS, max_size=15).map("".join)


def filled(template: str, **more: object) -> Filled:
    values = {"fields": FIELDS, "special": SPECIAL, "number": None} | more
    return fill(template, Values(**values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("template", "html"),
    [
        ("<p>{{Front}}</p>", "<p>F</p>"),
        ("{{ Front }}{{{Back}}}", "FB}"),
        ("{{#Front}}yes{{/Front}}{{^Front}}no{{/Front}}", "yes"),
        ("{{#Empty}}yes{{/Empty}}{{^Empty}}no{{/Empty}}", "no"),
        ("{{#Front}}a{{^Back}}b{{/Back}}{{#Back}}c{{/Back}}{{/Front}}", "ac"),
        ("{{^Front}}{{#Back}}b{{/Back}}{{/Front}}", ""),
        ("{{#Tags}}{{Tags}}{{/Tags}}", "t1 t2"),
        ("{{#FrontSide}}x{{/FrontSide}}", ""),
        ("a<!-- {{Front}} -->b", "ab"),
        ("a<!-- {{Front}}", "a"),
        ("{{=<% %>=}}<%#Front%><%Front%><%/Front%>", "F"),
        ("{{tts en_US:Front}}|{{unknown:Front}}|{{::Front}}", "|F|F"),
        ("{{hint:Empty}}|{{hint:Front}}", "<i>Empty …</i>|<i>Front …</i>"),
        ("{{}}", ""),
        ("{{#c1}}x{{/c1}}{{#c}}{{/c}}", ""),
        ("{{cloze:Text}}", ""),
    ],
)
def test_a_template_is_filled_as_in_anki(template: str, html: str) -> None:
    assert filled(template).html == html


def test_a_hint_is_shown_with_the_answer() -> None:
    assert filled("{{hint:Front}}", opens_hints=True).html == "<i>Front:</i> F"
    values = {"fields": {"Front": ""}}
    assert filled("{{hint:Front}}", **values).html == ""


def test_conditions_of_gaps_hold_on_their_own_card_alone() -> None:
    template = "{{#c1}}one{{/c1}}{{#c2}}two{{/c2}}{{^c2}}not two{{/c2}}"
    assert filled(template, number=1).html == "onenot two"


def test_filters_are_taken_from_the_name_outwards() -> None:
    fields = {"R": "<b> 日本[にほん] 語[ご]</b>", "S": "[sound:a.mp3] x[y]"}
    assert filled("{{kana:R}}", fields=fields).html == "<b>にほんご</b>"
    assert filled("{{text:kana:R}}", fields=fields).html == "にほんご"
    assert filled("{{kanji:R}}", fields=fields).html == "<b>日本語</b>"
    assert filled("{{furigana:S}}", fields=fields).html == ("[sound:a.mp3]<ruby>x<rt>y</rt></ruby>")


def test_what_is_to_be_typed_is_noted_and_its_place_kept() -> None:
    outcome = filled("{{type:Front}}")
    assert (outcome.html, outcome.typed) == (ASKS, "F")
    assert filled("{{type:cloze:Text}}", number=1).typed == "a"
    assert filled("{{type:cloze:Text}}", number=2).typed == "b"
    assert filled("{{type:nc:Front}}").typed == "F"


def test_gaps_alone_are_told_from_text_with_gaps() -> None:
    assert "b" not in filled("{{cloze-only:Text}}", number=1).html
    assert filled("{{cloze:Text}}", number=1, answers=True).html.endswith(" b")
    assert "h" not in filled("{{cloze:Text}}", number=1, gap_hints=False).html


def test_an_unknown_field_is_left_out_and_noted_once() -> None:
    outcome = filled("a{{Nope}}b{{#Nope}}c{{/Nope}}{{#c3}}{{/c3}}")
    assert (outcome.html, outcome.unknown, outcome.is_broken) == ("ab", ["Nope"], False)


@pytest.mark.parametrize("template", ["a{{#Front}}b", "a{{/Front}}b", "a{{#Front}}b{{/Back}}"])
def test_conditions_that_are_not_in_order_are_noted_and_the_rest_is_shown(template: str) -> None:
    outcome = filled(template)
    assert outcome.is_broken
    assert outcome.html == "ab"


def test_a_field_named_a_thousand_times_fills_no_memory() -> None:
    outcome = filled("{{Front}}" * 1000, fields={"Front": "x" * 60_000})
    assert len(outcome.html) <= 100_000


@pytest.mark.parametrize(
    ("text", "empty"), [("", True), (" \n<br/></div>", True), ("&nbsp;", False)]
)
def test_line_breaks_alone_are_an_empty_field(text: str, empty: bool) -> None:
    assert is_empty(text) is empty


@given(TEMPLATES | st.text(alphabet="{}#^/Front:<!-> ", max_size=60))
def test_no_template_fails(template: str) -> None:
    for more in ({}, {"number": 1, "answers": True}):
        filled(template, **more)


@given(TEMPLATES, st.sampled_from(["Front", "Empty", "Tags"]))
def test_of_a_condition_and_its_opposite_just_one_holds(inner: str, name: str) -> None:
    if "{{#" in inner or "{{^" in inner or "{{/" in inner or "<!--" in inner or "{{" in inner:
        return
    text = f"{{{{#{name}}}}}{inner}{{{{/{name}}}}}{{{{^{name}}}}}{inner}{{{{/{name}}}}}"
    assert filled(text).html == filled(inner).html


@given(st.lists(st.sampled_from(["Front", "Empty", "Back"]), max_size=5))
def test_nested_conditions_hold_where_all_of_them_do(names: list[str]) -> None:
    opened = "".join(f"{{{{#{name}}}}}" for name in names)
    closed = "".join(f"{{{{/{name}}}}}" for name in reversed(names))
    assert filled(f"{opened}x{closed}").html == ("" if "Empty" in names else "x")
