"""Counting decks that lie in folders."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.support.decks import ROAD, basic, choice, cloze, write

from gradus.errors import GradusError
from gradus.services.decks.stats import as_json, count_decks
from gradus.services.decks.stats_table import table

CHECKED = "An answer.\n\n```python check\nassert True\n```"
HEAD = "notes  cards  checked  basic  both  cloze  choice  typed  numeric  output  exercise  steps"
TABLE = f"""\
               {HEAD}
1 Mathematics      3      4      33%      2            1
  Algebra          3      4      33%      2            1
2 Python           0      0
  Loops            0      0
  Extras           0      0
Not on a road      2      2       0%      1                    1
  My own           1      1       0%                           1
  Knots            1      1       0%      1
All                5      6      20%      3            1       1
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(tmp_path, "a.md", [basic("one", CHECKED), cloze("two", 1, 2)], topic="algebra")
    write(tmp_path, "b.md", [basic("three")], topic="algebra")
    write(tmp_path, "c.md", [choice("four")], title="My own")
    write(tmp_path, "d.md", [basic("five")], title="Knots", topic="knots")
    return tmp_path


def test_the_table_has_a_row_for_each_phase_and_each_topic(folder: Path) -> None:
    assert table(count_decks([folder])) == TABLE.removesuffix("\n")


def test_the_same_counts_are_in_the_json(folder: Path) -> None:
    content = json.loads(as_json(count_decks([folder])))
    assert list(content) == ["files", "notes", "cards", "checked", "types", "phases"]
    assert (content["files"], content["notes"], content["cards"], content["checked"]) == (
        4,
        5,
        6,
        1,
    )
    first, second, beside = content["phases"]
    assert (first["number"], first["title"], first["notes"]) == (1, "Mathematics", 3)
    assert [topic["key"] for topic in second["topics"]] == ["loops", "extras"]
    assert (beside["number"], beside["title"]) == (None, None)
    assert [topic["key"] for topic in beside["topics"]] == [None, "knots"]
    assert beside["topics"][0]["types"]["choice"] == 1


def test_the_json_is_the_same_for_the_same_files(folder: Path) -> None:
    assert as_json(count_decks([folder])) == as_json(count_decks([folder]))


def test_without_a_road_only_decks_are_counted(folder: Path) -> None:
    (phase,) = count_decks([folder / "c.md"]).phases
    assert (phase.number, [topic.title for topic in phase.topics]) == (None, ["My own"])


def test_where_there_is_no_deck_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(GradusError, match="no deck"):
        count_decks([tmp_path])
