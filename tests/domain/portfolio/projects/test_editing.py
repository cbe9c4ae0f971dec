"""What a person writes, moves and removes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.domain.portfolio.projects.making import item, project

from gradus.domain.portfolio.projects.editing import (
    ItemText,
    archived,
    dated,
    edited,
    linked,
    moved,
    renamed,
    text_of,
    with_item,
)
from gradus.domain.portfolio.projects.item import Proof
from gradus.domain.portfolio.projects.keys import is_item, item_id
from gradus.domain.portfolio.projects.project import Link, Project
from gradus.domain.portfolio.projects.stage import PLACE, STAGES, Stage
from gradus.errors import PortfolioError

_PROJECT = project(item(1), item(2), item(3, Stage.DATA), item(4, Stage.DATA), item(5, Stage.TELL))
_BROKEN = [
    (ItemText("  "), "title is empty"),
    (ItemText("a", hours=0), "0 hours"),
    (ItemText("a", hours=200.5), r"200\.5 hours"),
    (ItemText("a", hours=float("nan")), "nan hours"),
    (ItemText("a", link="file:///etc/passwd"), "no address of the web"),
]


def _order(one: Project) -> list[int]:
    return [each.id for each in one.items]


def test_a_title_is_kept_on_one_line() -> None:
    assert renamed(_PROJECT, "  Card \n fraud ").title == "Card fraud"
    with pytest.raises(PortfolioError, match="title is empty"):
        renamed(_PROJECT, " \n")


def test_links_are_addresses_of_the_web() -> None:
    kept = linked(_PROJECT, [Link(" Data ", " HTTPS://example.org ")]).links
    assert kept == (Link("Data", "HTTPS://example.org"),)
    for broken, told in (("javascript:alert(1)", "no address"), ("  ", "has no address")):
        with pytest.raises(PortfolioError, match=told):
            linked(_PROJECT, [Link("x", broken)])


def test_a_project_ends_no_earlier_than_it_begins() -> None:
    first, last = date(2026, 1, 5), date(2026, 2, 5)
    for begins, by in ((first, last), (first, first), (None, last), (first, None), (None, None)):
        assert (dated(_PROJECT, begins, by).begins, dated(_PROJECT, begins, by).by) == (begins, by)
    with pytest.raises(PortfolioError, match="end before it begins"):
        dated(_PROJECT, last, first)


def test_a_new_item_comes_at_the_end_of_its_stage() -> None:
    text = ItemText(" Split\nby time ", " The last days ", 2, "leakage", "split-before-fit")
    found = with_item(_PROJECT, Stage.DATA, text)
    assert _order(found) == [1, 2, 3, 4, 0, 5]
    assert text_of(found.items[4]) == replace(
        text, title="Split by time", done_looks_like="The last days"
    )


@pytest.mark.parametrize(("text", "told"), _BROKEN)
def test_what_makes_no_sense_is_refused(text: ItemText, told: str) -> None:
    with pytest.raises(PortfolioError, match=told):
        with_item(_PROJECT, Stage.DATA, text)
    with pytest.raises(PortfolioError, match=told):
        edited(_PROJECT, 1, text)


def test_an_item_that_gets_another_check_is_left_to_it() -> None:
    proved = replace(item(1, check="a"), done=True, proof=Proof.PROVED, place="a.py")
    same = edited(project(proved), 1, replace(text_of(proved), hours=3)).items[0]
    assert same == replace(proved, hours=3)
    other = edited(project(proved), 1, replace(text_of(proved), check="b")).items[0]
    assert other == item(1, check="b")


def test_a_tick_of_the_person_outlives_another_check() -> None:
    ticked = replace(item(1, check="a"), done=True, proof=Proof.BY_YOU)
    assert edited(project(ticked), 1, replace(text_of(ticked), check="b")).items[0].done


@pytest.mark.parametrize(
    ("number", "stage", "place", "order"),
    [
        (2, Stage.FRAME, 0, [2, 1, 3, 4, 5]),
        (1, Stage.FRAME, 1, [2, 1, 3, 4, 5]),
        (1, Stage.DATA, 1, [2, 3, 1, 4, 5]),
        (1, Stage.DATA, 99, [2, 3, 4, 1, 5]),
        (5, Stage.FRAME, -3, [5, 1, 2, 3, 4]),
        (5, Stage.MODEL, 0, [1, 2, 3, 4, 5]),
    ],
)
def test_an_item_moves_within_and_between_stages(
    number: int, stage: Stage, place: int, order: list[int]
) -> None:
    found = moved(_PROJECT, number, stage, place)
    assert _order(found) == order
    assert next(one for one in found.items if one.id == number).stage is stage


def test_archived_items_are_passed_over_when_places_are_counted() -> None:
    found = archived(_PROJECT, 3, archived=True)
    assert [one.id for one in found.listed] == [1, 2, 4, 5]
    assert [one.id for one in moved(found, 1, Stage.DATA, 0).listed] == [2, 1, 4, 5]
    assert archived(found, 3, archived=False) == _PROJECT


def test_an_item_that_is_gone_is_told() -> None:
    with pytest.raises(PortfolioError, match="no longer there"):
        archived(_PROJECT, 99, archived=True)


def test_blocks_know_an_item_by_its_key() -> None:
    assert item(17).key == "item:17"
    assert item_id("item:17") == 17
    assert not is_item("own-app")
    with pytest.raises(ValueError, match="no item"):
        item_id("own-app")


@given(
    moves=st.lists(
        st.tuples(st.integers(1, 5), st.sampled_from(STAGES), st.integers(-2, 6)), max_size=8
    )
)
def test_moving_loses_nothing_and_keeps_the_stages_in_order(
    moves: list[tuple[int, Stage, int]],
) -> None:
    found = _PROJECT
    for number, stage, place in moves:
        found = moved(found, number, stage, place)
        inside = [one.id for one in found.items if one.stage is stage]
        assert inside.index(number) == min(max(place, 0), len(inside) - 1)
    assert sorted(_order(found)) == [1, 2, 3, 4, 5]
    places = [PLACE[one.stage] for one in found.items]
    assert places == sorted(places)
