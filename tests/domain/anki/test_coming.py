"""What a package brings is arranged by note; what cannot be taken is counted with its reason."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from gradus.domain.anki import identity
from gradus.domain.anki.coming import Bringing, LeftOut
from gradus.domain.anki.days import days_of
from gradus.domain.anki.identity import (
    card_key,
    event_id,
    note_name,
    ordinal_of,
    sequence_of,
    shape_hash,
)
from gradus.domain.anki.model import ImportedNote, Kind, NoteType, Template
from gradus.domain.anki.package import Package, PackedCard, PackedDeck, PackedNote
from gradus.domain.anki.renaming import other_name, renamed, renamer

_BASIC = NoteType("7", "Basic", Kind.NORMAL, ("Front", "Back"), (Template("Card 1", "a", "b"),))
_GAPS = NoteType("8", "Gaps", Kind.CLOZE, ("Text",), (Template("Gap", "a", "b"),))
_BY_BACK = replace(_BASIC, more={"sortf": 1})
_EMPTY = replace(_BASIC, fields=())


def _note(number: int, fields: str = "q\x1fa", guid: str = "", kind: int = 7) -> PackedNote:
    return PackedNote(number, guid or f"g{number}", kind, 1_600_000_000, " one two ", fields)


def _card(number: int, note: int, ordinal: int = 0, deck: int = 1, home: int = 0) -> PackedCard:
    named: dict[str, Any] = dict.fromkeys(PackedCard._fields, 0)
    where = {"note": note, "ordinal": ordinal, "deck": deck, "home_deck": home, "due": number}
    return PackedCard(**named | where | {"id": number, "data": ""})


def _bringing(notes: list[PackedNote], cards: list[PackedCard]) -> Bringing:
    decks = {1: PackedDeck("A::B", False, ""), 2: PackedDeck("Due", True, "")}
    types = {7: _BASIC, 8: _GAPS, 9: _BY_BACK, 10: _EMPTY}
    return Bringing(Package(decks, types, notes, cards, ()))


def test_a_note_comes_with_text_tags_deck_and_ordinals() -> None:
    notes = [_note(1, "<b>Q</b>\x1fA &amp; B"), _note(2, "{{c2::x}}", kind=8)]
    cards = [_card(1, 1), _card(2, 1, 1), _card(3, 2, 1)]
    one, two = _bringing(notes, cards).notes()
    assert (one.heading, one.body, one.fields) == ("Q", "A & B", ["<b>Q</b>", "A &amp; B"])
    assert (one.tags, one.deck, list(one.cards)) == (["one", "two"], "A::B", [0, 1])
    assert (two.heading, list(two.cards)) == ("x", [2])


def test_the_line_for_lists_is_the_field_by_which_anki_sorts_or_one_with_text() -> None:
    notes = [_note(1, kind=9), _note(2, "\x1fback"), _note(3, '<img src="x.png">\x1f')]
    found = list(_bringing(notes, [_card(n, n) for n in (1, 2, 3)]).notes())
    assert [one.heading for one in found] == ["a", "back", "…"]


def test_new_notes_come_in_the_order_that_anki_gave_them() -> None:
    notes = [_note(1), _note(2), _note(3)]
    cards = [_card(30, 1), _card(10, 2), _card(20, 3)]
    assert [one.name for one in _bringing(notes, cards).notes()] == ["g2", "g3", "g1"]


def test_what_cannot_be_taken_is_counted_by_its_reason() -> None:
    notes = [
        _note(1, kind=99),
        _note(2),
        _note(3, "a\x1fb\x1fc"),
        _note(4, "only"),
        _note(5, guid="g4"),
        _note(6, kind=10),
    ]
    cards = [
        *(_card(n, n) for n in (1, 3, 4, 5, 6)),
        _card(10, 99),
        _card(11, 3),
        _card(12, 3, -1),
        _card(13, 4, 1, deck=2, home=1),
    ]
    bringing = _bringing(notes, cards)
    found = {one.name: one for one in bringing.notes()}
    assert found.keys() == {"g3", "g4"}
    assert found["g3"].fields == ["a", "b"]
    assert found["g4"].fields == ["only", ""]
    assert bringing.left_out == {
        LeftOut.NOTE_TYPE_MISSING: 2,
        LeftOut.NOTE_WITHOUT_CARDS: 1,
        LeftOut.UNKNOWN_FIELDS: 1,
        LeftOut.CARD_WITHOUT_NOTE: 1,
        LeftOut.CARD_TWICE: 2,
        LeftOut.FILTERED_DECK: 1,
    }


def test_a_card_in_a_filtered_deck_goes_home_and_one_without_a_deck_to_the_default() -> None:
    cards = [_card(1, 1, deck=2, home=1), _card(2, 2, deck=50)]
    decks = [one.deck for one in _bringing([_note(1), _note(2)], cards).notes()]
    assert decks == ["A::B", "Default"]


def test_other_text_tags_or_type_give_another_hash() -> None:
    notes = [_note(1), _note(2, "q\x1fb"), _note(3, kind=9), _note(4)._replace(tags="")]
    found = _bringing(notes, [_card(n, n) for n in (1, 2, 3, 4)]).notes()
    assert len({one.text_hash for one in found}) == 4


def test_an_event_is_named_by_a_uuid_of_version_five() -> None:
    expected = uuid.uuid5(identity._NAMES, "anki:g:0\n17")
    assert event_id("anki:g:0", 17) == str(expected)
    assert sequence_of(5, "a") >> 20 == 5
    assert sequence_of(5, "a") != sequence_of(5, "b")
    assert 0 <= sequence_of(-1, "a") < 1 << 63


def test_a_note_without_a_guid_is_named_by_its_number() -> None:
    assert note_name(_note(5)) == "g5"
    assert note_name(_note(5)._replace(guid="")) == "5"


def test_a_note_type_has_another_hash_where_it_makes_other_cards() -> None:
    assert shape_hash(_BASIC) == shape_hash(replace(_BASIC, name="Other"))
    assert shape_hash(_BASIC) != shape_hash(replace(_BASIC, css="b"))


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ('<img src="a b.png">', '<img src="a b-12345678.png">'),
        ("<img src='a%20b.png'>", "<img src='a%20b-12345678.png'>"),
        ("[sound:a b.png]", "[sound:a b-12345678.png]"),
        ("url(a b.png)", "url(a b-12345678.png)"),
        ('@import "a b.png";', '@import "a b-12345678.png";'),
        ('a b.png <img src="c.png">', 'a b.png <img src="c.png">'),
    ],
)
def test_only_where_a_file_is_named_it_gets_its_new_name(field: str, text: str) -> None:
    new = other_name("a b.png", "1234567890")
    assert renamer({"a b.png": new})(field) == text
    assert renamer({})(field) == field


@pytest.mark.parametrize(
    "field",
    [
        '<img src="it\'s [a] (1).png">',
        "[sound:it's (1).png]",
        '<img src="it%27s%20%5Ba%5D%20(1).png">',
        '<img src="it&#39;s [a] (1).png" alt="x">',
        'url("it\'s [a] (1).png")',
    ],
)
def test_a_name_may_hold_brackets_and_quotes(field: str) -> None:
    names = {"it's [a] (1).png": "new.png", "it's (1).png": "new.png"}
    found = renamer(names)(field)
    assert "new.png" in found
    assert "(1)" not in found


def test_a_name_without_quotes_ends_with_a_blank() -> None:
    assert renamer({"a(1).png": "new.png"})("<img src=a(1).png alt=x>") == (
        "<img src=new.png alt=x>"
    )


def test_a_name_without_an_ending_gets_its_hash_at_the_end() -> None:
    assert other_name("picture", "1234567890") == "picture-12345678"
    assert other_name(".hidden", "1234567890") == ".hidden-12345678"


def test_templates_and_styles_are_renamed_too() -> None:
    drawn = replace(_BASIC, templates=(Template("C", '<img src="a">', "b"),), css="url('a')")
    found = renamed(drawn, renamer({"a": "z"}))
    assert (found.templates[0].front, found.css) == ('<img src="z">', "url('z')")


def test_days_are_counted_from_the_date_in_the_zone_of_the_collection() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 1, 5, 12, tzinfo=UTC)
    created = int(datetime(2025, 12, 31, 1, tzinfo=UTC).timestamp())
    known = days_of(berlin, 4, now, 739_000, created)
    assert known.due_day(10) == 739_010
    unknown = days_of(berlin, 4, now, None, created)
    # Two in the morning in Berlin still belongs to the day before.
    assert unknown.due_day(0) == datetime(2025, 12, 30, tzinfo=UTC).toordinal()
    assert unknown.due_day(10**9) == unknown.today + 36_500


def test_a_card_is_named_by_its_note_and_ordinal_and_gaps_count_from_one() -> None:
    assert card_key("a:b", 2) == "anki:a:b:2"
    assert (ordinal_of(Kind.CLOZE, 0), ordinal_of(Kind.NORMAL, 0)) == (1, 0)


def test_fields_are_had_by_name_and_missing_ones_are_empty() -> None:
    assert ImportedNote("g", _BASIC, ("q",)).by_name == {"Front": "q", "Back": ""}
