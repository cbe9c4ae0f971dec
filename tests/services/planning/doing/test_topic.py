"""A topic as it is opened: its way of study, its cards, and what was done for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.databases import memory_database
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road

from gradus.domain.planning.block import Status
from gradus.domain.roadmap.model import Step, Topic
from gradus.domain.roadmap.resources import Resource
from gradus.errors import CalendarError
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.planning.doing.topic import TopicService
from gradus.services.quiz.session_choice import SessionChoiceService

VECTORS = Topic(
    "vectors", "Vectors", 1, "Area", core=True, hours=2, requires=(), outcomes=("Add them.",),
    steps=(
        Step("deck", "Introduction and cards", 30),
        Step("book", "Chapter 2", 60, default=True),
        Step("lost", "All", 10),
    ),
)  # fmt: skip
BASES = Topic("bases", "Bases", 1, "Area", True, 1, ("vectors",), ("Change them.",))
DECK = "---\ntitle: {0}\ntopic: {0}\n---\n\n## One {{#{0}-1}}\n\nYes.\n\n## Two {{#{0}-2}}\n\nNo.\n"


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Planned]:
    for key in ("vectors", "bases"):
        (tmp_path / f"{key}.md").write_text(DECK.format(key), encoding="utf-8")
    with memory_database() as database:
        store_road(database, VECTORS, BASES)
        DeckSyncService(database, (DeckSource("own", tmp_path, has_road=False),)).sync()
        yield Planned(database)


@pytest.fixture
def service(planned: Planned) -> TopicService:
    choices = SessionChoiceService(planned.database, planned.clock)
    named = {"book": Resource("The book", "Its author", "https://example.org")}
    return TopicService(planned.database, lambda: choices, lambda: named)


def test_the_way_that_is_planned_comes_first(service: TopicService) -> None:
    view = service.view("vectors")
    assert (view.title, view.phase_title, view.outcomes) == (
        "Vectors",
        "Mathematics",
        ("Add them.",),
    )
    assert [(step.resource, step.part, step.own) for step in view.steps] == [
        ("The book", "Chapter 2", False),
        ("", "Introduction and cards", True),
        ("lost", "All", False),
    ]
    assert view.steps[0].address == "https://example.org"


def test_cards_are_counted_as_a_quiz_over_them_asks(service: TopicService) -> None:
    cards = service.view("vectors").cards
    assert (cards.total, cards.due, cards.new, cards.ready, cards.gaps) == (2, 0, 2, 2, ())


def test_new_cards_of_a_locked_topic_come_when_the_person_says_so(service: TopicService) -> None:
    before = service.view("bases").cards
    assert (before.ready, [name for name, _ in before.gaps]) == (0, ["Vectors"])
    service.ask_new_cards("bases")
    after = service.view("bases").cards
    assert (after.ready, after.gaps) == (2, ())


def test_minutes_done_are_those_of_its_blocks(service: TopicService, planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    first = planned.calendar.week(MONDAY).days[0].blocks[0]
    planned.calendar.mark(first.uid, Status.DONE, 45)
    view = service.view("vectors")
    assert (view.minutes, view.minutes_done) == (120, 45)


def test_a_topic_that_never_was_is_an_error(service: TopicService) -> None:
    with pytest.raises(CalendarError, match="not on the road"):
        service.view("nothing")
