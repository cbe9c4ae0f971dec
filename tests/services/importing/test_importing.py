"""What a package brings, what it never takes away, and that it comes whole or not at all."""

from __future__ import annotations

import hashlib
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from tests.services.importing.conftest import Importer
from tests.support.databases import snapshot
from tests.support.hostile_packages import HOSTILE
from tests.support.packages import CREATED, GAPS, Collection

from gradus.domain.anki.coming import LeftOut
from gradus.domain.anki.identity import event_id
from gradus.domain.next_actions.weeks import WeeksKept
from gradus.domain.scheduling.model import Due, Rating, State
from gradus.errors import PackageError
from gradus.services.importing import leftovers, stage
from gradus.services.importing.report import SENTENCES, ImportReport, as_json, as_text
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.study_settings import StudySettings
from gradus.services.today.service import TodayService
from gradus.store import events
from gradus.store.imported import imported_among
from gradus.store.importing import staging

_TODAY = datetime(2026, 1, 5, tzinfo=UTC)
_DAY = (_TODAY - datetime(2020, 9, 13, tzinfo=UTC)).days
"""Anki's number of the day on which these tests take place."""

FIRST = CREATED * 1000


def _collection(**more: object) -> Collection:
    """Return two notes: a basic one with two cards, of which one was learned, and one with gaps."""
    collection = Collection(**more)  # type: ignore[arg-type]
    learned = {"type": 2, "queue": 2, "due": _DAY + 4, "ivl": 9, "factor": 2500, "reps": 2}
    collection.note("sum:1", "<b>1+1</b>", "2 &gt; 1", tags=" a b::c ", cards=[learned, {"ord": 1}])
    collection.note("gaps", "{{c1::x}} {{c2::y}}", mid=GAPS, cards=[{"ord": 1, "queue": -1}])
    first = round(_TODAY.timestamp() * 1000) - 20 * 86_400_000
    collection.reviews = [
        {"id": first, "cid": FIRST, "ease": 3, "ivl": 5, "type": 0},
        {"id": first + 15 * 86_400_000, "cid": FIRST, "ease": 3, "ivl": 9, "type": 1},
    ]
    return collection


def _notes(importer: Importer) -> dict[str, tuple[str, str]]:
    with importer.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT name, heading, body FROM notes WHERE NOT retired")
        return {name: (heading, body) for name, heading, body in rows}


def _found(importer: Importer, word: str) -> list[str]:
    with importer.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name FROM notes JOIN note_words ON note_words.rowid = notes.id"
            " WHERE note_words MATCH ?",
            (word,),
        )
        return [name for (name,) in rows]


def test_notes_cards_and_progress_come(importer: Importer) -> None:
    report = importer.take(_collection())
    assert (report.notes, report.cards, report.reviews) == (2, 3, 2)
    assert report.decks == ["Maths::Sums"]
    assert importer.backups == ["import"]
    assert _notes(importer) == {"sum:1": ("1+1", "2 > 1"), "gaps": ("x y", "")}
    assert _found(importer, "1") == ["sum:1"]
    states = importer.states()
    assert states.keys() == {"anki:sum:1:0", "anki:sum:1:1", "anki:gaps:2"}
    learned = states["anki:sum:1:0"]
    assert (learned.state, learned.reviews) == (State.REVIEW, 2)
    assert learned.due == Due(day=_TODAY.toordinal() + 4)
    assert states["anki:gaps:2"].suspended


def test_raw_fields_tags_and_note_type_are_kept(importer: Importer) -> None:
    importer.take(_collection())
    with importer.database.read() as connection:
        found = {note.guid: note for note in imported_among(connection, range(10)).values()}
    assert found["sum:1"].fields == ("<b>1+1</b>", "2 &gt; 1")
    assert found["sum:1"].tags == ("a", "b::c")
    assert found["sum:1"].deck == "Maths::Sums"
    assert [one.name for one in found["sum:1"].type.templates] == ["Card 1", "Card 2"]
    assert found["gaps"].type.name == "Gaps"


def test_importing_twice_adds_nothing(importer: Importer) -> None:
    importer.take(_collection(media={"a.png": b"abc"}))
    before = snapshot(importer.database)
    importer.clock.forward(days=3)
    report = importer.take(_collection(media={"a.png": b"abc"}))
    assert not report.touched
    assert report.known == 2
    assert snapshot(importer.database) == before
    assert importer.backups == ["import"]


def test_progress_made_here_outlives_a_newer_package(importer: Importer) -> None:
    importer.take(_collection())
    importer.clock.forward(days=5)
    study = StudyService(importer.database, importer.clock, Presenter({}))
    card = study.start().card
    assert card is not None
    study.answer(card.card_id, Rating.GOOD, timedelta(seconds=3))
    before = importer.states()["anki:sum:1:0"]
    assert before.reviews == 3
    newer = _collection()
    newer.notes[0] |= {"flds": "1+1?\x1f2", "mod": CREATED + 60}
    newer.reviews[1]["ivl"] = 1
    report = importer.take(newer)
    assert (report.changed, report.known, report.reviews) == (1, 1, 0)
    assert importer.states()["anki:sum:1:0"] == before
    assert _notes(importer)["sum:1"] == ("1+1?", "2")
    assert importer.backups == ["import", "import"]


def test_weeks_of_study_begin_with_the_first_answer_given_here(importer: Importer) -> None:
    importer.take(_collection())
    settings, at = StudySettings(), (importer.database, importer.clock)
    assert TodayService(*at, settings).view().weeks == WeeksKept()
    study = StudyService(*at, Presenter({}))
    card = study.start().card
    assert card is not None
    study.answer(card.card_id, Rating.GOOD, timedelta(seconds=3))
    assert TodayService(*at, settings).view().weeks == WeeksKept(week=1)


def test_an_older_text_changes_nothing(importer: Importer) -> None:
    importer.take(_collection())
    older = _collection()
    older.notes[0] |= {"flds": "old\x1f2", "mod": CREATED - 60}
    assert not importer.take(older).touched


def test_reviews_and_cards_that_a_newer_package_adds_come(importer: Importer) -> None:
    importer.take(_collection())
    newer = _collection()
    now = round(importer.clock.now().timestamp() * 1000) - 1000
    newer.reviews.append({"id": now, "cid": FIRST, "ease": 1, "ivl": -600, "type": 1})
    newer.cards[0] |= {"type": 3, "queue": 1, "due": now // 1000 + 600}
    newer.cards.append({"id": FIRST + 50, "nid": FIRST + 1, "ord": 0})
    report = importer.take(newer)
    assert (report.notes, report.cards, report.reviews) == (0, 1, 1)
    states = importer.states()
    lapsed = states["anki:sum:1:0"]
    assert (lapsed.state, lapsed.lapses, lapsed.reviews) == (State.RELEARNING, 1, 3)
    assert "anki:gaps:1" in states


def test_events_have_the_names_that_they_have_on_every_device(importer: Importer) -> None:
    importer.take(_collection())
    key = "anki:sum:1:0"
    with importer.database.read() as connection:
        found = {event.id for event in events.of_card(connection, key)}
    assert found == {event_id(key, review["id"]) for review in _collection().reviews}


def test_media_are_stored_for_their_owner_alone_with_their_checksums(importer: Importer) -> None:
    report = importer.take(_collection(media={"ä.png": b"abc", "b.mp3": b""}))
    assert report.media == 2
    file = importer.media / "ä.png"
    assert file.read_bytes() == b"abc"
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0
    with importer.database.read() as connection:
        found = connection.exec_driver_sql("SELECT name, checksum FROM media").all()
    rows = {one.name: one.checksum for one in found}
    assert rows["ä.png"] == hashlib.sha256(b"abc").hexdigest()
    assert sorted(one.name for one in importer.media.iterdir()) == ["b.mp3", "ä.png"]


def test_another_picture_of_the_same_name_gets_a_name_of_its_own(importer: Importer) -> None:
    importer.take(_collection(media={"a.png": b"first"}))
    other = Collection(media={"A.png": b"second"})
    other.note("pic", '<img src="A.png">', "[sound:A.png]")
    importer.take(other)
    name = f"A-{hashlib.sha256(b'second').hexdigest()[:8]}.png"
    assert (importer.media / name).read_bytes() == b"second"
    assert (importer.media / "a.png").read_bytes() == b"first"
    with importer.database.read() as connection:
        notes = imported_among(connection, range(10)).values()
    (pic,) = (note for note in notes if note.guid == "pic")
    assert pic.fields == (f'<img src="{name}">', f"[sound:{name}]")
    assert not importer.take(other).touched


def test_a_note_type_of_the_same_number_that_makes_other_cards_is_kept_apart(
    importer: Importer,
) -> None:
    importer.take(_collection())
    other = Collection()
    model = next(iter(other.models.values()))
    other.models = {"1600000000000": {**model, "css": "other"}}
    other.note("else", "Q", "A")
    importer.take(other)
    with importer.database.read() as connection:
        found = {note.guid: note.type for note in imported_among(connection, range(10)).values()}
    assert (found["sum:1"].css, found["else"].css) == (".card {}", "other")
    assert found["else"].origin.startswith("1600000000000-")


def test_what_cannot_be_taken_is_said(importer: Importer) -> None:
    collection = _collection()
    collection.cards[1] |= {"did": 3, "odid": 2, "odue": 0}
    collection.reviews.append({"id": FIRST, "cid": 12345})
    collection.media = {"a.png": b"x", "b?.png": b"x"}
    report = importer.take(collection)
    assert report.left_out == {
        LeftOut.FILTERED_DECK: 1,
        LeftOut.REVIEW_WITHOUT_CARD: 1,
        LeftOut.MEDIA_NAME: 1,
    }
    text = as_text(report)
    assert "Files whose names not every system can store: 1.\n  b?.png" in text
    assert '"filtered deck": 1' in as_json([report])
    assert SENTENCES.keys() == set(LeftOut)


@pytest.mark.parametrize("name", ["a scrambled database", "media with a path", "half an archive"])
def test_a_hostile_package_changes_nothing(importer: Importer, name: str) -> None:
    importer.take(_collection(media={"a.png": b"abc"}))
    before, files = _content(importer), _files(importer.folder)
    file = importer.folder / "a.apkg"
    file.write_bytes(HOSTILE[name]())
    with pytest.raises(PackageError):
        importer.service.import_package(file)
    file.write_bytes(b"")
    assert _content(importer) == before
    assert _files(importer.folder) == files


def test_a_damaged_picture_is_noticed_and_nothing_stays(importer: Importer) -> None:
    content = bytearray(_collection(media={"a.png": b"abcdefgh" * 50}).package())
    place = content.find(b"PK\x03\x04", content.find(b"mediaPK") + 5)
    content[place + 31] ^= 0xFF
    file = importer.folder / "a.apkg"
    file.write_bytes(content)
    before = _content(importer)
    with pytest.raises(PackageError):
        importer.service.import_package(file)
    assert _content(importer) == before
    assert not [one for one in importer.media.rglob("*") if one.is_file()]


def test_stopping_at_any_step_leaves_nothing(
    importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("_NOTES", "_EVENTS", "_WORDS"):
        monkeypatch.setattr(stage, name, 2)
    collection = _collection(media={"a.png": b"abc"})
    for number in range(4):
        collection.note(f"more {number}", "Q", "A")
    file = importer.package(collection)
    before = _content(importer)
    steps = 0
    while (report := importer.service.import_package(file, _stop_after(steps))).stopped:
        assert _content(importer) == before
        assert not [one for one in importer.media.rglob("*") if one.is_file()]
        steps += 1
    assert steps > 6
    assert report.notes == 6


def test_what_a_crash_left_behind_is_cleared_before_the_next_import(
    importer: Importer, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection = _collection(media={"a.png": b"abc"})
    before = _content(importer)

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(staging, "show", crash)
        patched.setattr(leftovers, "clear", lambda *_: False)
        with pytest.raises(KeyboardInterrupt):
            importer.take(collection)
    assert _content(importer) != before
    assert _notes(importer) == {}
    assert leftovers.clear(importer.database, importer.media)
    assert not leftovers.clear(importer.database, importer.media)
    assert _content(importer) == before
    assert not (importer.media / "a.png").exists()
    assert importer.take(collection).notes == 2


def _content(importer: Importer) -> list[str]:
    """Return all rows, but for the name of the other program and how FTS5 keeps its index."""
    inner = ('INSERT INTO "devices"', 'INSERT INTO "note_words_')
    return sorted(line for line in snapshot(importer.database) if not line.startswith(inner))


def _stop_after(steps: int) -> Callable[[int, int], bool]:
    asked = 0

    def progress(_done: int, _total: int) -> bool:
        nonlocal asked
        asked += 1
        return asked <= steps

    return progress


def _files(folder: Path) -> set[str]:
    return {str(one.relative_to(folder)) for one in folder.rglob("*")}


def test_the_report_of_nothing_is_empty() -> None:
    assert not ImportReport(Path("a.apkg")).touched
