from __future__ import annotations

from collections.abc import Callable

from gradus.domain.decks.craft.formulas import formulas
from gradus.domain.decks.faces import faces
from gradus.domain.decks.model import Deck
from gradus.domain.markup.document import Formula
from gradus.domain.markup.parser import parse

TEXT = r"""Intro $a$ and

$$ b $$

## Head $c$ {#one}

Body $d$, again $a$, `$code$`.

```python check
print("$e$")
```

## Gap in ${{c1::f}}$ {#two .cloze}

So ${{c2::g::letter}} + h$.

## Sum {#three .exercise}

```yaml exercise
draw: {n: [2]}
ask: 'What is ${=n} + i$?'
answer: n
```

It is ${=n}$.
"""
EXPECTED = {"a": 4, "b": 6, "c": 8, "d": 10, "f": 16, "g + h": 18, "{2} + i": 24, "{2}": 28}


def test_all_formulas_of_a_deck_are_found_with_their_first_line(
    deck: Callable[[str], Deck],
) -> None:
    found = formulas(deck(TEXT))
    gaps = ("{{c", "Cloze")
    plain = {
        formula.latex: line
        for formula, line in found.items()
        if not any(gap in formula.latex for gap in gaps)
    }
    assert plain == EXPECTED
    assert [formula.latex for formula in found if formula.display] == ["b"]


def test_what_the_window_shows_of_a_note_without_numbers_is_among_them(
    deck: Callable[[str], Deck],
) -> None:
    read = deck(TEXT)
    shown: set[Formula] = set(parse(read.introduction).formulas)
    for note in read.notes[:2]:
        for ordinal in note.ordinals:
            sides = faces(note, ordinal, 0)
            shown.update(parse(sides.question).formulas, parse(sides.answer).formulas)
    assert len(shown) > 8
    assert shown <= formulas(read).keys()
