from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.craft.questions import asked, is_yes_or_no
from gradus.domain.decks.model import Deck

EXERCISE = """## Q {#a .exercise}

```yaml exercise
draw: {a: "1..9"}
ask: B {=a}?
answer: a
```

E.
"""
Read = Callable[..., Deck]


@pytest.mark.parametrize(
    "heading",
    [
        "Is $A^\\top A$ symmetric?",
        "Does k-means always converge?",
        "Can't a tree overfit?",
        "The matrix is square. Has it an inverse?",
        "If all values are equal, is the variance 0?",
    ],
)
def test_one_word_would_answer_it(deck: Read, heading: str) -> None:
    (note,) = deck(f"## {heading} {{#a}}\n\nYes.").notes
    assert is_yes_or_no(note)


@pytest.mark.parametrize(
    "heading",
    [
        "Is recall or precision the share of positives found?",
        "Is $A^\\top A$ symmetric, and why?",
        "Is $A^\\top A$ symmetric? Why?",
        "How is a median found?",
        "Which of these, if any, is convex?",
        "Is-a and has-a",
        "Does this stand without a mark",
        "Island of stability?",
        "Why is it so? Say what would change.",
    ],
)
def test_more_than_a_word_is_asked(deck: Read, heading: str) -> None:
    (note,) = deck(f"## {heading} {{#a}}\n\nSo.").notes
    assert not is_yes_or_no(note)


def test_a_choice_may_begin_as_it_likes(deck: Read) -> None:
    (note,) = deck("## Is it so? {#a .choice}\n\n- [x] always\n- [ ] never\n").notes
    assert not is_yes_or_no(note)


@pytest.mark.parametrize(
    ("text", "front"),
    [
        ("## Q {#a}\n\nA.", "Q"),
        ("## Q {#a .both}\n\nA.", "Q"),
        ("## Q {#a .choice}\n\nB:\n\n- [x] C\n- [ ] D\n\nE.", "Q B: C D"),
        ("## Q {#a .cloze}\n\n{{c1::A}} and $b {{c2::c::letter}}$.", "Q A and $b c$."),
        (
            "## Q {#a .output}\n\n```python\nprint(1)\n```\n\n```output\n1\n```\n\nE.",
            "Q print(1)",
        ),
        (EXERCISE, "Q B {=a}?"),
    ],
)
def test_the_front_of_a_note_is_what_is_asked(deck: Read, text: str, front: str) -> None:
    (note,) = deck(text).notes
    assert " ".join(asked(note).split()) == front
