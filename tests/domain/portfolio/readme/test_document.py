"""A README as parts: read and written it is the same bytes, whatever they are."""

from __future__ import annotations

import codecs
import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.portfolio.readme.document import (
    Foreign,
    Section,
    content_hash,
    marked,
    parse,
    parse_text,
    write,
)
from gradus.domain.portfolio.readme.encoding import Writing, read_text

HASH = hashlib.sha256(b"Words\n").hexdigest()[:12]
WHOLE = f"Before\n<!-- gradus:begin data {HASH} -->\nWords\n<!-- gradus:end data -->\nAfter\n"

PIECES = st.sampled_from(
    [
        "Words",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\ufeff",
        "é",
        "\u2028",
        "\x0c",
        "```",
        "# Data",
        "<!-- x -->",
    ]
    + [f"<!-- gradus:end {name} -->" for name in ("data", "map")]
    + [f"<!-- gradus:begin {name} {HASH} -->" for name in ("data", "map")]
)
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=25).map("".join)


@given(TEXTS, st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "latin-1", "cp437"]))
def test_any_text_in_any_encoding_comes_back_byte_for_byte(text: str, codec: str) -> None:
    data = text.encode(codec, "replace")
    assert write(parse(data)) == data


@given(st.binary(max_size=60), st.sampled_from([b"", codecs.BOM_UTF8, codecs.BOM_UTF16_LE]))
def test_any_bytes_come_back(data: bytes, mark: bytes) -> None:
    assert write(parse(mark + data)) == mark + data


def test_a_section_is_what_stands_between_its_markers() -> None:
    before, section, after = parse(WHOLE.encode()).parts
    assert (before, after) == (Foreign("Before\n"), Foreign("After\n"))
    assert isinstance(section, Section)
    assert (section.name, section.hash, section.content) == ("data", HASH, "Words\n")
    assert not section.edited


@pytest.mark.parametrize("newline", ["\r\n", "\r"])
def test_another_line_ending_is_no_edit(newline: str) -> None:
    found = parse(WHOLE.replace("\n", newline).encode()).section("data")
    assert found is not None
    assert found.content == f"Words{newline}"
    assert not found.edited


def test_a_changed_word_is_an_edit() -> None:
    found = parse(WHOLE.replace("Words", "Others").encode()).section("data")
    assert found is not None
    assert found.edited
    assert parse(WHOLE.encode()).section("map") is None


@pytest.mark.parametrize(
    "text",
    [
        f"<!-- gradus:begin data {HASH} -->\nWords\n",
        f"<!-- gradus:begin data {HASH} -->\nWords\n<!-- gradus:end map -->\n",
        f"<!-- gradus:begin data {HASH} -->\n<!-- gradus:begin map {HASH} -->\n",
        f"  <!-- gradus:begin data {HASH} -->\nWords\n<!-- gradus:end data -->\n",
        "<!-- gradus:begin data XYZ -->\nWords\n<!-- gradus:end data -->\n",
        "<!-- gradus:end data -->\n",
    ],
)
def test_markers_that_do_not_pair_are_text(text: str) -> None:
    assert parse_text(text) == (Foreign(text),)


def test_the_last_marker_may_end_the_file() -> None:
    assert [type(part) for part in parse_text(WHOLE.removesuffix("\nAfter\n"))] == [
        Foreign,
        Section,
    ]


def test_of_two_sections_of_one_name_the_first_counts() -> None:
    found = parse((WHOLE + WHOLE.replace("Words", "Others")).encode()).section("data")
    assert found is not None
    assert found.content == "Words\n"


def test_markers_count_in_a_code_block_that_was_never_closed() -> None:
    found = parse(f"```\n{WHOLE}```\n".encode())
    assert found.section("data") is not None


@pytest.mark.parametrize(
    ("data", "writing"),
    [
        (b"a\nb\r\nc\r\n", Writing("utf-8", b"", "\r\n")),
        (b"a\rb\r", Writing("utf-8", b"", "\r")),
        (b"one line", Writing("utf-8", b"", "\n")),
        (codecs.BOM_UTF8 + b"a\n", Writing("utf-8", codecs.BOM_UTF8, "\n")),
        ("a\n".encode("utf-16"), Writing("utf-16-le", codecs.BOM_UTF16_LE, "\n")),
        (
            codecs.BOM_UTF16_BE + "a\r\n".encode("utf-16-be"),
            Writing("utf-16-be", codecs.BOM_UTF16_BE, "\r\n"),
        ),
        (b"caf\xe9\n", Writing("latin-1", b"", "\n")),
        (codecs.BOM_UTF16_LE + b"a", Writing("latin-1", b"", "\n")),
    ],
)
def test_how_a_file_is_written_is_seen(data: bytes, writing: Writing) -> None:
    assert read_text(data)[0] == writing


def test_new_text_takes_the_line_ending_and_what_the_codec_can_write() -> None:
    writing = Writing("latin-1", b"", "\r\n")
    section = marked("data", "é ≥ 1\nnext", writing)
    assert section.content == "é &#8805; 1\r\nnext\r\n"
    assert section.end == "<!-- gradus:end data -->\r\n"
    assert section.hash == content_hash("é &#8805; 1\nnext\n")
    assert parse_text(section.text) == (section,)


def test_an_empty_section_has_no_line() -> None:
    assert marked("data", "", Writing()).content == ""
