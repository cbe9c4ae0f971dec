"""CSV and JSON of the figures: stable names, and the numbers that the page shows."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.year import Learner

from gradus.domain.statistics.period import Period
from gradus.errors import ExportError
from gradus.services.statistics import export
from gradus.services.statistics.service import StatisticsService
from gradus.services.statistics.sheets import sheet, sheets
from gradus.services.statistics.view import Statistics

_TODAY = 739_621

COLUMNS = {
    "calibration": "from to reviews predicted recalled recalled_low recalled_high",
    "retention": "first_day cards reviews recalled recalled_low recalled_high",
    "load": "first_day days reviews minutes",
    "year": "first_day days answers minutes",
    "time": "first_day days answers minutes",
    "topics": "topic title phase cards begun mastery",
    "stability": "from_days to_days cards",
    "difficulty": "from_value to_value cards",
    "hours": "hour answers reviews recalled recalled_low recalled_high",
}


@pytest.fixture
def found(road: Desk, statistics: StatisticsService) -> Statistics:
    Learner(_TODAY, days=900, new_a_day=1, rest=0, seed=3).study(road.database)
    view = statistics.view(Period.ALL)
    assert view is not None
    return view


@pytest.fixture
def few(road: Desk, statistics: StatisticsService) -> Statistics:
    road.answer(road.study.start())
    view = statistics.view(Period.MONTH)
    assert view is not None
    return view


def test_names_and_columns_are_stable(found: Statistics) -> None:
    every = [sheet(found, name) for name in COLUMNS]
    assert {one.name: " ".join(one.columns) for one in every} == COLUMNS
    for one in every:
        assert all(len(row) == len(one.columns) for row in one.rows)


def test_before_two_hundred_reviews_only_what_is_sure_is_told(few: Statistics) -> None:
    assert [one.name for one in sheets(few)] == ["load", "year", "time", "topics"]
    assert set(json.loads(export.as_json(few))["tables"]) == {"load", "year", "time", "topics"}


def test_json_holds_every_table_and_the_figures_above_them(few: Statistics) -> None:
    content = json.loads(export.as_json(few))
    tables = content.pop("tables")
    assert content == {
        "day": "2026-01-05",
        "period": "month",
        "since": "2025-12-07",
        "answers": 1,
        "reviews": 0,
        "reviews_needed": 200,
        "predicted": None,
        "calibration_error": None,
        "recalled": None,
        "stability_median": 2.3065,  # what FSRS-6 gives a first Good
        "difficulty_median": pytest.approx(2.1181, abs=1e-4),
    }
    assert tables["time"][-1] == {
        "first_day": "2026-01-05",
        "days": 1,
        "answers": 1,
        "minutes": 0.0833,
    }
    assert tables["topics"] == [
        {
            "topic": "algebra",
            "title": "Algebra",
            "phase": 1,
            "cards": 4,
            "begun": 1,
            "mastery": 0.25,
        }
    ]


def test_one_table_is_a_plain_csv(few: Statistics) -> None:
    rows = list(csv.DictReader(io.StringIO(export.one_table(sheet(few, "topics")))))
    assert rows == [
        {
            "topic": "algebra",
            "title": "Algebra",
            "phase": "1",
            "cards": "4",
            "begun": "1",
            "mastery": "0.25",
        }
    ]


def test_all_tables_are_one_csv_with_a_line_for_each_cell(few: Statistics) -> None:
    rows = list(csv.DictReader(io.StringIO(export.all_tables(sheets(few)))))
    topics = [(r["row"], r["column"], r["value"]) for r in rows if r["statistic"] == "topics"]
    assert topics[1] == ("1", "title", "Algebra")
    days = [row for row in rows if row["statistic"] == "time" and row["column"] == "first_day"]
    assert (len(days), days[-1]["value"]) == (30, "2026-01-05")


def test_a_file_is_written_with_the_mark_of_utf_8(few: Statistics, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    export.write(file, export.one_table(sheet(few, "topics")))
    assert file.read_bytes().startswith(b"\xef\xbb\xbftopic,title,")


def test_a_file_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="was not written"):
        export.write(tmp_path / "nowhere" / "figures.csv", "")
