"""A topic as it is opened: its way of study, its cards, and what was done for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.support.databases import memory_database, raw
from tests.support.planning import EVENINGS, MONDAY, Planned, store_road

from gradus.domain.planning.block import Status
from gradus.domain.roadmap.model import Step, Topic
from gradus.domain.roadmap.outlook import Outlook
from gradus.errors import CalendarError
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.library.names import Resource
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.planning.doing.topic import TopicService
from gradus.services.planning.doing.topic_view import ProjectUse
from gradus.services.quiz.session_choice import SessionChoiceService
from gradus.services.roadmap.service import RoadmapService
from gradus.services.settings import SettingsService
from gradus.store.planning.marks import read as read_marks

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
    named["more"] = Resource("More", "Others")
    road = RoadmapService(planned.database, planned.clock)
    log = CalendarLog(
        planned.database, planned.clock, SettingsService(planned.database, planned.clock)
    )
    return TopicService(planned.database, lambda: choices, lambda: named, lambda: road, log)


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
    assert (cards.total, cards.due, cards.new, cards.gaps) == (2, 0, 2, ())
    assert service.ready("vectors") == 2


def test_new_cards_of_a_locked_topic_come_when_the_person_says_so(service: TopicService) -> None:
    before = service.view("bases").cards
    assert [name for name, _ in before.gaps] == ["Vectors"]
    assert service.ready("bases") == 0
    service.ask_new_cards("bases")
    assert service.view("bases").cards.gaps == ()
    assert service.ready("bases") == 2


def test_minutes_done_are_those_of_its_blocks(service: TopicService, planned: Planned) -> None:
    planned.calendar.set_free_time(EVENINGS)
    first = planned.calendar.week(MONDAY).days[0].blocks[0]
    planned.calendar.mark(first.uid, Status.DONE, 45)
    view = service.view("vectors")
    assert (view.minutes, view.minutes_done) == (120, 45)


def test_a_topic_that_never_was_is_an_error(service: TopicService) -> None:
    with pytest.raises(CalendarError, match="not on the road"):
        service.view("nothing")


def test_topics_lead_to_what_they_build_on_and_to_what_builds_on_them(
    service: TopicService,
) -> None:
    assert [one.key for one in service.view("bases").builds_on] == ["vectors"]
    assert [one.key for one in service.view("vectors").leads_to] == ["bases"]


def test_choosing_and_learning_are_taken_back_by_doing_them_again(service: TopicService) -> None:
    service.choose("vectors", chosen=True)
    service.set_learned("vectors", learned=True)
    there = service.view("vectors").standing
    assert (there.chosen, there.learned, there.outlook) == (True, True, Outlook.GOING)
    service.choose("vectors", chosen=False)
    service.set_learned("vectors", learned=False)
    gone = service.view("vectors").standing
    assert (gone.chosen, gone.learned, gone.outlook) == (False, False, Outlook.OPEN)


def test_the_calendar_takes_back_that_a_topic_was_learned(
    service: TopicService, planned: Planned
) -> None:
    service.set_learned("vectors", learned=True)
    planned.calendar.undo()
    assert not service.view("vectors").standing.learned


def test_notes_are_kept_as_written_and_move_no_plan(
    service: TopicService, planned: Planned
) -> None:
    before = marks(planned)
    service.write_notes("vectors", "A *norm* is $\\|v\\|$.\n")
    assert service.view("vectors").notes == "A *norm* is $\\|v\\|$.\n"
    assert service.view("bases").notes == ""
    assert marks(planned) == before


def test_cards_are_told_apart_by_their_state(service: TopicService, planned: Planned) -> None:
    database = raw(planned.database)
    database.execute(
        "UPDATE cards SET state = 2, stability = 5, difficulty = 5, due_day = ?, last_day = ?"
        " WHERE key LIKE '%vectors-1%'",
        (MONDAY, MONDAY - 5),
    )
    database.execute("UPDATE cards SET suspended = 1 WHERE key LIKE '%vectors-2%'")
    database.execute("UPDATE notes SET type = 'exercise' WHERE name = 'vectors-1'")
    found = service.view("vectors").cards
    assert (found.total, found.new, found.due, found.reviewing) == (2, 0, 1, 1)
    assert (found.suspended, found.exercises) == (1, 1)


def test_projects_and_items_that_use_a_topic_are_listed(
    service: TopicService, planned: Planned
) -> None:
    raw(planned.database).executescript(
        "INSERT INTO projects (id, title, position, archived, created_at, notes, topic)"
        " VALUES (1, 'Faces', 0, 0, 0, '', 'vectors'), (2, 'Old', 1, 1, 0, '', 'vectors');"
        "INSERT INTO project_items (id, project_id, stage, position, title, hours, topic, done,"
        " done_looks_like) VALUES (7, 1, 'Data', 0, 'Norm them', 1, 'vectors', 1, ''),"
        " (8, 2, 'Data', 0, 'Gone', 1, 'vectors', 0, ''),"
        " (9, 1, 'Data', 1, 'Else', 1, NULL, 0, '')"
    )
    assert service.view("vectors").uses == (
        ProjectUse(1, "Faces"),
        ProjectUse(1, "Faces", 7, "Norm them", done=True),
    )


def test_what_was_done_with_a_resource_is_shown_where_it_is_studied_from(
    service: TopicService, planned: Planned
) -> None:
    raw(planned.database).executescript(
        "INSERT INTO resources (key, kind, title, facts, own, retired)"
        " VALUES ('book', 'book', 'The book', '{}', 0, 0);"
        "INSERT INTO resource_progress (resource, status, share, notes, changed_at)"
        " VALUES ('book', 'using', 0.4, '', 0);"
    )
    book, deck, lost = service.view("vectors").steps
    assert (book.key, book.status, book.share) == ("book", "using", 0.4)
    assert (deck.status, lost.status) == ("", "")


def test_what_else_of_the_library_serves_a_topic_comes_last(
    service: TopicService, planned: Planned
) -> None:
    served = replace(VECTORS, resources=("book", "nobody knows it", "more"))
    store_road(planned.database, served, BASES)
    last = service.view("vectors").steps[-1]
    assert (last.resource, last.by, last.part, last.minutes) == ("More", "Others", "", 0)
    assert len(service.view("vectors").steps) == len(VECTORS.steps) + 1


def test_planned_hours_tell_when_the_next_of_them_begins(
    service: TopicService, planned: Planned
) -> None:
    assert (service.view("vectors").ahead, service.view("vectors").next_at) == (0, None)
    planned.calendar.set_free_time(EVENINGS)
    view = service.view("vectors")
    first = planned.calendar.week(MONDAY).days[0].blocks[0]
    assert view.ahead == view.minutes_left == 120
    assert view.next_at is not None
    local = view.next_at.astimezone(planned.clock.zone())
    assert local.hour * 60 + local.minute == first.start


def marks(planned: Planned) -> object:
    with planned.database.read() as connection:
        return read_marks(connection)
