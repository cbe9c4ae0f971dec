"""Every formula of the decks that ship with the program can be shown."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.blocks.cache import Memory, key_of
from tests.support.bundled_decks import each_deck

from gradus.domain.decks.craft.formulas import formulas
from gradus.domain.decks.model import Deck
from gradus.ui.rendering.maths.codec import key_of as formula_key
from gradus.ui.rendering.maths.proof import FormulaProof
from gradus.ui.rendering.maths.quickjs_engine import _scripts


@pytest.fixture(scope="session")
def proof() -> Iterator[FormulaProof]:
    """One engine for each worker, started with the first formula that is not known."""
    made = FormulaProof()
    yield made
    made.close()


@pytest.fixture(scope="session")
def engine() -> str:
    return key_of(*_scripts())


@each_deck
def test_every_formula_renders(
    deck: Deck, proof: FormulaProof, engine: str, memory: Memory
) -> None:
    """A deck whose formulas all rendered is remembered by them and by the engine's text."""
    found = formulas(deck)
    key = key_of(engine, *map(formula_key, found))
    if memory.recall(key) is None:
        assert {f.written: said for f in found if (said := proof.complaint(f))} == {}
        memory.keep(key, "")
