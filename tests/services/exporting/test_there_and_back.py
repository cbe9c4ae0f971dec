"""What came from Anki goes back to it as if it had never been away."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.services.exporting.conftest import service
from tests.support.anki import DATA, collection, reviews, take
from tests.support.app import Desk
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.services.exporting.scope import EVERYTHING, Format
from gradus.services.importing.service import ImportService

pytest.importorskip("anki")
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"{DATA} is absent")

FRENCH = "french_461_cards_3470_reviews.apkg"


@pytest.fixture(params=[FRENCH, "mixed-legacy-2.apkg", "music_intervals_anki21b.apkg"])
def both(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Any, Any]]:
    """Give Anki with a package itself, and Anki with what Gradus made of the package."""
    package, ours = DATA / request.param, tmp_path / "ours.apkg"
    clock = FixedClock(datetime.now(UTC), UTC)
    with memory_database() as database:
        desk = Desk(database, tmp_path, clock)
        media = tmp_path / "media"
        ImportService(database, clock, desk.settings, media).import_package(package)
        report = service(desk, media).export(ours, EVERYTHING, Format.ANKI)
        assert report is not None
        assert report.missing == 0
    with collection(tmp_path / "first") as first, collection(tmp_path / "again") as again:
        take(first, package)
        take(again, ours)
        yield first, again


def _notes(opened: Any) -> dict[str, Any]:
    rows = opened.db.execute("SELECT id, guid, tags, flds FROM notes")
    return {
        guid: (
            sorted(tags.split()),
            fields,
            opened.get_note(number).note_type()["name"],
        )
        for number, guid, tags, fields in rows
    }


def _cards(opened: Any) -> dict[Any, Any]:
    """Return decks and where cards stand, without `reps` and `lapses`: Gradus counts the log."""
    rows = opened.db.execute(
        "SELECT c.id, guid, ord, type, queue, due, ivl, c.flags"
        " FROM cards c JOIN notes n ON n.id = nid"
    )
    return {
        (guid, ordinal): (
            opened.decks.name(opened.get_card(number).did),
            kind,
            queue,
            None if kind == 0 else due - opened.sched.today * (kind == 2),
            interval if kind == 2 else 0,  # inside a step Gradus keeps none
            flags,
        )
        for number, guid, ordinal, kind, queue, due, interval, flags in rows
    }


def _logs(opened: Any) -> Any:
    return opened.db.all(
        "SELECT r.id, ease, r.ivl, lastIvl, r.factor, time, r.type FROM revlog r ORDER BY r.id"
    )


def _media(opened: Any) -> dict[str, bytes]:
    return {one.name: one.read_bytes() for one in Path(opened.media.dir()).iterdir()}


def _types(opened: Any) -> dict[str, Any]:
    used = {opened.get_note(n).note_type()["id"] for n in opened.db.list("SELECT id FROM notes")}
    types = [opened.models.get(one) for one in used]
    return {
        one["name"]: (
            one["id"],
            one["type"],
            one["css"],
            [(f["name"], f["font"], f["size"], f["rtl"]) for f in one["flds"]],
            [(t["name"], t["qfmt"], t["afmt"]) for t in one["tmpls"]],
        )
        for one in types
    }


def test_notes_cards_reviews_and_media_are_those_of_the_package(both: tuple[Any, Any]) -> None:
    first, again = both
    assert _notes(again) == _notes(first)
    assert _types(again) == _types(first)
    assert _logs(again) == _logs(first)
    assert {k: len(v) for k, v in reviews(again).items()} == {
        k: len(v) for k, v in reviews(first).items()
    }
    assert _cards(again) == _cards(first)
    assert _media(again) == _media(first)
