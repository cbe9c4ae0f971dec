"""The road with where the person stands on it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.support.databases import memory_database, raw
from tests.support.planning import MONDAY, Planned, store_road, topic

from gradus.domain.planning.block import Block, BlockKind, Status
from gradus.domain.roadmap.outlook import Outlook
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.roadmap.service import RoadmapService
from gradus.services.roadmap.view import Gap, TopicTile
from gradus.services.settings import SettingsService
from gradus.store.planning import blocks

DECK = "---\ntitle: {0}\ntopic: {0}\n---\n\n## One {{#{0}-1}}\n\nYes.\n\n## Two {{#{0}-2}}\n\nNo.\n"


@pytest.fixture
def planned(tmp_path: Path) -> Iterator[Planned]:
    """A road: vectors, bases that build on them, a branch, a project; one card of each is known."""
    for key in ("vectors", "bases"):
        (tmp_path / f"{key}.md").write_text(DECK.format(key), encoding="utf-8")
    with memory_database() as database:
        store_road(
            database,
            topic("vectors", 4),
            topic("branch", core=False),
            topic("bases", 3, ("vectors",)),
            topic("sets"),
            topic("app", phase=6),
        )
        DeckSyncService(database, (DeckSource("own", tmp_path, has_road=False),)).sync()
        yield Planned(database)


@pytest.fixture
def service(planned: Planned) -> RoadmapService:
    return RoadmapService(planned.database, planned.clock)


def know(planned: Planned, key: str) -> None:
    raw(planned.database).execute(
        "UPDATE cards SET state = 2, stability = 50, difficulty = 5, due_day = ?, last_day = ?,"
        " first_day = ? WHERE key LIKE ?",
        (MONDAY + 50, MONDAY - 1, MONDAY - 1, f"%{key}%"),
    )


def spend(planned: Planned, kind: BlockKind, subject: str) -> None:
    """Have a block done in 45 minutes."""
    now, settings = planned.clock.now(), SettingsService(planned.database, planned.clock)
    done = Block("a", kind, subject, now, 50, status=Status.DONE, minutes_done=45)
    with CalendarLog(planned.database, planned.clock, settings).change("add") as change:
        blocks.add(change.connection, change.revision, [done])


def tiles(service: RoadmapService) -> dict[str, TopicTile]:
    return {one.key: one for one in service.view().topics}


def test_what_builds_on_unknown_topics_waits_for_them_by_name(service: RoadmapService) -> None:
    found = tiles(service)
    assert found["bases"].outlook is Outlook.WAITING
    assert found["bases"].gaps == (Gap("vectors", "Vectors", 0.0),)
    assert found["vectors"].leads_to == ("Bases",)
    assert found["vectors"].outlook is Outlook.OPEN
    assert (found["vectors"].core, found["branch"].core) == (True, False)


def test_a_topic_that_is_known_opens_what_builds_on_it(
    planned: Planned, service: RoadmapService
) -> None:
    know(planned, "vectors-1")
    half = tiles(service)
    assert (half["vectors"].mastery, half["vectors"].outlook) == (0.5, Outlook.GOING)
    assert half["bases"].gaps == (Gap("vectors", "Vectors", 0.5),)
    know(planned, "vectors-2")
    whole = tiles(service)
    assert (whole["vectors"].outlook, whole["bases"].outlook) == (Outlook.KNOWN, Outlook.OPEN)


def test_it_proposes_to_go_on_with_what_was_begun_and_to_start_the_core_first(
    planned: Planned, service: RoadmapService
) -> None:
    know(planned, "vectors-1")
    view = service.view()
    assert view.going == ("Vectors",)
    assert view.following == ("Sets", "App", "Branch")
    assert [(phase.number, len(phase.topics), phase.cards) for phase in view.phases][:2] == [
        (1, 4, 4),
        (2, 0, 0),
    ]


def test_minutes_of_blocks_that_were_done_are_counted_and_begin_a_topic(
    planned: Planned, service: RoadmapService
) -> None:
    spend(planned, BlockKind.LEARN, "vectors")
    found = tiles(service)["vectors"]
    assert (found.minutes, found.minutes_done, found.outlook) == (240, 45, Outlook.GOING)


def test_minutes_on_an_item_count_for_the_topic_that_its_project_stands_for(
    planned: Planned, service: RoadmapService
) -> None:
    raw(planned.database).executescript(
        "INSERT INTO projects (id, title, position, archived, created_at, notes, topic)"
        " VALUES (1, 'Faces', 0, 0, 0, '', 'app'), (2, 'Own', 1, 0, 0, '', NULL);"
        "INSERT INTO project_items (id, project_id, stage, position, title, hours, done,"
        " done_looks_like) VALUES (7, 1, 'Data', 0, 'Norm them', 1, 0, ''),"
        " (8, 2, 'Data', 0, 'Else', 1, 0, '');"
    )
    spend(planned, BlockKind.PROJECT, "item:7")
    assert (tiles(service)["app"].minutes_done, tiles(service)["app"].outlook) == (
        45,
        Outlook.GOING,
    )


def test_what_a_placement_found_known_is_known_without_a_card(
    planned: Planned, service: RoadmapService
) -> None:
    raw(planned.database).execute("UPDATE topics SET known = 'inferred' WHERE key = 'sets'")
    assert tiles(service)["sets"].outlook is Outlook.KNOWN
