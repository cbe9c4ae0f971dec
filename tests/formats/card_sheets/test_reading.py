"""Front and back are read from CSV as spreadsheets and people write it."""

from __future__ import annotations

import pytest

from gradus.domain.decks.from_rows import Row
from gradus.formats.card_sheets.reading import MAX_BYTES, read_sheet


def read(text: str, encoding: str = "utf-8") -> list[Row]:
    sheet = read_sheet("a.csv", text.encode(encoding))
    assert sheet.problems == ()
    return list(sheet.rows)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_any_usual_delimiter_is_found(mark: str) -> None:
    lines = [["chien", "dog, the"], ["chat", "cat; the"], ["a | b", '"c"']]
    text = "\r\n".join(mark.join(f'"{c.replace(chr(34), chr(34) * 2)}"' for c in r) for r in lines)
    assert [[row.front, row.back] for row in read(text)] == lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_their_marks_are_known(encoding: str) -> None:
    assert read("à,é\n", encoding) == [Row(1, "à", "é")]


def test_columns_are_found_by_their_names_in_whatever_order() -> None:
    rows = read('Answer,id,Question,Tags,Deck\n4,x,2+2?,"a b, c",Sums\n\n5,y,2+3?,d e,\n')
    assert rows == [
        Row(2, "2+2?", "4", ("a b", "c"), "Sums"),
        Row(4, "2+3?", "5", ("d", "e"), ""),
    ]


def test_without_names_columns_count_and_lines_are_those_of_the_file() -> None:
    rows = read('one,"first\nsecond"\ntwo,b,tag,Deck\n')
    assert rows == [Row(1, "one", "first\nsecond"), Row(3, "two", "b", ("tag",), "Deck")]


def test_a_sign_at_the_front_is_text_unless_gradus_put_the_apostrophe_there() -> None:
    assert read("front,back\n'+' in Python?,=\n") == [Row(2, "'+' in Python?", "=")]


@pytest.mark.parametrize(
    ("data", "line", "said"),
    [
        (b"a,b\nc\n", 2, "no back"),
        (b"a,b\n ,c\n", 2, "no front"),
        (b'a,b\n"c,d\n', 2, "cannot be read"),
        (b"a,b\nc,\xff\n", 2, "not UTF-8"),
        (b"x" * (MAX_BYTES + 1), 1, "larger than 20 MB"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(data: bytes, line: int, said: str) -> None:
    (problem,) = read_sheet("a.csv", data).problems
    assert (problem.path, problem.line) == ("a.csv", line)
    assert said in problem.message
    assert problem.remedy
