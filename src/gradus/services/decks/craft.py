"""Looking for what is weak in decks that are in order: what `gradus decks check` lints."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

from gradus.domain.decks.craft.balance import formula_complaint
from gradus.domain.decks.craft.finding import Finding, quoted
from gradus.domain.decks.craft.formulas import formulas
from gradus.domain.decks.craft.lints import repeated_questions, weaknesses
from gradus.domain.decks.model import Deck
from gradus.domain.markup.document import Formula
from gradus.domain.roadmap.coverage import gaps
from gradus.services.decks.files import DeckFiles

Progress = Callable[[int, int], None]
"""Called with formulas done and formulas in all."""


class Typesetting(Protocol):
    """Can tell whether a formula can be shown."""

    def complaint(self, formula: Formula) -> str | None:
        """Return why not, in a sentence, or None."""
        ...


def find_weaknesses(files: DeckFiles) -> tuple[Finding, ...]:
    """Return every finding of craft but those on formulas, by file and line."""
    return tuple(sorted(_weaknesses(files)))


def find_bad_formulas(
    decks: Iterable[Deck],
    typesetting: Typesetting,
    progress: Progress = lambda _done, _total: None,
) -> tuple[Finding, ...]:
    """Return the formulas that cannot be shown; each is typeset once."""
    places: dict[Formula, tuple[str, int]] = {}
    for deck in decks:
        for formula, line in formulas(deck).items():
            places.setdefault(formula, (deck.path, line))
    found: list[Finding] = []
    for done, (formula, place) in enumerate(places.items(), start=1):
        if formula_complaint(formula.latex) is None:  # else it is among the weaknesses
            found += _bad_formula(formula, place, typesetting)
        progress(done, len(places))
    return tuple(sorted(found))


def _weaknesses(files: DeckFiles) -> Iterator[Finding]:
    on_a_road = {deck.path for road in files.roads for deck in road.decks}
    for deck in files.decks:
        for_others = deck.license is not None or deck.path in on_a_road
        yield from weaknesses(deck, for_others=for_others)
    yield from repeated_questions(files.decks)
    for file in files.roads:
        if file.road is not None:
            yield from gaps(file.road, file.path, file.text, file.decks)


def _bad_formula(
    formula: Formula, place: tuple[str, int], typesetting: Typesetting
) -> Iterator[Finding]:
    complaint = typesetting.complaint(formula)
    if complaint is not None:
        message = f"${quoted(formula.written)}$ cannot be shown: {quoted(complaint)}"
        yield Finding(*place, message, "Correct the LaTeX.")
