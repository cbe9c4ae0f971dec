"""JSON, TOML and YAML of strangers."""

from __future__ import annotations

import pytest

from gradus.domain.portfolio.reading.structured import (
    items,
    read_file,
    read_json,
    read_toml,
    read_yaml,
    table,
    text_of,
    texts,
    within,
)


def test_values_are_read_by_the_ending() -> None:
    assert read_file("a.json", '{"a": 1}') == {"a": 1}
    assert read_file("a.yml", "on: push\nb: 2026-99-99\n") == {"on": "push", "b": "2026-99-99"}
    assert read_file("Pipfile", "a = 1") == {"a": 1}


@pytest.mark.parametrize("text", ["{", "[" * 100_000, '{"a": ' * 50_000, "1" * 5_000, "\ud800"])
def test_broken_or_deep_json_is_none(text: str) -> None:
    assert read_json(text) is None


@pytest.mark.parametrize("text", ["a", "a = " + "[" * 9_000, "a = 1\na = 2", "x" * 300_001])
def test_broken_or_deep_toml_is_none(text: str) -> None:
    assert read_toml(text) is None


@pytest.mark.parametrize(
    "text", ["a: [", "[" * 9_000, "? [a]\n: b", "a: \0", "x" * 60_001, "a: *b"]
)
def test_broken_or_deep_yaml_is_none(text: str) -> None:
    assert read_yaml(text) is None


def test_brackets_that_only_close_make_no_room_for_deeper_ones() -> None:
    nested = "[" * 31 + "]" * 31
    assert read_yaml(nested) is None
    assert read_yaml(f"# {']' * 31}\n{nested}") is None
    assert read_yaml(f"# {']' * 31}\n{nested[1:-1]}") is not None


def test_huge_json_is_none() -> None:
    assert read_json(" " * 5_000_000 + "1") is None


def test_yaml_makes_no_objects_and_merges_nothing() -> None:
    assert read_yaml("!!python/object/apply:os.system [ls]") == ["ls"]
    assert read_yaml("a: &a {x: 1}\nb:\n  <<: *a\n") == {"a": {"x": "1"}, "b": {"<<": {"x": "1"}}}


def test_values_are_reached_by_their_keys() -> None:
    value = {"a": {"b": ["x", 1, "y"], "c": "z"}}
    assert within(value, "a", "c") == "z"
    assert within(value, "a", "c", "d") is None
    assert table(value, "a", "b") == {}
    assert items(value, "a", "b") == ["x", 1, "y"]
    assert items(value, "a") == []
    assert texts(value, "a", "b") == ["x", "y"]
    assert (text_of(value, "a", "c"), text_of(value, "a")) == ("z", "")
