from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.model import Note, NoteType, ParsedDeck

Read = Callable[[str], ParsedDeck]
Complain = Callable[[str], list[tuple[int, str]]]


@pytest.mark.parametrize(
    ("heading", "body", "kind", "ordinals"),
    [
        ("Q {#a}", "A", NoteType.BASIC, (0,)),
        ("Q {#a .both}", "A", NoteType.BOTH, (0, 1)),
        (
            "{{c4::Q}} {#a .cloze}",
            "{{c2::A}} {{c4::B}} $\\det({{c1::C}})$",
            NoteType.CLOZE,
            (1, 2, 4),
        ),
        ("Q {#a .choice}", "- [ ] a\n- [x] b", NoteType.CHOICE, (0,)),
        ("Q {#a .typed answer=b}", "", NoteType.TYPED, (0,)),
        ("Q {#a .numeric answer=1}", "", NoteType.NUMERIC, (0,)),
        ("Q {#a .output}", "```python\n1\n```\n```output\n```", NoteType.OUTPUT, (0,)),
        (
            "Q {#a .exercise}",
            "```yaml exercise\ndraw: {a: 0..1}\nask: a\nanswer: '1'\n```",
            NoteType.EXERCISE,
            (0,),
        ),
        ("Q {#a .steps}", "1. a", NoteType.STEPS, (0,)),
    ],
)
def test_a_note_has_the_type_and_the_cards_of_its_class(
    heading: str, body: str, kind: NoteType, ordinals: tuple[int, ...], read: Read
) -> None:
    parsed = read(f"\n## {heading}\n\n{body}\n")
    assert parsed.problems == ()
    assert parsed.deck is not None
    (note,) = parsed.deck.notes
    assert (note.id, note.type, note.ordinals, note.line) == ("a", kind, ordinals, 5)
    assert note.heading == heading.split(" {#", maxsplit=1)[0]
    assert note.body == body


def test_attributes_of_the_heading_are_kept_in_order(read: Read) -> None:
    deck = read("## Q {tolerance=5% #a .numeric answer=10}").deck
    assert deck is not None
    attributes = (("tolerance", "5%"), ("answer", "10"))
    assert deck.notes == (Note("a", NoteType.NUMERIC, "Q", "", (0,), attributes, 4, 5),)


@pytest.mark.parametrize("identity", ["a", "A1", "eigen-meaning", "1st", "a_b.c:d"])
def test_an_id_is_made_of_letters_digits_and_hyphens(identity: str, read: Read) -> None:
    deck = read(f"## Q {{#{identity}}}\nA").deck
    assert deck is not None
    assert [note.id for note in deck.notes] == [identity]


@pytest.mark.parametrize("identity", ["-a", "_a", "ä", "aß", "a/b", "a#b", "a,b", ".a", "a\u200b"])
def test_other_ids_are_not_allowed(identity: str, complain: Complain) -> None:
    assert complain(f"## Q {{#{identity}}}\nA") == [(4, f"The id {identity!r} is not allowed.")]


@pytest.mark.parametrize(
    ("heading", "message"),
    [
        ("Q", "The note has no id."),
        ("Q {.both}", "The note has no id."),
        ("Q {a, b}", "The note has no id."),
        ("Q {#a #b}", "The note has more than one id."),
        ("Q {#a #a}", "The note has more than one id."),
        ("{#a}", "The heading has no text."),
        ("Q {#a .basic}", "There is no note type '.basic'."),
        ("Q {#a .Cloze}", "There is no note type '.Cloze'."),
        ("Q {#a .both .typed answer=1}", "The note has more than one type."),
        ("Q {#a .both .both}", "The note has more than one type."),
        ("Q {#a .typed answer=1 answer=2}", "An attribute stands twice in the list."),
        ("Q {#a .typed answer=}", "The attribute list stops making sense at 'answer=}'."),
        ("Q {#a} ?", "The attribute list does not stand at the very end."),
    ],
)
def test_a_heading_that_is_wrong_makes_no_note(
    heading: str, message: str, read: Read, complain: Complain
) -> None:
    text = f"## {heading}\nA"
    assert complain(text) == [(4, message)]
    deck = read(text).deck
    assert deck is not None
    assert deck.notes == ()


def test_everything_that_is_wrong_with_a_heading_comes_together(complain: Complain) -> None:
    assert complain("## {.one .two .both .typed x=1 x=2}\n\n![](a.png)") == [
        (4, "An attribute stands twice in the list."),
        (4, "The heading has no text."),
        (4, "The note has more than one type."),
        (4, "The note has no id."),
        (4, "There is no note type '.one'."),
        (4, "There is no note type '.two'."),
        (6, "A picture has no description."),
    ]


def test_an_empty_heading_is_a_note_without_everything(complain: Complain) -> None:
    assert complain("##\nA") == [(4, "The heading has no text."), (4, "The note has no id.")]


def test_an_id_belongs_to_the_first_note_that_has_it(read: Read, complain: Complain) -> None:
    text = "## One {#a}\nA\n## Two {#a}\nB\n## Three {#A}\nC"
    assert complain(text) == [(6, "The id 'a' is already used in line 4.")]
    deck = read(text).deck
    assert deck is not None
    assert [note.heading for note in deck.notes] == ["One", "Three"]


def test_an_id_belongs_to_a_broken_note_too(read: Read, complain: Complain) -> None:
    text = "## One {#a .typed}\nA\n## Two {#a}\nB"
    assert complain(text) == [
        (4, "A typed note needs an answer."),
        (6, "The id 'a' is already used in line 4."),
    ]
    deck = read(text).deck
    assert deck is not None
    assert deck.notes == ()


def test_one_bad_note_does_not_stop_the_others(read: Read) -> None:
    parsed = read("## One {#a}\nA\n## Two {#b\nB\n## Three {#c}\nC")
    assert parsed.deck is not None
    assert [note.id for note in parsed.deck.notes] == ["a", "c"]
    assert [problem.line for problem in parsed.problems] == [6]


@pytest.mark.parametrize("before", ["", "## One {#a}\n"])
def test_a_fence_that_is_never_closed_is_reported_where_it_opens(
    before: str, read: Read, complain: Complain
) -> None:
    text = f"{before}text\n\n```python\n1\n~~~\n## Swallowed {{#b}}\nA\n"
    line = 6 + before.count("\n")
    assert complain(text) == [(line, "This fenced block is never closed.")]
    deck = read(text).deck
    assert deck is not None
    assert deck.notes == ()
