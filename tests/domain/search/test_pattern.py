"""Text is compared without case and accents; a star stands for anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.decks.model import Note, NoteType
from gradus.domain.search.pattern import Pattern, fold
from gradus.domain.search.words import words


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Schrödinger", "schrodinger"),
        ("Straße", "strasse"),
        ("ﬁne  two\n lines", "fine two lines"),
        ("Σίσυφος", "σισυφοσ"),
        ("x² ∈ ℝ", "x2 ∈ r"),
    ],
)
def test_folding_takes_case_accents_and_double_blanks_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("written", "text", "fits"),
    [
        ("eigen", "Eigen", True),
        ("eigen", "eigenvalue", False),
        ("eigen*", "eigenvalue", True),
        ("*value", "Eigenvalue", True),
        ("e*v*e", "eigenvalue", True),
        ("a.c", "abc", False),
        (r"a\*", "a*", True),
        (r"a\*", "ab", False),
    ],
)
def test_the_whole_of_a_text_must_fit(written: str, text: str, *, fits: bool) -> None:
    assert Pattern.of(written).matcher()(text) is fits


_BODY = """It keeps its **direction**.

```python check
secret = 1
assert secret
```

~~~~python  check
hidden = 2
~~~~

```python
shown = 3
```
"""


def _note(kind: NoteType, heading: str, body: str, **attributes: str) -> Note:
    return Note("n", kind, heading, body, (0,), tuple(attributes.items()))


def test_a_note_is_found_by_all_that_a_learner_reads_and_not_by_its_checks() -> None:
    found = words(_note(NoteType.TYPED, "An Eigenvector?", _BODY, answer="Vector"))
    assert found.startswith("an eigenvector? it keeps its **direction**.")
    assert "shown = 3" in found
    assert found.endswith("vector")
    assert "secret" not in found
    assert "hidden" not in found


def test_the_marks_of_gaps_do_not_part_a_phrase() -> None:
    body = "It lies {{c1::between}} {{c2::both::which?}} ends, $\\det {{c3::\\frac{a}{b} }}$."
    found = words(_note(NoteType.CLOZE, "Rayleigh", body))
    assert " ".join(found.split()).startswith("rayleigh it lies between both which? ends")
    assert "c1" not in found
    assert "{{" not in found
