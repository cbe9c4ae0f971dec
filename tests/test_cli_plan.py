"""The commands on the study plan: what they print, as text and as JSON."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.databases import MIGRATIONS
from tests.support.planning import store_road, topic

from gradus.cli import run
from gradus.clock import SystemClock
from gradus.domain.planning.free_time import FreeTime, Window
from gradus.paths import DataFolders
from gradus.services.planning.calendar.opening import open_calendar
from gradus.services.settings import SettingsService
from gradus.store.schema import open_database
from gradus.ui.single_instance import alone

_DAILY = FreeTime(weekly=((Window(0, 1440),),) * 7)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with a road of two topics and free time all day long, and so with a plan."""
    folders, clock = DataFolders.inside(tmp_path), SystemClock()
    folders.create()
    database = open_database(folders.database, MIGRATIONS, folders.backups, clock.now())
    store_road(database, topic("svd", 2), topic("pca", 1, ("svd",)))
    settings = SettingsService(database, clock)
    open_calendar(database, clock, settings, folders.cache)[0].set_free_time(_DAILY)
    database.close()
    return tmp_path


def _printed(capfd: pytest.CaptureFixture[str], *arguments: str) -> str:
    capfd.readouterr()
    assert run(["plan", *arguments]) == 0
    return capfd.readouterr().out


def test_the_plan_is_shown_as_json(data: Path, capfd: pytest.CaptureFixture[str]) -> None:
    shown = json.loads(_printed(capfd, "show", "--json", "--data-dir", str(data)))
    clock = SystemClock()
    today = clock.now().astimezone(clock.zone()).date()
    following = (today + timedelta(days=7)).isoformat()
    more = json.loads(
        _printed(capfd, "show", "--day", following, "--json", "--data-dir", str(data))
    )
    days = [*shown["days"], *more["days"]]
    monday = today - timedelta(days=today.weekday())
    assert [day["day"] for day in days] == [
        (monday + timedelta(days=n)).isoformat() for n in range(14)
    ]
    found = [block for day in days for block in day["blocks"] if block["subject"]]
    assert sum(block["minutes"] for block in found) == 180
    assert {block["title"] for block in found} == {"Svd", "Pca"}
    assert set(found[0]) == {
        "uid",
        "kind",
        "subject",
        "title",
        "start",
        "minutes",
        "pinned",
        "status",
        "minutes_done",
    }
    assert days[0]["free"] == [{"start": "00:00", "end": "24:00"}]
    assert shown["offer"] is None


def test_the_plan_is_shown_as_text(data: Path, capfd: pytest.CaptureFixture[str]) -> None:
    shown = _printed(capfd, "show", "--data-dir", str(data))
    assert shown.splitlines()[-1].endswith("reviews take 0 min")
    assert "168 h free" in shown


def test_replanning_twice_moves_nothing_the_second_time(
    data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folders, clock = DataFolders.inside(data), SystemClock()
    database = open_database(folders.database, MIGRATIONS, folders.backups, clock.now())
    settings = SettingsService(database, clock)
    calendar, _ = open_calendar(database, clock, settings, folders.cache)
    calendar.set_free_time(FreeTime(weekly=((Window(1000, 1100),),) * 7))
    database.close()
    arguments = ("--json", "--data-dir", str(data))
    preview = json.loads(_printed(capfd, "replan", "--preview", *arguments))
    assert (bool(preview["changes"]), preview["taken"]) == (True, False)
    assert preview["why"] == ["Your free time has changed."]
    taken = json.loads(_printed(capfd, "replan", *arguments))
    assert (taken["changes"], taken["taken"]) == (preview["changes"], True)
    assert json.loads(_printed(capfd, "replan", *arguments))["changes"] == []
    assert _printed(capfd, "replan", "--data-dir", str(data)) == "Nothing moves.\n"


def test_the_plan_is_written_for_other_programs(
    data: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "plan.ics"
    told = json.loads(_printed(capfd, "export", str(file), "--json", "--data-dir", str(data)))
    content = file.read_text(encoding="utf-8")
    assert told == {"file": str(file), "blocks": content.count("BEGIN:VEVENT")}
    assert told["blocks"] > 2
    assert "SUMMARY:Svd" in content


def test_without_data_the_commands_say_so(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    for command in (["show"], ["replan"], ["export", "x.ics"]):
        assert run(["plan", *command, "--data-dir", str(tmp_path / "none")]) == 1
        assert capfd.readouterr().err.startswith("There is no ")


def test_an_open_window_keeps_its_plan(data: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with alone(data):
        assert run(["plan", "replan", "--data-dir", str(data)]) == 1
    assert "Gradus" in capfd.readouterr().err


def test_a_date_is_a_date(data: Path) -> None:
    assert run(["plan", "show", "--day", "soon", "--data-dir", str(data)]) == 2
