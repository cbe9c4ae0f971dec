from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.anki import cloze
from gradus.domain.anki.marks import HIDES
from gradus.domain.markup.marks import CLOSE, OPEN

BITS = st.sampled_from(
    ["{{c1::", "{{c2::", "{{c1,3::", "}}", "::", "a", " ", "<b>", "{", "}", "{{"]
)
TEXTS = st.lists(BITS, max_size=20).map("".join)


def readable(text: str) -> str:
    """Gaps that are hidden as ?hint?, gaps that are shown as *text*."""
    hidden = text.replace(f"{OPEN}{HIDES}", "?")
    return hidden.replace(OPEN, "*").replace(CLOSE, "*")


@pytest.mark.parametrize(
    ("text", "number", "question", "answer"),
    [
        ("{{c1::a}} b", 1, "?…* b", "*a* b"),
        ("{{c1::a::hint}} b", 1, "?hint* b", "*a* b"),
        ("{{c1::a}} {{c2::b}}", 2, "a ?…*", "a *b*"),
        ("{{c1::a}} {{c1::b}}", 1, "?…* ?…*", "*a* *b*"),
        ("{{c1::a {{c2::b}} c}}", 1, "?…*", "*a b c*"),
        ("{{c1::a {{c2::b}} c}}", 2, "a ?…* c", "a *b* c"),
        ("{{c1,2::a}} {{c2::b}}", 2, "?…* ?…*", "*a* *b*"),
        ("{{c1::a}} b", 3, "a b", "a b"),
        ("{{c1::a", 1, "{{c1::a", "{{c1::a"),
        ("{{c1::a::h", 1, "{{c1::a::h", "{{c1::a::h"),
        ("a }} b", 1, "a }} b", "a }} b"),
        ("{{c1::x {{c2::y}}", 2, "{{c1::x ?…*", "{{c1::x *y*"),
        ("{{Field}}", 1, "{{Field}}", "{{Field}}"),
    ],
)
def test_a_cloze_asks_and_answers_as_in_anki(
    text: str, number: int, question: str, answer: str
) -> None:
    assert readable(cloze.question(text, number)) == question
    assert readable(cloze.answer(text, number)) == answer


def test_an_exam_gives_no_hints() -> None:
    assert readable(cloze.question("{{c1::a::hint}}", 1, hints=False)) == "?…*"


def test_only_the_gaps_asked_for_are_left_where_nothing_else_is_wanted() -> None:
    text = "x {{c1::a {{c1::b}}}} y {{c2::c}} {{c1::d::h}}"
    assert readable(cloze.only(text, 1, shows=True)) == "*a *b**, *b*, *d*"
    assert readable(cloze.only(text, 1, shows=False)) == "?…*, ?…*, ?h*"


def test_what_is_to_be_typed_is_what_the_gaps_hide_each_once() -> None:
    assert cloze.hidden("{{c1::a}} {{c2::x}} {{c1::b}} {{c1::a}}", 1) == "a, b"


def test_gaps_nested_too_deep_are_text() -> None:
    text = "{{c1::" * 12 + "x" + "}}" * 12
    assert "x" in cloze.answer(text, 1)
    assert cloze.numbers_in(text) == {1}


@given(TEXTS, st.integers(1, 3))
def test_no_text_is_refused_and_marks_are_balanced(text: str, number: int) -> None:
    for written in (cloze.question(text, number), cloze.answer(text, number)):
        assert written.count(OPEN) == written.count(CLOSE)


@given(TEXTS)
def test_a_number_without_gaps_changes_the_same_text_on_both_sides(text: str) -> None:
    assert cloze.question(text, 9) == cloze.answer(text, 9)


@given(st.text(alphabet="abc {}:", max_size=30), st.text(alphabet="xyz", min_size=1, max_size=5))
def test_what_is_asked_for_stands_in_the_answer_and_not_in_the_question(
    around: str, hidden: str
) -> None:
    if "{{" in around or "}}" in around or around.endswith(("{", "}")):
        return
    text = f"{around} {{{{c1::{hidden}}}}} {around}"
    assert hidden not in cloze.question(text, 1)
    assert f"{OPEN}{hidden}{CLOSE}" in cloze.answer(text, 1)
