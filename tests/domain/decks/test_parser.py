from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gradus.domain.decks.faces import faces
from gradus.domain.decks.model import Deck, Note, NoteType, ParsedDeck
from gradus.domain.decks.parser import MAX_BYTES, parse_deck

Read = Callable[[str], ParsedDeck]
Complain = Callable[[str], list[tuple[int, str]]]

DECK = """---
title: Eigenvalues
topic: eigenvalues
tags: [linear-algebra]
license: CC-BY-4.0
sources: ["Strang, lecture 21"]
---

A few vectors keep their direction.

### Worked example

$Ax = 2x$

## What does $Ax = \\lambda x$ say? {#eigen-meaning}

$A$ only scales $x$.

## The trace of `eye(3)`? {#trace .numeric answer=3}
"""


def test_a_deck_has_front_matter_an_introduction_and_notes() -> None:
    parsed = parse_deck("maths/eigen.md", DECK.encode())
    basic = Note(
        id="eigen-meaning",
        type=NoteType.BASIC,
        heading=r"What does $Ax = \lambda x$ say?",
        body="$A$ only scales $x$.",
        ordinals=(0,),
        line=15,
        body_line=17,
    )
    attributes = (("answer", "3"),)
    numeric = Note(
        "trace", NoteType.NUMERIC, "The trace of `eye(3)`?", "", (0,), attributes, 19, 21
    )
    deck = Deck(
        path="maths/eigen.md",
        title="Eigenvalues",
        topic="eigenvalues",
        tags=("linear-algebra",),
        license="CC-BY-4.0",
        sources=("Strang, lecture 21",),
        introduction="A few vectors keep their direction.\n\n### Worked example\n\n$Ax = 2x$",
        notes=(basic, numeric),
        introduction_line=9,
        topic_line=3,
    )
    assert parsed == ParsedDeck(deck, ())


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"", 1, "The file has no front matter."),
        (b"\n---\ntitle: T\n---\n", 1, "The file has no front matter."),
        (b"# A README\n\n## Of a folder\n", 1, "The file has no front matter."),
        (b"---\ntitle: T\n## Q {#a}\n", 1, "The file has no front matter."),
        (b"---\ntitle: T\n---\n\xff", 4, "The file is not UTF-8 text."),
        (b"---\ntitle: T\n---\n\n\0", 5, "The file holds the character U+0000."),
        (b"a" * (MAX_BYTES + 1), 1, "The file is larger than 2 MB."),
    ],
)
def test_what_is_no_deck_at_all_is_one_problem(data: bytes, line: int, message: str) -> None:
    parsed = parse_deck("a.md", data)
    assert parsed.deck is None
    (problem,) = parsed.problems
    assert (problem.path, problem.line, problem.message) == ("a.md", line, message)
    assert problem.remedy


def test_a_deck_may_be_front_matter_alone(read: Read) -> None:
    assert read("") == ParsedDeck(Deck("a.md", "T", None, (), None, (), "", (), 5), ())


def test_pictures_of_the_introduction_follow_the_rules_too(complain: Complain) -> None:
    assert complain("\nText ![](a.png)\n\n![b](http://c)\n## Q {#a}\nA") == [
        (5, "A picture has no description."),
        (7, "The picture 'http://c' is not inside the deck's folder."),
    ]


def test_without_usable_front_matter_the_notes_are_still_checked() -> None:
    parsed = parse_deck("a.md", b"---\ntopic: a\n---\n## Q\nA\n# B\n")
    assert parsed.deck is None
    assert [(problem.line, problem.message) for problem in parsed.problems] == [
        (1, "The deck has no title."),
        (4, "The note has no id."),
        (6, "A first-level heading stands in the deck."),
    ]


@pytest.mark.uncounted
@pytest.mark.parametrize(
    "part",
    [
        "## Q {#a}\nA\n",
        "`a` $b$\n\n",
        "{{c1::a}}$x$ \n\n",
        "## a" + " " * 5000 + "b {#c}\n",
        "![](http://a)\n\n",
        "```\n",
        "- [ ] a\n",
        "  a\n",
        "\n",
        "a\n---\n",
        "```yaml exercise\ndraw: {a: 1}\n```\n",
        "## Q {#a .exercise}\n```yaml exercise\ndraw: {a: 1}\n```\n",
        "## Q {#a answer='",
    ],
)
@pytest.mark.parametrize("kind", ["cloze", "choice", "exercise"])
def test_the_time_does_not_explode(part: str, kind: str, read: Read) -> None:
    begun = time.perf_counter()
    read(f"## Q {{#q .{kind}}}\n\n- [x] b\n" + part * (40_000 // len(part)))
    assert time.perf_counter() - begun < 5


_LINES = st.sampled_from(
    [
        "---",
        "title: T",
        "tags: [a",
        "x: *y",
        "",
        "  ",
        "# A",
        "## Q {#a}",
        "## Q {#b .cloze}",
        "## $x$ {#c .choice}",
        "## Q {#d .exercise}",
        "## Q {#e .output}",
        "## Q {#f .numeric answer=1 tolerance=x}",
        "## Q {#g",
        "text",
        "===",
        "- [ ] a",
        "- [x] b",
        "  more",
        "1. a",
        "```",
        "~~~",
        "```python check",
        "```python",
        "```output",
        "```yaml exercise",
        "draw: {a: 1..9}",
        "ask: '{=a}'",
        "answer: a",
        "{{c1::a}} $b {{c2::c::d}}$",
        "{{c1::",
        "$$",
        "`",
        "![a $x$](b.png)",
        "![](http://b)",
        "\u2028\x85\x0b\x0c\x1c",
    ]
)
_FILES = st.lists(_LINES, max_size=25).map("\n".join)
_TEXTS = st.one_of(
    _FILES,
    _FILES.map("---\ntitle: T\n---\n{}".format),
    st.text().map("---\n{}\n---".format),
    st.text(),
)


@given(st.one_of(st.binary(), st.binary().map(b"---\ntitle: T\n---\n".__add__)))
@example(b"\xef\xbb\xbf---\n\xff")
def test_no_bytes_make_the_parser_fail(data: bytes) -> None:
    parsed = parse_deck("a.md", data)
    assert parsed.deck is not None or parsed.problems


@given(_TEXTS)
def test_every_problem_has_a_line_of_the_file_and_they_are_sorted(text: str) -> None:
    problems = parse_deck("a.md", text.encode()).problems
    count = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= problem.line <= count for problem in problems)
    assert all(problem.message and problem.remedy for problem in problems)
    assert all(problem.path == "a.md" for problem in problems)
    assert [problem.line for problem in problems] == sorted(problem.line for problem in problems)


@given(_TEXTS)
def test_line_endings_and_a_byte_order_mark_mean_nothing(text: str) -> None:
    text = text.replace("\r", "").removeprefix("\ufeff")
    parsed = parse_deck("a.md", text.encode())
    assert parse_deck("a.md", text.replace("\n", "\r\n").encode()) == parsed
    assert parse_deck("a.md", text.replace("\n", "\r").encode()) == parsed
    assert parse_deck("a.md", b"\xef\xbb\xbf" + text.encode()) == parsed


@given(_TEXTS)
def test_every_note_that_is_kept_has_a_line_an_id_of_its_own_and_cards(text: str) -> None:
    deck = parse_deck("a.md", text.encode()).deck
    notes = deck.notes if deck else ()
    assert len({note.id for note in notes}) == len(notes)
    assert all(note.ordinals and note.heading and note.line > 2 for note in notes)


@given(_FILES.map("---\ntitle: T\n---\n{}".format))
def test_every_card_of_a_note_that_is_kept_has_two_sides(text: str) -> None:
    deck = parse_deck("a.md", text.encode()).deck
    assert deck is not None
    for note in deck.notes:
        for ordinal in note.ordinals:
            sides = faces(note, ordinal, 0)
            assert sides.question
            assert sides.answer
