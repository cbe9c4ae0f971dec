"""What a backup says of itself."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest

from gradus.domain.backups.manifest import Counts, Manifest, is_file_name

_MANIFEST = Manifest(
    schema="0007",
    app="1.0",
    time=datetime(2026, 11, 26, 20, 5, 9, tzinfo=UTC),
    reason="daily",
    counts=Counts(1, 2, 3, 4, 5),
    digest="ab" * 32,
    home="here",
    media={"Größe.png": "cd" * 32},
    missing=("gone.mp3",),
)


def test_what_is_written_is_read() -> None:
    assert Manifest.from_json(_MANIFEST.to_json()) == _MANIFEST
    assert "Größe.png" in _MANIFEST.to_json()


def test_a_time_of_another_zone_is_the_same_instant() -> None:
    zone = timezone(timedelta(hours=5))
    read = json.loads(_MANIFEST.to_json()) | {"time": "2026-11-27T01:05:09+05:00"}
    assert Manifest.from_json(json.dumps(read)).time == _MANIFEST.time.astimezone(zone)
    read = json.loads(_MANIFEST.to_json()) | {"time": "2026-11-26T20:05:09"}
    assert Manifest.from_json(json.dumps(read)).time == _MANIFEST.time


@pytest.mark.parametrize(
    "wrong",
    [
        {"format": 2},
        {"schema": 7},
        {"time": "today"},
        {"counts": {}},
        {"counts": {"notes": -1, "cards": 0, "events": 0, "answers": 0, "projects": 0}},
        {"counts": {"notes": True, "cards": 0, "events": 0, "answers": 0, "projects": 0}},
        {"counts": None},
        {"digest": "short"},
        {"media": {"../up.png": "cd" * 32}},
        {"media": {"a.png": "/etc/passwd"}},
        {"media": ["a.png"]},
        {"missing": ["C:\\a"]},
        {"missing": 5},
    ],
)
def test_anything_else_is_refused(wrong: dict[str, Any]) -> None:
    text = json.dumps(json.loads(_MANIFEST.to_json()) | wrong)
    with pytest.raises(ValueError, match=r".+"):
        Manifest.from_json(text)


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", "[" * 100_000, b"\xff\xfe\x00"])
def test_what_is_no_account_at_all_is_refused(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Manifest.from_json(text)


def test_names_of_files_are_told_from_paths() -> None:
    assert is_file_name("a.png")
    assert is_file_name("..a")
    assert not any(map(is_file_name, ["", ".", "..", "a/b", "a\\b", "c:a", "a\n", "\0"]))
