"""Somebody with a deck of every type of note, a few weeks of answers, and one note from Anki."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import memory_database
from tests.support.decks import basic, choice, cloze, deck, exercise

from gradus.domain.scheduling.model import Rating
from gradus.services.cards.actions import CardActions
from gradus.services.cards.moving import NoteMoves
from gradus.services.cards.service import CardsService
from gradus.services.exporting.service import ExportService
from gradus.services.quiz.presenter import Presenter

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
    "0000000c4944415408d763f8cfc00000030101001cf7e2270000000049454e44ae426082"
)
NOTES = (
    basic("picture", "![a dot](dots/dot.png)\n\n$a < b$ and `x[::2]`\n\n```python\nprint(1)\n```"),
    '## Term {#term .both source="A book"}\n\nMeaning, $$\\frac{a}{b}$$\n',
    cloze("gaps", 1, 3),
    "## Braces {#braces .cloze}\n\n$x^{{c1::\\frac{1}{{2}}::a \\half}}$, `{{c2::a[::2]}}`.\n",
    choice("options"),
    '## Type it {#typed .typed answer="x*y"}\n\nSo it is called.\n',
    "## Count {#count .numeric answer=10 tolerance=5%}\n",
    "## Prints? {#prints .output}\n\n```python\nprint(1 < 2)\n```\n\n```output\nTrue\n```\n",
    exercise("drawn"),
    "## Derive {#derive .steps}\n\n1. one\n2. two\n",
)


@dataclass(frozen=True)
class Person:
    desk: Desk
    export: ExportService
    media: Path


@pytest.fixture(scope="module")
def person(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Person]:
    home = tmp_path_factory.mktemp("person")
    folder = home / "decks"
    (folder / "dots").mkdir(parents=True)
    (folder / "dots" / "dot.png").write_bytes(PIXEL)
    text = deck(NOTES, title="'Every: type::of note'").replace(
        "---\n\n", "tags: [a tag, b]\nlicense: CC0\n---\n\nAn introduction.\n\n", 1
    )
    (folder / "every.md").write_text(text, encoding="utf-8")
    with memory_database() as database:
        desk = Desk(database, folder)
        assert desk.sync().problems == []
        _live(desk)
        yield Person(desk, service(desk, home / "media"), home / "media")


def service(desk: Desk, media: Path) -> ExportService:
    places = {"own": desk.folder}
    finder = CardsService(desk.database, desk.clock, Presenter(places), desk.settings)
    return ExportService(
        desk.database, desk.clock, lambda: desk.settings, finder.find, lambda: places, media
    )


def _live(desk: Desk) -> None:
    """Answer for three weeks, take answers back, and change cards by hand."""
    ratings = (Rating.GOOD, Rating.AGAIN, Rating.EASY, Rating.HARD, Rating.GOOD)
    for day in range(21):
        view = desk.study.start()
        for turn in range(12):
            if view.card is None:
                break
            view = desk.answer(view, ratings[(day + turn) % len(ratings)])
            if turn == 3:
                view = desk.answer(desk.study.undo())
            desk.clock.forward(seconds=40)
        desk.clock.forward(days=1)
    changer = CardActions(desk.database, desk.clock, desk.settings, _no_moves)
    finder = CardsService(desk.database, desk.clock, Presenter({}), desk.settings)
    found = list(finder.find(""))
    changer.flag(found[:2], 3)
    changer.suspend(found[1:3], on=True)
    changer.reset(found[3:4])
    changer.reschedule(found[4:6], 90)


def _no_moves() -> NoteMoves:
    raise NotImplementedError
