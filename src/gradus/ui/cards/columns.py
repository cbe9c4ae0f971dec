"""The columns of the table: what each says of a card, and how wide it is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QCoreApplication, Qt

from gradus.domain.search.order import SortKey
from gradus.services.cards.view import CardRow
from gradus.ui.cards import texts

_translate = QCoreApplication.translate
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class Column:
    """`tip` says in a sentence what the figure is; a width of 0 takes what room is left."""

    title: str
    tip: str
    key: SortKey
    text: Callable[[CardRow], str]
    width: int = 0
    to_the_right: bool = False

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """Where in its cell a text stands."""
        return _RIGHT if self.to_the_right else _LEFT


def columns(zone: tzinfo) -> tuple[Column, ...]:
    """Return the columns from left to right."""
    return (
        Column(
            _translate("Cards", "Question"),
            _translate("Cards", "What the card asks, in one line"),
            SortKey.QUESTION,
            lambda row: row.question,
        ),
        Column(
            _translate("Cards", "Topic"),
            _translate("Cards", "The topic of the road, or the deck; sorted along the road"),
            SortKey.DECK,
            lambda row: row.topic or row.deck,
            150,
        ),
        Column(
            _translate("Cards", "State"),
            _translate("Cards", "New, in a learning step, or in review"),
            SortKey.STATE,
            texts.state,
            90,
        ),
        Column(
            _translate("Cards", "Due"),
            _translate("Cards", "When the card is asked next"),
            SortKey.DUE,
            lambda row: texts.due(row, zone),
            88,
        ),
        *_figures(),
    )


def _figures() -> tuple[Column, ...]:
    return (
        Column(
            _translate("Cards", "Stability"),
            _translate("Cards", "After how long you would recall the card with 90%"),
            SortKey.STABILITY,
            texts.stability,
            74,
            to_the_right=True,
        ),
        Column(
            _translate("Cards", "Difficulty"),
            _translate("Cards", "How hard the card is for you, from 1 to 10"),
            SortKey.DIFFICULTY,
            texts.difficulty,
            80,
            to_the_right=True,
        ),
        Column(
            _translate("Cards", "Recall"),
            _translate("Cards", "How likely you would recall the card today"),
            SortKey.RETRIEVABILITY,
            texts.recall,
            62,
            to_the_right=True,
        ),
        Column(
            _translate("Cards", "Lapses"),
            _translate("Cards", "How often you forgot the card after you had learned it"),
            SortKey.LAPSES,
            lambda row: str(row.lapses),
            66,
            to_the_right=True,
        ),
    )
