from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.rules import is_inside

Complain = Callable[[str], list[tuple[int, str]]]

EXERCISE = "```yaml exercise\ndraw: {a: 1..9}\nask: '{=a}?'\nanswer: a\n```"
OUTPUT = "```python\nprint(1)\n```\n\n```output\n1\n```"
CHECK = "```python check\n'{{c1::'\n```"


@pytest.mark.parametrize(
    ("heading", "body"),
    [
        ("Q {#a}", "A"),
        ("Q {#a .both}", "A"),
        ("Q {#a .cloze}", "{{c1::A}}"),
        ("{{c1::Q}} {#a .cloze}", ""),
        ("Q {#a .cloze}", f"{{{{c1::A}}}}\n\n{CHECK}"),
        ("Q {#a .choice}", "- [ ] a\n- [x] b"),
        ("Q {#a .choice}", "- [x] a\n- [x] b\n\nBoth."),
        ("Q {#a .choice}", "\n".join(f"- [x] {n}" for n in range(26))),
        ("Q {#a}", "x" * 49_990),
        ("Q {#a .typed answer=A}", ""),
        ("Q {#a .typed answer='two words'}", "Because."),
        ("Q {#a .numeric answer=10}", ""),
        ("Q {#a .numeric answer=-1.5e-3 tolerance=0}", ""),
        ("Q {#a .numeric answer=10 tolerance=0.5}", ""),
        ("Q {#a .numeric answer=10 tolerance=5%}", ""),
        ("Q {#a .output}", OUTPUT),
        ("Q {#a .output}", OUTPUT + "\n\nBecause."),
        ("Q {#a .exercise}", EXERCISE),
        ("Q {#a .steps}", "1. a\n2. b"),
        ("Q {#a source='Strang, MIT 18.06SC'}", "A"),
        ("Q {#a .numeric answer=10 source=PEP-255}", ""),
    ],
)
def test_a_note_of_each_type_that_keeps_the_rules_is_accepted(
    heading: str, body: str, complain: Complain
) -> None:
    assert complain(f"## {heading}\n\n{body}") == []


@pytest.mark.parametrize(
    ("heading", "body", "line", "message"),
    [
        ("Q {#a}", "", 4, "The note has no answer."),
        ("Q {#a}", CHECK, 4, "The note has no answer."),
        ("Q {#a .both}", "", 4, "The note has no answer."),
        ("Q {#a .choice}", "", 4, "The note has no answer."),
        ("Q {#a .output}", "", 4, "The note has no answer."),
        ("Q {#a .exercise}", "", 4, "The note has no answer."),
        ("Q {#a .steps}", "", 4, "The note has no answer."),
        ("Q {#a answer=1}", "A", 4, "A note of type 'basic' has no attribute 'answer'."),
        ("Q {#a .both x=1}", "A", 4, "A note of type 'both' has no attribute 'x'."),
        (
            "Q {#a .typed answer=1 tolerance=1}",
            "",
            4,
            "A note of type 'typed' has no attribute 'tolerance'.",
        ),
        ("Q {#a .cloze}", "", 4, "The cloze note hides nothing."),
        ("Q {#a .cloze}", "A", 4, "The cloze note hides nothing."),
        ("Q {#a .cloze}", CHECK.replace("'{{c1::'", "'{{c1::a}}'"), 4, "The cloze note hides"),
        ("{{c0::Q}} {#a .cloze}", "A", 4, "A cloze's number is not between 1 and 999."),
        ("Q {#a .cloze}", "A\n\nB {{c1::C", 8, "A cloze is not closed."),
        ("Q {#a .cloze}", f"{CHECK}\nB {{{{c1::}}}}", 9, "A cloze hides nothing."),
        ("Q {#a .cloze}", f"{{{{c1::a\n{CHECK}\n}}}}", 6, "A cloze spans an empty line."),
        ("Q {#a .choice}", "A", 4, "A choice note needs 2 to 26 options."),
        ("Q {#a}", "x" * 50_001, 4, "The note is longer than 50,000 characters."),
        ("Q {#a .choice}", "- [x] A", 4, "A choice note needs 2 to 26 options."),
        (
            "Q {#a .choice}",
            "\n".join(f"- [x] {n}" for n in range(27)),
            4,
            "A choice note needs 2 to 26 options.",
        ),
        ("Q {#a .choice}", "- [ ] A\n- [ ] B", 4, "No option is marked as right."),
        ("Q {#a .choice}", "- [ ] A\n- [x]", 4, "An option has no text."),
        ("Q {#a .choice}", "- [ ] A\n- [x] B\n- [ ] A", 4, "Two options are the same."),
        ("Q {#a .choice}", "- [ ] A\n- [x] B\nb\n- [ ] C", 4, "The options are not one list."),
        ("Q {#a .typed}", "A", 4, "A typed note needs an answer."),
        ("Q {#a .typed answer=''}", "A", 4, "A typed note needs an answer."),
        ("Q {#a .typed answer=' '}", "A", 4, "A typed note needs an answer."),
        ("Q {#a .numeric}", "A", 4, "A numeric note needs a number as its answer."),
        ("Q {#a .numeric answer=ten}", "A", 4, "A numeric note needs a number as its answer."),
        ("Q {#a .numeric answer=nan}", "A", 4, "A numeric note needs a number as its answer."),
        ("Q {#a .numeric answer=1e999}", "A", 4, "A numeric note needs a number as its answer."),
        ("Q {#a .numeric answer=10%}", "A", 4, "A numeric note needs a number as its answer."),
        (
            "Q {#a .numeric answer=1 tolerance=-1}",
            "",
            4,
            "The tolerance '-1' is no number from 0 upwards.",
        ),
        ("Q {#a .numeric answer=1 tolerance=5%%}", "", 4, "The tolerance '5%%' is no number"),
        ("Q {#a .numeric answer=1 tolerance=%}", "", 4, "The tolerance '%' is no number"),
        ("Q {#a .numeric answer=1 tolerance=inf}", "", 4, "The tolerance 'inf' is no number"),
        ("Q {#a .output}", "```python\n1\n```", 4, "The note has no output block."),
        ("Q {#a .output}", "```output\n1\n```", 4, "The note has no code to read."),
        (
            "Q {#a .output}",
            "```python check\n1\n```\n```output\n1\n```",
            4,
            "The note has no code to read.",
        ),
        ("Q {#a .exercise}", "A", 4, "The note has no 'yaml exercise' block."),
        ("Q {#a .exercise}", EXERCISE.replace("'{=a}?'", "a: b"), 8, "The exercise block"),
        ("Q {#a .exercise}", EXERCISE + "\n\n{=b}", 12, "The exercise uses b, which"),
        (
            "Q {#a .exercise}",
            EXERCISE.replace("{=a}?", "![a](http://b/{=a}.png)"),
            8,
            "The picture 'http://b/{=a}.png' is not inside the deck's folder.",
        ),
        ("Q {#a .steps}", "- a", 4, "The note has no numbered steps."),
        ("Q {#a .steps}", "```\n1. a\n```", 4, "The note has no numbered steps."),
        ("Q {#a}", "A\n\n![](b.png)", 8, "A picture has no description."),
        ("Q {#a}", "![b]()", 6, "The picture '' is not inside the deck's folder."),
        ("Q {#a}", "![b](../c.png)", 6, "The picture '../c.png' is not inside the deck's"),
        ("Q {#a}", "A\n![the $x$ axis](http://c/d)", 7, "The picture 'http://c/d' is not inside"),
        ("Q {#a}", "![b][c]\n\n[c]: https://d", 6, "The picture 'https://d' is not inside"),
        ("![](b.png) {#a}", "A", 4, "A picture has no description."),
        ("![b](/c.png) {#a}", "A", 4, "The picture '/c.png' is not inside the deck's folder."),
    ],
)
def test_a_note_that_breaks_a_rule_is_reported_with_its_line(
    heading: str, body: str, line: int, message: str, complain: Complain
) -> None:
    ((found, sentence),) = complain(f"## {heading}\n\n{body}")
    assert found == line
    assert sentence.startswith(message)


def test_everything_that_is_wrong_with_a_note_comes_together(complain: Complain) -> None:
    text = "## Q {#a .numeric answer=x tolerance=y size=3}\n\n![](http://b)\n\n![](c.png)"
    assert complain(text) == [
        (4, "A note of type 'numeric' has no attribute 'size'."),
        (4, "A numeric note needs a number as its answer."),
        (4, "The tolerance 'y' is no number from 0 upwards."),
        (6, "A picture has no description."),
        (6, "The picture 'http://b' is not inside the deck's folder."),
        (8, "A picture has no description."),
    ]
    text = "## {{c1::Q {#a .cloze}\n\n{{c0::A}}\n"
    assert complain(text) == [
        (4, "A cloze is not closed."),
        (6, "A cloze's number is not between 1 and 999."),
    ]


@pytest.mark.parametrize("source", ["a.png", "b/a.png", "./a.png", "a..b.png", "b/.a", "ä b.png"])
def test_a_relative_path_is_inside(source: str) -> None:
    assert is_inside(source)


@pytest.mark.parametrize(
    "source",
    [
        "",
        "..",
        "../a.png",
        "b/../../a.png",
        "b/..",
        r"b\..\..\a.png",
        "/a.png",
        r"\a.png",
        r"\\server\a.png",
        "//server/a.png",
        "http://a/b.png",
        "HTTPS://a/b.png",
        "file:a.png",
        "data:image/png;base64,AAAA",
        "C:a.png",
        r"C:\a.png",
        "a" * 1001,
    ],
)
def test_other_places_are_not(source: str) -> None:
    assert not is_inside(source)
