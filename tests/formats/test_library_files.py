"""Files of entries: every value is text, every fault has its line, and nothing grows."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradus.errors import LibraryError
from gradus.formats.library_files.csv_rows import csv_rows
from gradus.formats.library_files.reading import MOST_BYTES, read_rows
from gradus.formats.library_files.yaml_rows import yaml_rows

YAML = """sources:
  article: {text: The article}
entries:
  - id: a
    hours: 07
    checked: 2026-11-22
    phases: [1, 2]
    course: {mentors: yes}
  - {id: b, title: "Zwölf: ja"}
"""


def test_yaml_is_read_as_text_with_the_line_of_each_entry() -> None:
    found = yaml_rows(YAML)
    assert found.faults == ()
    assert found.named == {"article": {"text": "The article"}}
    assert [(row.line, row.values) for row in found.rows] == [
        (
            4,
            {
                "id": "a",
                "hours": "07",
                "checked": "2026-11-22",
                "phases": ["1", "2"],
                "course": {"mentors": "yes"},
            },
        ),
        (9, {"id": "b", "title": "Zwölf: ja"}),
    ]


def test_a_bare_list_is_enough() -> None:
    assert [row.values for row in yaml_rows("- {id: a}\n- {id: b}\n").rows] == [
        {"id": "a"},
        {"id": "b"},
    ]


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("", 1, "no list"),
        ("a: b", 1, "no list"),
        ("- a\n", 1, "'name: value'"),
        ("- {id: a}\n- {id: b, id: c}\n", 2, "there twice"),
        ("- id: a\n  title: [\n", 3, "not valid YAML"),
        ("- &a {id: a}\n- *a\n", 2, "alias"),
        ("- " + "[" * 40 + "]" * 40, 1, "too deeply"),
        ("- {id: \x00}", 1, "not valid YAML"),
    ],
)
def test_yaml_that_cannot_be_read_says_where_and_why(text: str, line: int, said: str) -> None:
    found = yaml_rows(text)
    assert found.rows == ()
    assert found.faults[0].line == line
    assert said in found.faults[0].message
    assert found.faults[0].remedy


def test_tags_call_no_code() -> None:
    found = yaml_rows("- id: !!python/object/apply:os.system ['false']\n")
    assert [row.values for row in found.rows] == [{"id": ["false"]}]


@settings(max_examples=40)
@given(st.text(max_size=40))
def test_any_text_is_read_or_has_faults_with_their_lines(text: str) -> None:
    for reader in (yaml_rows, csv_rows):
        found = reader(text)
        last = len(text.splitlines()) + 1
        assert all(1 <= fault.line <= last and fault.remedy for fault in found.faults)
        assert all(1 <= row.line <= last for row in found.rows)


def test_csv_has_names_in_its_first_line() -> None:
    text = 'id,title,phases,course.level\na,"One, two",1; 4,easy\n\nb,,,\n'
    found = csv_rows(text)
    assert found.faults == ()
    assert [(row.line, row.values) for row in found.rows] == [
        (2, {"id": "a", "title": "One, two", "phases": ["1", "4"], "course": {"level": "easy"}}),
        (4, {"id": "b"}),
    ]


def test_a_spreadsheet_may_write_semicolons() -> None:
    assert csv_rows("id;kind;title\na;book;A\n").rows[0].values == {
        "id": "a",
        "kind": "book",
        "title": "A",
    }


def test_a_cell_over_several_lines_keeps_the_lines_that_follow_right() -> None:
    found = csv_rows('id,about\na,"one\ntwo"\nb,c,d\n')
    assert [row.line for row in found.rows] == [2]
    assert [(fault.line, "3 cells" in fault.message) for fault in found.faults] == [(4, True)]


@pytest.mark.parametrize("text", ["", "\n\n", 'id,title\na,"b" c\n', 'id\n"a\n'])
def test_csv_that_cannot_be_read_says_so(text: str) -> None:
    assert csv_rows(text).faults


def test_the_end_of_the_name_decides(tmp_path: Path) -> None:
    for name, text in (("a.yaml", "- {id: a}"), ("a.YML", "- {id: a}"), ("a.csv", "id\na\n")):
        (tmp_path / name).write_text(text, encoding="utf-8-sig")
        assert [row.values for row in read_rows(tmp_path / name).rows] == [{"id": "a"}]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.txt", b"", "neither YAML nor CSV"),
        ("a.csv", b"\xff\xfe\x00", "not UTF-8"),
        ("a.csv", b"a" * (MOST_BYTES + 1), "larger"),
        ("a.csv", None, "cannot be read"),
    ],
)
def test_a_file_that_cannot_be_read_is_an_error(
    tmp_path: Path, name: str, data: bytes | None, said: str
) -> None:
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(LibraryError, match=said):
        read_rows(tmp_path / name)
