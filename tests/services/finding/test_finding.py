"""Names of what is stored are found, cards by their words, and what was chosen lately first."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import ROAD, basic, write

from gradus.services.finding.offering import MOST, Before, Offering
from gradus.services.finding.recent import KEPT, RecentChoices
from gradus.services.finding.service import FindingService
from gradus.services.finding.thing import Kind, Thing


@pytest.fixture
def desk(desk: Desk) -> Desk:
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    notes = [basic("rotation", "A **matrix** turns a vector."), basic("matrix", "It acts.")]
    both = "## Term {#five .both}\n\nIts *meaning* in $\\alpha$.\n"
    write(desk.folder, "algebra.md", [*notes, both], title="Linear algebra", topic="algebra")
    desk.sync()
    sql = raw(desk.database)
    sql.execute(
        "INSERT INTO projects (title, notes, position, created_at, archived)"
        " VALUES ('Churn', '', 1, 0, 0), ('Old one', '', 2, 0, 1)"
    )
    sql.execute(
        "INSERT INTO resources (key, kind, title, facts, own, retired)"
        " VALUES ('mit', 'course', 'Matrix methods', '{}', 0, 0),"
        " ('gone', 'book', 'Gone', '{}', 0, 1)"
    )
    return desk


def questions(desk: Desk, typed: str, most: int = 9) -> list[str]:
    return [card.name for card in FindingService(desk.database).cards(typed, most)]


def test_topics_projects_and_resources_in_use_are_there_with_what_they_belong_to(
    desk: Desk,
) -> None:
    things = FindingService(desk.database).things()
    assert Thing(Kind.PROJECT, "1", "Churn") in things
    assert Thing(Kind.RESOURCE, "mit", "Matrix methods", "course") in things
    assert {"Old one", "Gone"}.isdisjoint(thing.name for thing in things)
    titles = [
        (title, phase)
        for title, phase in raw(desk.database).execute(
            "SELECT t.title, p.title FROM topics t JOIN phases p ON p.number = t.phase"
            " ORDER BY t.position"
        )
    ]
    topics = [(thing.name, thing.detail) for thing in things if thing.kind is Kind.TOPIC]
    assert topics == titles
    assert topics


def test_cards_are_found_by_the_beginnings_of_words_and_first_by_their_question(
    desk: Desk,
) -> None:
    assert questions(desk, "matr") == ["Question matrix?", "Question rotation?"]
    assert questions(desk, "vect TURNS") == ["Question rotation?"]
    assert questions(desk, "matr", most=1) == ["Question matrix?"]
    assert questions(desk, "matr nowhere") == []


def test_both_sides_of_a_note_are_named_by_what_they_ask(desk: Desk) -> None:
    assert questions(desk, "meaning") == ["Its meaning in α.", "Term"]


@pytest.mark.parametrize("typed", ["", "m", '"', "* AND (", "is:due OR", "-"])
def test_signs_and_single_letters_find_no_card_and_break_nothing(desk: Desk, typed: str) -> None:
    assert questions(desk, typed) == []


def test_a_card_that_is_retired_is_not_found(desk: Desk) -> None:
    raw(desk.database).execute("UPDATE cards SET retired = 1 WHERE key LIKE 'own:matrix%'")
    assert questions(desk, "matr") == ["Question rotation?"]


# What is offered


def command(key: str, name: str) -> Thing:
    return Thing(Kind.COMMAND, key, name)


TODAY = Thing(Kind.PAGE, "today", "Today")
ALGEBRA = Thing(Kind.TOPIC, "algebra", "Linear algebra", "Mathematics")


def test_before_anything_is_typed_the_latest_choices_come_then_the_page_then_all_pages() -> None:
    here, gone = command("n", "New project"), command("gone", "Gone")
    card = Thing(Kind.CARD, "7", "What is a matrix?")
    stale = Thing(Kind.TOPIC, "algebra", "As it was called", "Somewhere")
    groups = Offering([here], [TODAY, ALGEBRA], [card, stale, gone]).groups("  ")
    assert [(one.heading, one.things) for one in groups] == [
        (Before.RECENT, (card, ALGEBRA)),
        (Before.HERE, (here,)),
        (Kind.PAGE, (TODAY,)),
    ]


def test_the_kind_that_fits_best_comes_first_and_cards_last() -> None:
    card = Thing(Kind.CARD, "7", "today")
    inside = command("x", "Export today")
    groups = Offering([], [inside, TODAY, ALGEBRA]).groups("today", [card])
    assert [one.heading for one in groups] == [Kind.PAGE, Kind.COMMAND, Kind.CARD]


def test_of_one_kind_no_more_are_offered_than_can_be_read_at_a_glance() -> None:
    many = [command(str(n), f"Plan {n}") for n in range(MOST + 3)]
    (group,) = Offering([], many).groups("plan")
    assert group.things == tuple(many[:MOST])
    (group,) = Offering([], many, [many[8]]).groups("plan")
    assert group.things[0] == many[8]


def test_another_name_finds_a_thing_as_well() -> None:
    plan = Thing(Kind.COMMAND, "plan", "Preview a new plan", also=("Replan",))
    (group,) = Offering([], [plan]).groups("replan")
    assert group.things == (plan,)


# What was chosen lately


def test_choices_are_kept_over_a_restart_each_once_and_the_latest_first(tmp_path: Path) -> None:
    file = tmp_path / "recent.json"
    recent = RecentChoices(file)
    for thing in (TODAY, ALGEBRA, TODAY):
        recent.remember(thing)
    assert recent.things() == (TODAY, ALGEBRA)
    assert RecentChoices(file).things() == (TODAY, ALGEBRA)
    for n in range(KEPT):
        recent.remember(command(str(n), "One"))
    assert len(RecentChoices(file).things()) == KEPT
    assert TODAY not in recent.things()


@pytest.mark.parametrize("text", ["", "{", "[1]", '[{"kind": "moon"}]', '{"kind": 1}'])
def test_a_file_that_makes_no_sense_counts_as_none(tmp_path: Path, text: str) -> None:
    file = tmp_path / "recent.json"
    file.write_text(text, encoding="utf-8")
    assert RecentChoices(file).things() == ()


def test_a_file_that_cannot_be_written_is_only_forgotten(tmp_path: Path) -> None:
    recent = RecentChoices(tmp_path / "missing" / "recent.json")
    recent.remember(TODAY)
    assert recent.things() == (TODAY,)
