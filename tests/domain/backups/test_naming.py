"""Names of backups."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.support.clock import BERLIN

from gradus.domain.backups.naming import before, file_name, parsed

_TIME = datetime(2026, 11, 26, 20, 5, 9, tzinfo=UTC)


def test_a_name_says_when_and_why() -> None:
    name = file_name(_TIME.astimezone(BERLIN), "daily")
    assert name == "20261126-200509-daily.gradusbackup"
    assert parsed(name) == (_TIME, "daily")
    assert parsed("20261126-200509-before-0006.sqlite") == (_TIME, "before-0006")


@pytest.mark.parametrize(
    "name", ["notes.txt", "daily.gradusbackup", "20261326-200509-daily.sqlite", "", "gradus.sqlite"]
)
def test_other_files_are_no_backups(name: str) -> None:
    assert parsed(name) is None


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("import", "before-import"),
        ("Bulk change", "before-bulk-change"),
        ("before-import", "before-import"),
        ("../../etc", "before-etc"),
        ("…", "before-change"),
    ],
)
def test_a_reason_is_plain(what: str, reason: str) -> None:
    assert before(what) == reason
    assert parsed(file_name(_TIME, before(what))) == (_TIME, reason)
