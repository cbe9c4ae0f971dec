from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.craft.answers import answer_words
from gradus.domain.decks.model import Deck

EXERCISE = "```yaml exercise\ndraw: {a: '1..9'}\nask: What is it?\nanswer: a\n```"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("## Q {#a}\n\nOne two-part, don't $x + y$ `f(x)`!", 5),
        ("## Q {#a}\n\nOne.\n\n```text\nnot these words\n```\n\nTwo.", 2),
        ("## Q {#a}\n\nOne.\n\n```python check\nassert True\n```\n", 1),
        ("## Q {#a}\n\n- One\n- two\n\n| three | four |\n| --- | --- |\n| 5 | 6 |\n", 6),
        ("## Q {#a .steps}\n\n1. One.\n2. Two.\n", 2),
        ("## Q {#a .choice}\n\nBefore.\n\n- [x] one two\n- [ ] not this\n\nThree.", 3),
        (f"## Q {{#a .exercise}}\n\n{EXERCISE}\n\nOne {{=a}} three.", 3),
        ("## Q {#a .typed answer=x}", 0),
    ],
)
def test_only_what_is_read_after_answering_is_counted(
    deck: Callable[[str], Deck], text: str, words: int
) -> None:
    (note,) = deck(text).notes
    assert answer_words(note) == words
