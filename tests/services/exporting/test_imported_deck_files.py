"""Notes from Anki go out as notes of deck files, which are in order."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert
from tests.services.exporting.conftest import PIXEL, service
from tests.support.anki import DATA
from tests.support.app import Desk
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.domain.decks.model import Deck
from gradus.domain.decks.model import NoteType as OwnType
from gradus.formats.deck_folder import deck_paths, parse_deck_file, read_deck_file
from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import EVERYTHING, Format
from gradus.services.exporting.service import ExportService
from gradus.services.importing.service import ImportService
from gradus.store.tables import cards, decks, notes
from gradus.store.tables.imported import imported_notes, note_types

_FIELDS = ["Front", "Back"]
_TEMPLATES = {
    "normal": [
        {"name": "a", "front": "{{Front}}", "back": "{{FrontSide}}<hr id=answer>{{Back}}"},
        {"name": "b", "front": "{{Back}}", "back": "{{FrontSide}}<hr id=answer>{{Front}}"},
    ],
    "cloze": [{"name": "c", "front": "{{cloze:Front}}", "back": "{{cloze:Front}}<br>{{Back}}"}],
}


class Anki:
    """A database into which single notes from Anki are put."""

    def __init__(self, desk: Desk, media: Path) -> None:
        self.export: ExportService = service(desk, media)
        self._database = desk.database
        self._count = 0
        with self._database.write() as connection:
            about = {"tags": [], "sources": [], "introduction": "", "checksum": ""}
            row = {"id": 1, "source": "anki", "path": "French::Verbs / er", "title": "Verbs / er"}
            connection.execute(insert(decks), {**row, **about})
            for number, kind in enumerate(_TEMPLATES, start=1):
                shape = {"name": kind, "kind": kind, "fields": _FIELDS, "css": "", "more": {}}
                row = {"id": number, "origin": str(number), "templates": _TEMPLATES[kind]}
                connection.execute(insert(note_types), {**row, **shape})

    def add(self, kind: int, *fields: str, ordinals: tuple[int, ...]) -> None:
        self._count += 1
        number, guid = self._count, f"g{self._count}"
        with self._database.write() as connection:
            place = {"id": number, "source": "anki", "name": guid, "deck_id": 1, "position": number}
            text = {"type": "imported", "heading": "words *", "body": "more", "attributes": []}
            connection.execute(insert(notes), {**place, **text, "text_hash": ""})
            raw = {"note_type_id": kind, "fields": list(fields), "tags": []}
            at = datetime(2026, 1, 5, tzinfo=UTC)
            connection.execute(insert(imported_notes), {"note_id": number, **raw, "changed_at": at})
            for ordinal in ordinals:
                key = f"anki:{guid}:{ordinal}"
                row = {"note_id": number, "ordinal": ordinal, "key": key}
                connection.execute(insert(cards), row)

    def write(self, target: Path) -> tuple[ExportReport, list[Deck]]:
        report = self.export.export(target, EVERYTHING, Format.MARKDOWN)
        assert report is not None
        return report, _in_order(target)


def _in_order(folder: Path) -> list[Deck]:
    """Read a folder of decks, which must be without problems."""
    found: list[Deck] = []
    for path in deck_paths(folder):
        parsed = parse_deck_file(read_deck_file(path, folder), folder)
        assert parsed.problems == ()
        assert parsed.deck is not None
        found.append(parsed.deck)
    return found


@pytest.fixture
def anki(tmp_path: Path) -> Iterator[Anki]:
    media = tmp_path / "media"
    media.mkdir()
    (media / "a dot.png").write_bytes(PIXEL)
    with memory_database() as database:
        yield Anki(Desk(database, tmp_path / "own"), media)


def test_each_card_becomes_a_basic_note(anki: Anki, tmp_path: Path) -> None:
    anki.add(1, "le <b>chien</b>", "the dog<br>an animal", ordinals=(0, 1))
    report, (deck,) = anki.write(tmp_path / "out")
    assert deck.path == "French/Verbs-er.md"
    assert [(n.type, n.heading, n.body) for n in deck.notes] == [
        (OwnType.BASIC, "le **chien**", "the dog\\\nan animal"),
        (OwnType.BASIC, "the dog\\<br>an animal", "le **chien**"),
    ]
    assert (report.notes, report.cards, report.plain) == (1, 2, 0)


def test_gaps_alone_become_a_cloze_note(anki: Anki, tmp_path: Path) -> None:
    anki.add(2, r"It is {{c1::<i>so</i>::how}} and \({{c2::x^2}}\)", "", ordinals=(1, 2))
    _, (deck,) = anki.write(tmp_path / "out")
    (note,) = deck.notes
    assert (note.type, note.ordinals) == (OwnType.CLOZE, (1, 2))
    assert note.body == "It is {{c1::*so*::how}} and ${{c2::x^2}}$"


@pytest.mark.parametrize(
    "before",
    ["\U000f0123", "\U000f0000x\U000ffffd", "\U000ffffd", "&#xf0123;", "&#xf0123;x&#xffffd;"],
)
def test_signs_of_an_icon_font_before_a_gap_are_no_gaps(
    anki: Anki, tmp_path: Path, before: str
) -> None:
    anki.add(2, f"{before} It is {{{{c1::so}}}}", "", ordinals=(1,))
    _, (deck,) = anki.write(tmp_path / "out")
    (note,) = deck.notes
    assert "It is {{c1::so}}" in note.body


def test_gaps_whose_back_says_more_become_basic_notes(anki: Anki, tmp_path: Path) -> None:
    anki.add(2, "It is {{c1::so}}", "because", ordinals=(1,))
    _, (deck,) = anki.write(tmp_path / "out")
    (note,) = deck.notes
    assert (note.type, note.heading) == (OwnType.BASIC, "It is \\[…\\]")
    assert note.body.startswith("It is so")
    assert note.body.endswith("because")


def test_pictures_lie_in_a_folder_beside(anki: Anki, tmp_path: Path) -> None:
    anki.add(1, '<img src="a dot.png">', "a dot", ordinals=(0,))
    anki.add(1, '<img src="gone.png">', "nothing", ordinals=(0,))
    report = anki.export.export(tmp_path / "out", EVERYTHING, Format.MARKDOWN)
    assert report is not None
    assert (report.media, report.missing) == (1, 1)
    assert (tmp_path / "out" / "French" / "media" / "a-dot.png").read_bytes() == PIXEL


def test_no_file_outside_the_folder_of_media_goes_out(anki: Anki, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("mine", "utf-8")
    anki.add(
        1, "<code>![a](../secret.txt)</code>", "<pre>![a](..%2Fsecret.txt)</pre>", ordinals=(0,)
    )
    report, _ = anki.write(tmp_path / "out")
    assert (report.media, report.missing) == (0, 0)
    files = [one for one in (tmp_path / "out").rglob("*") if one.is_file()]
    assert [one.name for one in files] == ["Verbs-er.md"]


def test_what_loses_its_looks_is_counted(anki: Anki, tmp_path: Path) -> None:
    anki.add(1, "<ul><li>a</li><li>b</li></ul>", "two", ordinals=(0,))
    anki.add(1, "hear [sound:x.mp3]", "it", ordinals=(0,))
    report, (deck,) = anki.write(tmp_path / "out")
    assert report.plain == 2
    assert len(deck.notes) == 2


@pytest.mark.skipif(not DATA.is_dir(), reason=f"{DATA} is absent")
@pytest.mark.parametrize("name", ["mixed-legacy-2.apkg", "music_intervals_anki21b.apkg"])
def test_real_packages_become_decks_that_are_in_order(name: str, tmp_path: Path) -> None:
    clock = FixedClock(datetime.now(UTC), UTC)
    with memory_database() as database:
        desk = Desk(database, tmp_path / "own", clock)
        media = tmp_path / "media"
        ImportService(database, clock, desk.settings, media).import_package(DATA / name)
        report = service(desk, media).export(tmp_path / "out", EVERYTHING, Format.MARKDOWN)
    assert report is not None
    assert report.missing == 0
    written = [note for deck in _in_order(tmp_path / "out") for note in deck.notes]
    assert sum(len(note.ordinals) for note in written) == report.cards
