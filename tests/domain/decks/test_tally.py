from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.decks.model import WRITTEN, ParsedDeck
from gradus.domain.decks.tally import is_checked, tally

CHECK = "```python check\nassert True\n```"
EXERCISE = "```yaml exercise\ndraw: {a: '1..9'}\nask: What?\nanswer: a\n```"
OUTPUT = "```python\nprint(1)\n```\n\n```output\n1\n```"
Read = Callable[[str], ParsedDeck]


@pytest.mark.parametrize(
    ("text", "checked"),
    [
        ("## Q {#a}\n\nA.", False),
        ("## Q {#a}\n\n```python\nassert True\n```", False),
        (f"## Q {{#a}}\n\nA.\n\n{CHECK}", True),
        (f"## Q {{#a .output}}\n\n{OUTPUT}", True),
        (f"## Q {{#a .exercise}}\n\n{EXERCISE}", True),
    ],
)
def test_a_note_is_checked_if_a_program_tests_it(read: Read, text: str, checked: bool) -> None:
    deck = read(text).deck
    assert deck is not None
    assert is_checked(deck.notes[0]) is checked


def test_notes_cards_types_and_checks_are_counted(read: Read) -> None:
    deck = read(f"## Q {{#a .both}}\n\nA.\n\n## R {{#b}}\n\nA.\n\n{CHECK}").deck
    assert deck is not None
    counted = tally(deck.notes)
    assert (counted.notes, counted.cards, counted.checked, counted.share) == (2, 3, 1, 0.5)
    assert list(counted.types) == [kind.value for kind in WRITTEN]
    assert {name: n for name, n in counted.types.items() if n} == {"basic": 1, "both": 1}


def test_nothing_has_no_share() -> None:
    assert tally(()).share is None
