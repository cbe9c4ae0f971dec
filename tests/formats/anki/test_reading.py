"""Packages of every generation are read, and the one database that counts is chosen."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import Any

import pytest
import zstandard
from tests.support.packages import BASIC, CREATED, GAPS, Collection, packed

from gradus.domain.anki.model import Kind, Template
from gradus.domain.anki.package import PackedDeck, PackedMedia
from gradus.formats.anki.limits import LIMITS
from gradus.formats.anki.messages import parse
from gradus.formats.anki.reading import open_media, read_package

_NEWEST = """
    CREATE TABLE notetypes (id integer, name text, config blob);
    CREATE TABLE fields (ntid integer, ord integer, name text COLLATE unicase, config blob);
    CREATE TABLE templates (ntid integer, ord integer, name text, config blob);
    CREATE TABLE decks (id integer, name text COLLATE unicase, kind blob);
    CREATE TABLE config (KEY text, val blob);
    CREATE INDEX by_name ON decks (name);
    UPDATE col SET ver = 18, models = '', decks = '', conf = '';
    INSERT INTO notetypes VALUES (7, 'Gaps', x'0801' || x'1a' || x'03' || 'b{}');
    INSERT INTO fields VALUES (7, 1, 'Extra', x'1001'), (7, 0, 'Text', x'');
    INSERT INTO templates VALUES (7, 0, 'Gap', x'0a01' || 'q' || x'1201' || 'a');
    INSERT INTO decks VALUES (1, 'A' || char(31) || 'B', x'0a03' || x'2201' || 'd');
    INSERT INTO decks VALUES (2, 'F', x'1200');
    INSERT INTO config VALUES ('creationOffset', '-120');
"""
"""Protocol buffers by hand: field number × 8 + kind, then the length where it is text."""


def _two_notes() -> Collection:
    collection = Collection()
    collection.note("one", "Q", "A", tags=" t ", cards=[{"ord": 0}, {"ord": 1}])
    collection.note("two", "{{c1::x}}", mid=GAPS)
    collection.reviews = [{"id": CREATED * 1000 + 5, "cid": CREATED * 1000}]
    return collection


def _newest(media: bytes = b"") -> dict[str, bytes]:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(_two_notes().database())
        connection.create_collation("unicase", lambda one, other: (one > other) - (one < other))
        connection.executescript(_NEWEST)
        content = connection.serialize()
    pack = zstandard.ZstdCompressor().compress
    return {"meta": b"\x08\x03", "collection.anki21b": pack(content), "media": pack(media)}


def test_an_older_package_is_read_with_all_its_rows() -> None:
    package = read_package(_two_notes().package())
    assert [(note.guid, note.fields) for note in package.notes] == [
        ("one", "Q\x1fA"),
        ("two", "{{c1::x}}"),
    ]
    assert [(card.ordinal, card.deck) for card in package.cards] == [(0, 2), (1, 2), (0, 2)]
    assert [(one.card, one.ease, one.milliseconds) for one in package.reviews] == [
        (CREATED * 1000, 3, 5000)
    ]
    assert package.decks[2] == PackedDeck("Maths::Sums", False, "Adding up.")
    assert package.decks[3].filtered
    basic, gaps = package.note_types[BASIC], package.note_types[GAPS]
    assert (basic.kind, gaps.kind) == (Kind.NORMAL, Kind.CLOZE)
    assert (basic.fields, basic.css) == (("Front", "Back"), ".card {}")
    assert basic.templates[0] == Template("Card 1", "{{Front}}", "{{FrontSide}}{{Back}}")
    assert (package.created, package.first_day) == (CREATED, 737681)  # 2020-09-13


def test_the_newest_generation_is_brought_into_the_same_form() -> None:
    package = read_package(packed(_newest()))
    gaps = package.note_types[7]
    assert (gaps.origin, gaps.name, gaps.kind, gaps.css) == ("7", "Gaps", Kind.CLOZE, "b{}")
    assert gaps.fields == ("Text", "Extra")
    assert gaps.templates == (Template("Gap", "q", "a"),)
    assert gaps.more["fields"][1]["rtl"] is True  # type: ignore[index]
    assert package.decks == {1: PackedDeck("A::B", False, "d"), 2: PackedDeck("F", True, "")}
    assert package.first_day == 737681
    assert len(package.notes) == 2


def test_media_of_the_newest_generation_are_listed_and_unpacked() -> None:
    entry = b"\x0a\x05a.png" + b"\x10\x03"
    files = _newest(b"\x0a" + bytes([len(entry)]) + entry)
    content = packed({**files, "0": zstandard.ZstdCompressor().compress(b"abc")})
    package = read_package(content)
    assert package.media == [PackedMedia("a.png", "0", 3, None)]
    with open_media(content, package) as content_of:
        chunks = content_of(package.media[0])
        assert chunks is not None
        assert b"".join(chunks) == b"abc"


def test_media_of_older_generations_may_be_missing() -> None:
    collection = Collection(media={"a.png": b"abc"})
    content = collection.package()
    package = read_package(content)
    with open_media(content, package) as content_of:
        assert content_of(PackedMedia("b.png", "9")) is None
        assert b"".join(content_of(package.media[0]) or ()) == b"abc"


def test_names_are_brought_into_one_form_and_impossible_ones_are_left_out() -> None:
    names = json.dumps({"0": "cafe\u0301.png", "1": "what?.png", "2": "x" * 300}).encode()
    content = packed({"collection.anki21": Collection().database(), "media": names})
    package = read_package(content)
    assert [one.name for one in package.media] == ["café.png"]
    assert package.refused_media == ["what?.png", "x" * 300]


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        (("collection.anki2", "collection.anki21"), 2),
        (("collection.anki2",), 0),
        (("meta", "collection.anki2", "collection.anki21"), 2),
    ],
)
def test_a_decoy_for_older_programs_is_passed_over(entries: tuple[str, ...], expected: int) -> None:
    all_of_them = {
        "meta": b"\x08\x02",
        "collection.anki2": Collection().database(),
        "collection.anki21": _two_notes().database(),
    }
    package = read_package(packed({name: all_of_them[name] for name in entries}))
    assert len(package.notes) == expected


def test_a_database_with_a_write_ahead_log_is_read() -> None:
    content = bytearray(_two_notes().database())
    content[18:20] = b"\2\2"
    package = read_package(packed({"collection.anki21": bytes(content)}))
    assert len(package.notes) == 2


def test_our_descriptions_agree_with_ankis_own() -> None:
    pytest.importorskip("anki")
    from anki import decks_pb2, import_export_pb2, notetypes_pb2

    listed = import_export_pb2.MediaEntries()
    listed.entries.add(name="ä.png", size=7, sha1=b"x")
    assert parse("MediaList", listed.SerializeToString()).entries[0].sha1 == b"x"
    numbers: dict[str, Any] = {"kind": 1, "original_stock_kind": 6}
    config = notetypes_pb2.Notetype.Config(
        sort_field_idx=2, css="c", latex_svg=True, latex_pre="p", **numbers
    )
    found = parse("NoteType", config.SerializeToString())
    assert (found.type, found.sortf, found.css, found.latexsvg) == (1, 2, "c", True)
    assert (found.latexPre, found.originalStockKind) == ("p", 6)
    template = notetypes_pb2.Notetype.Template.Config(q_format="q", a_format="a", id=-3)
    found = parse("CardTemplate", template.SerializeToString())
    assert (found.qfmt, found.afmt, found.id) == ("q", "a", -3)
    kind = decks_pb2.Deck.KindContainer(normal=decks_pb2.Deck.Normal(description="d"))
    assert parse("DeckKind", kind.SerializeToString()).normal.desc == "d"
    assert LIMITS.database < 1 << 30
