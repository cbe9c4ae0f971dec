"""The library that ships with the program: evidence for everything, and no loose end."""

from __future__ import annotations

from datetime import date

import pytest
from tests.support.bundled_decks import FOLDER
from tests.support.catalogue import bundled_catalogue, bundled_entries

from gradus.domain.library.catalogue import loose_ends
from gradus.domain.library.entry import Entry
from gradus.domain.library.fields import is_address
from gradus.domain.library.kinds import Confidence, Cost, Kind, Status
from gradus.domain.library.kits import Wishes, rank
from gradus.domain.library.recommending import Part, recommendations
from gradus.domain.roadmap.model import Roadmap
from gradus.domain.roadmap.reading import parse_roadmap

COMPILED = date(2026, 11, 22)


@pytest.fixture(scope="module")
def road() -> Roadmap:
    text = (FOLDER / "roadmap.yaml").read_text(encoding="utf-8")
    roadmap, _ = parse_roadmap("roadmap.yaml", text)
    assert roadmap is not None
    return roadmap


@pytest.fixture(scope="module")
def by_key() -> dict[str, Entry]:
    return {entry.key: entry for entry in bundled_entries()}


def test_no_entry_is_without_evidence() -> None:
    for entry in bundled_entries():
        assert entry.sources, entry.key
        assert entry.checked is not None, entry.key
        assert date(2026, 1, 1) <= entry.checked, entry.key
        assert entry.confidence is not Confidence.OWN, entry.key
        assert entry.about.endswith("."), entry.key


def test_every_address_is_well_formed() -> None:
    for entry in bundled_entries():
        study = entry.study.address if entry.study else ""
        for address in (entry.address, study, *(source.address for source in entry.sources)):
            assert not address or is_address(address), (entry.key, address)
        assert not entry.address_seen or entry.address, entry.key


def test_a_claim_of_a_primary_source_has_more_than_background_behind_it() -> None:
    named = {Kind.SHOP, Kind.ADVICE, Kind.CAREER}  # facts about the article itself
    for entry in bundled_entries():
        if entry.confidence is Confidence.HIGH and entry.kind not in named:
            assert not entry.from_background or entry.key == "git-github", entry.key


def test_what_is_not_current_says_what_became_of_it() -> None:
    for entry in bundled_entries():
        assert entry.status is Status.CURRENT or entry.status_note, entry.key


def test_it_names_no_topic_and_no_entry_that_is_not_there(road: Roadmap) -> None:
    assert loose_ends(bundled_entries(), [topic.key for topic in road.topics]) == ()


def test_every_kind_has_entries() -> None:
    assert {entry.kind for entry in bundled_entries()} == set(Kind)


def test_a_number_of_the_market_has_a_date_and_a_unit() -> None:
    figures = [figure for entry in bundled_entries() for figure in entry.figures]
    assert len(figures) >= 10
    assert all(figure.when and figure.unit and figure.low <= figure.high for figure in figures)


def test_a_career_names_skills_that_lead_to_topics() -> None:
    careers = [entry for entry in bundled_entries() if entry.kind is Kind.CAREER]
    assert len(careers) == 6
    assert all(skill.topics for career in careers for skill in career.skills)
    assert all(career.skills for career in careers)


def test_each_phase_has_one_recommended_course(road: Roadmap) -> None:
    parts = [
        Part(topic.key, topic.phase, step.resource, topic.core, step.default)
        for topic in road.topics
        for step in topic.steps
    ]
    core = {n: sum(t.core for t in road.topics if t.phase == n) for n in range(1, 8)}
    found = recommendations(core, bundled_entries(), parts)
    assert [one.phase for one in found] == [1, 2, 3, 4, 5, 6, 7]
    for one in found:
        assert one.entry.cost is Cost.FREE or one.instead, one.entry.key


def test_the_discontinued_boards_of_the_article_are_out(by_key: dict[str, Entry]) -> None:
    out = {one.entry.key for one in rank(bundled_entries(), Wishes()) if one.excluded}
    assert out == {"jetson-nano", "coral-dev-board"}
    assert by_key["jetson-nano"].replaced_by == "jetson-orin-nano-super"


def test_the_fields_that_are_stored_are_those_of_the_file() -> None:
    for one in bundled_catalogue():
        assert one.values["id"] == one.entry.key
