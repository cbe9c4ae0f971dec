"""resources.yaml: names behind the ids of steps; where it is broken, ids remain."""

from __future__ import annotations

import pytest

from gradus.domain.roadmap.resources import Resource, parse_resources


def test_a_resource_has_a_title_a_maker_and_an_address() -> None:
    text = "resources:\n  d2l: {title: Dive, by: its authors, address: 'https://d2l.ai'}\n"
    assert parse_resources(text) == {"d2l": Resource("Dive", "its authors", "https://d2l.ai")}


def test_a_title_is_enough() -> None:
    assert parse_resources("resources: {a: {title: A}}") == {"a": Resource("A")}


@pytest.mark.parametrize(
    "entry",
    ["{by: somebody}", "{title: ' '}", "{title: 7}", "text", "{title: A, address: 'file:///etc'}"],
)
def test_an_entry_that_is_none_is_left_out(entry: str) -> None:
    assert parse_resources(f"resources: {{a: {entry}, b: {{title: B}}}}") == {"b": Resource("B")}


@pytest.mark.parametrize("text", ["", "[]", "resources: 3", "other: {}", "a: [", "2026-99-99: a"])
def test_a_file_that_is_none_names_nothing(text: str) -> None:
    assert parse_resources(text) == {}
