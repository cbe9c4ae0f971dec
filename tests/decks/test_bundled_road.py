"""The road that ships with the program: whole, honest about its hours, and served by its decks."""

from __future__ import annotations

import pytest
from tests.support.bundled_decks import DECKS, FOLDER
from tests.support.catalogue import bundled_entries

from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Status
from gradus.domain.roadmap.checks import MOST_CORE_HOURS
from gradus.domain.roadmap.model import DECK, Roadmap
from gradus.domain.roadmap.reading import parse_roadmap


@pytest.fixture(scope="module")
def road() -> Roadmap:
    text = (FOLDER / "roadmap.yaml").read_text(encoding="utf-8")
    roadmap, problems = parse_roadmap("roadmap.yaml", text)
    assert [str(problem) for problem in problems] == []
    assert roadmap is not None
    return roadmap


@pytest.fixture(scope="module")
def catalogue() -> dict[str, Entry]:
    return {entry.key: entry for entry in bundled_entries()}


def test_there_are_seven_phases_and_each_has_topics(road: Roadmap) -> None:
    assert [phase.number for phase in road.phases] == [1, 2, 3, 4, 5, 6, 7]
    assert {topic.phase for topic in road.topics} == set(range(1, 8))
    assert len(road.topics) >= 60


def test_the_core_can_be_walked(road: Roadmap) -> None:
    assert sum(topic.hours for topic in road.topics if topic.core) <= MOST_CORE_HOURS


def test_a_topic_says_what_it_is_good_for(road: Roadmap) -> None:
    for topic in road.topics:
        assert 2 <= len(topic.outcomes) <= 3, topic.key
        assert all(outcome.endswith(".") for outcome in topic.outcomes), topic.key
        assert len(topic.title) <= 22, topic.key


def test_the_default_step_leaves_room_for_practice(road: Roadmap) -> None:
    for topic in road.topics:
        for step in topic.steps:
            if step.default:
                assert 0 < step.minutes <= topic.hours * 60, topic.key


def test_a_step_names_a_resource_of_its_topic(road: Roadmap) -> None:
    for topic in road.topics:
        assert {step.resource for step in topic.steps} <= {DECK, *topic.resources}, topic.key


def test_every_step_names_a_resource_that_can_be_found(
    road: Roadmap, catalogue: dict[str, Entry]
) -> None:
    used = {step.resource for topic in road.topics for step in topic.steps} - {DECK}
    assert all(catalogue[key].link.startswith("https://") for key in used)


def test_a_project_waits_for_nothing(road: Roadmap) -> None:
    projects = next(phase.number for phase in road.phases if phase.title == "Projects")
    assert all(not topic.requires for topic in road.topics if topic.phase == projects)


def test_the_core_waits_for_no_branch(road: Roadmap) -> None:
    core = {topic.key for topic in road.topics if topic.core}
    assert all(set(topic.requires) <= core for topic in road.topics if topic.core)


def test_every_resource_is_in_the_catalogue(road: Roadmap, catalogue: dict[str, Entry]) -> None:
    used = {resource for topic in road.topics for resource in topic.resources}
    assert used - catalogue.keys() == set()


def test_what_is_planned_costs_nothing_and_still_exists(
    road: Roadmap, catalogue: dict[str, Entry]
) -> None:
    for topic in road.topics:
        for step in topic.steps:
            if step.default and step.resource != DECK:
                entry = catalogue[step.resource]
                assert entry.cost is None or entry.cost.value not in {"paid", "subscription"}
                assert not entry.status.over, topic.key
                assert entry.status is not Status.SUPERSEDED, topic.key


def test_every_deck_belongs_to_a_topic(road: Roadmap) -> None:
    topics = {topic.key for topic in road.topics}
    assert [deck.path for deck in DECKS if deck.topic not in topics] == []
