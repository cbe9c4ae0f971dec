from __future__ import annotations

import pytest

from gradus.domain.decks.decode import MAX_BYTES, decode
from gradus.domain.decks.problems import Problems

BOM = b"\xef\xbb\xbf"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (b"a\nb", "a\nb"),
        (b"a\r\nb\r\n", "a\nb\n"),
        (b"a\rb\r\nc\n", "a\nb\nc\n"),
        (BOM + b"a", "a"),
        ("ä ✓ \U0001f600".encode(), "ä ✓ \U0001f600"),
    ],
)
def test_text_is_read_whatever_ends_its_lines(data: bytes, text: str) -> None:
    problems = Problems("a.md")
    assert decode(data, problems) == text
    assert not len(problems)


@pytest.mark.parametrize(
    ("data", "line", "message"),
    [
        (b"\xff", 1, "The file is not UTF-8 text."),
        (b"a\nb\n\xff", 3, "The file is not UTF-8 text."),
        (b"a\r\nb\r\n\xff", 3, "The file is not UTF-8 text."),
        (b"a\rb\r\xff", 3, "The file is not UTF-8 text."),
        (BOM + b"ab\n\xff", 2, "The file is not UTF-8 text."),
        (b"ab\ncut \xe2\x82", 2, "The file is not UTF-8 text."),
        ("a\ntitle".encode("utf-16"), 1, "The file is not UTF-8 text."),
        (b"\xed\xa0\x80", 1, "The file is not UTF-8 text."),
        (b"\x89PNG\r\n\x1a\n\0\0", 1, "The file is not UTF-8 text."),
        (b"a\n\0", 2, "The file holds the character U+0000."),
        ("a\nb\ue001\n\ue001".encode(), 2, "The file holds the character U+E001."),
    ],
)
def test_bytes_that_are_no_text_are_reported_with_their_line(
    data: bytes, line: int, message: str
) -> None:
    problems = Problems("a.md")
    assert decode(data, problems) is None
    (problem,) = problems.sorted()
    assert (problem.line, problem.message) == (line, message)
    assert problem.remedy


def test_each_forbidden_character_is_reported_once() -> None:
    problems = Problems("a.md")
    decode("\ue003\n\0\n\ue000\ue000\n\ue002".encode(), problems)
    found = [(problem.line, problem.message[-7:]) for problem in problems.sorted()]
    assert found == [(1, "U+E003."), (2, "U+0000."), (3, "U+E000."), (4, "U+E002.")]


def test_the_size_has_a_limit() -> None:
    problems = Problems("a.md")
    assert decode(b"a" * MAX_BYTES, problems) is not None
    assert decode(b"\xff" * (MAX_BYTES + 1), problems) is None
    (problem,) = problems.sorted()
    assert (problem.line, problem.message) == (1, "The file is larger than 2 MB.")
