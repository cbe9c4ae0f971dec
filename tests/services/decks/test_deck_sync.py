"""Deck files into the database: what is new, changed, moved, retired, and never lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import DECKS, IS_ROOT, raw, snapshot
from tests.support.decks import BROKEN_FILE, BROKEN_NOTE, ROAD, basic, cloze, deck, write
from tests.support.parsing import remembered

from gradus.domain.decks.model import ParsedDeck
from gradus.formats.deck_folder import DeckFile, parse_deck_file, read_deck_file
from gradus.services.decks.sync import DeckSource, DeckSyncService, SyncReport
from gradus.store.deck_writing import Changes


def _active_cards(desk: Desk) -> list[str]:
    query = "SELECT key FROM cards WHERE NOT retired ORDER BY key"
    return [key for (key,) in raw(desk.database).execute(query)]


def _decks_of(desk: Desk) -> dict[str, str]:
    query = "SELECT name, path FROM notes JOIN decks ON decks.id = deck_id WHERE NOT retired"
    return dict(raw(desk.database).execute(query).fetchall())


def _answer_first(desk: Desk) -> str:
    view = desk.study.start()
    key = desk.key(view)
    desk.answer(view)
    return key


def _reviews(desk: Desk, key: str) -> int:
    query = "SELECT reviews FROM cards WHERE key = ?"
    (count,) = raw(desk.database).execute(query, [key]).fetchone()
    return int(count)


def _messages(report: SyncReport) -> list[str]:
    return [f"{problem.path}:{problem.line}" for problem in report.problems]


def test_new_notes_are_stored_with_their_cards(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one"), cloze("two", 1, 3)])
    write(desk.folder, "deep/er/b.md", [basic("three")])
    report = desk.sync()
    assert report.changes == Changes(new=3)
    assert report.touched
    assert _active_cards(desk) == ["own:one:0", "own:three:0", "own:two:1", "own:two:3"]
    assert _decks_of(desk) == {"one": "a.md", "two": "a.md", "three": "deep/er/b.md"}


def test_the_bundled_decks_and_road_are_stored_without_a_problem(desk: Desk) -> None:
    desk.folder = DECKS
    with remembered():
        report = desk.sync()
    assert report.problems == []
    assert report.changes.new > 100
    assert desk.sync().unchanged == len(list(DECKS.rglob("*.md")))


def test_unchanged_files_are_not_parsed_nor_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(desk.folder, "a.md", [basic("one")])
    changed = write(desk.folder, "b.md", [basic("two")])
    desk.sync()
    changed.write_text(deck([basic("two", "Another answer.")]), encoding="utf-8")
    parsed: list[str] = []

    def count(file: DeckFile, folder: Path) -> ParsedDeck:
        parsed.append(file.path)
        return parse_deck_file(file, folder)

    monkeypatch.setattr("gradus.services.decks.sync.parse_deck_file", count)
    report = desk.sync()
    assert parsed == ["b.md"]
    assert report.unchanged == 1
    before = snapshot(desk.database)
    report = desk.sync()
    assert parsed == ["b.md"]
    assert (report.unchanged, report.touched) == (2, False)
    assert snapshot(desk.database) == before


def test_a_changed_text_keeps_its_progress(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one")])
    desk.sync()
    _answer_first(desk)
    write(desk.folder, "a.md", [basic("one", "A better answer.")])
    assert desk.sync().changes == Changes(changed=1)
    assert _reviews(desk, "own:one:0") == 1
    (body,) = raw(desk.database).execute("SELECT body FROM notes").fetchone()
    assert "A better answer." in body


def test_a_note_that_moves_to_another_file_keeps_its_progress(desk: Desk) -> None:
    write(desk.folder, "m.md", [basic("one"), basic("two")])
    desk.sync()
    _answer_first(desk)
    for target in ("a.md", "z.md"):  # read before and after the file that loses it
        write(desk.folder, target, [basic("one")])
        for other in {"a.md", "m.md", "z.md"} - {target}:
            write(desk.folder, other, [basic("two")] if other == "m.md" else [])
        report = desk.sync()
        assert report.changes.moved == 1
        assert report.changes.retired == 0
        assert _decks_of(desk) == {"one": target, "two": "m.md"}
    assert _reviews(desk, "own:one:0") == 1


def test_a_renamed_file_keeps_every_note(desk: Desk) -> None:
    file = write(desk.folder, "a.md", [basic("one"), basic("two")])
    desk.sync()
    file.rename(desk.folder / "b.md")
    report = desk.sync()
    assert (report.changes.moved, report.changes.retired, report.changes.new) == (2, 0, 0)


def test_a_removed_note_is_retired_and_comes_back_with_its_progress(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one"), basic("two")])
    desk.sync()
    key = _answer_first(desk)
    assert key == "own:one:0"
    write(desk.folder, "a.md", [basic("two")])
    assert desk.sync().changes.retired == 1
    assert desk.names() == {"two"}
    assert _active_cards(desk) == ["own:two:0"]
    assert desk.study.start().remaining == 1
    write(desk.folder, "a.md", [basic("one"), basic("two")])
    changes = desk.sync().changes
    assert (changes.revived, changes.new) == (1, 0)
    assert _reviews(desk, key) == 1
    assert desk.names(retired=True) == set()


def test_a_deleted_file_retires_its_notes_and_comes_back(desk: Desk) -> None:
    file = write(desk.folder, "a.md", [basic("one")])
    write(desk.folder, "b.md", [basic("two")])
    desk.sync()
    text = file.read_text(encoding="utf-8")
    file.unlink()
    assert desk.sync().changes.retired == 1
    assert desk.sync().changes == Changes()
    file.write_text(text, encoding="utf-8")
    assert desk.sync().changes.revived == 1
    assert desk.names() == {"one", "two"}


def test_a_cloze_number_that_is_removed_retires_its_card_until_it_is_put_back(desk: Desk) -> None:
    write(desk.folder, "a.md", [cloze("gaps", 1, 2)])
    desk.sync()
    _answer_first(desk)
    write(desk.folder, "a.md", [cloze("gaps", 2)])
    desk.sync()
    assert _active_cards(desk) == ["own:gaps:2"]
    write(desk.folder, "a.md", [cloze("gaps", 1, 2, 7)])
    desk.sync()
    assert _active_cards(desk) == ["own:gaps:1", "own:gaps:2", "own:gaps:7"]
    assert _reviews(desk, "own:gaps:1") == 1


def test_another_order_keeps_progress_and_changes_the_order_of_new_cards(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one"), basic("two"), basic("three")])
    desk.sync()
    _answer_first(desk)
    write(desk.folder, "a.md", [basic("three"), basic("two"), basic("one")])
    report = desk.sync()
    assert report.changes == Changes(rearranged=2)
    assert report.touched
    assert _reviews(desk, "own:one:0") == 1
    assert desk.key(desk.study.start()) == "own:three:0"


def test_another_title_is_a_change_that_the_window_must_show(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one")], title="Old")
    desk.sync()
    write(desk.folder, "a.md", [basic("one")], title="New")
    report = desk.sync()
    assert report.changes == Changes(rearranged=1)
    assert report.touched


def test_a_broken_file_keeps_the_notes_that_were_loaded(desk: Desk) -> None:
    file = write(desk.folder, "a.md", [basic("one"), basic("two")])
    desk.sync()
    sound = file.read_text(encoding="utf-8")
    file.write_text(BROKEN_FILE, encoding="utf-8")
    report = desk.sync()
    assert report.problems
    assert report.changes == Changes()
    assert desk.names() == {"one", "two"}
    assert _messages(desk.sync()) == _messages(report), "problems are told until they are mended"
    file.write_text(sound, encoding="utf-8")
    report = desk.sync()
    assert (report.problems, report.changes) == ([], Changes())


def test_a_partly_broken_file_stores_what_is_right_and_retires_nothing(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one"), basic("two")])
    desk.sync()
    write(desk.folder, "a.md", [basic("one", "Better."), BROKEN_NOTE, basic("three")])
    report = desk.sync()
    assert len(report.problems) == 1
    assert (report.changes.new, report.changes.changed, report.changes.retired) == (1, 1, 0)
    assert desk.names() == {"one", "two", "three"}
    write(desk.folder, "a.md", [basic("one", "Better."), basic("three")])
    assert desk.sync().changes.retired == 1
    assert desk.names() == {"one", "three"}


def test_a_file_that_was_broken_when_it_was_deleted_still_retires_its_notes(desk: Desk) -> None:
    file = write(desk.folder, "a.md", [basic("one")])
    desk.sync()
    file.write_text(BROKEN_FILE, encoding="utf-8")
    desk.sync()
    file.unlink()
    assert desk.sync().changes.retired == 1


def test_an_id_used_twice_stays_with_the_file_that_had_it(desk: Desk) -> None:
    write(desk.folder, "b.md", [basic("one")])
    desk.sync()
    write(desk.folder, "a.md", [basic("one", "Mine now."), basic("two")])
    report = desk.sync()
    assert [problem.path for problem in report.problems] == ["a.md"]
    assert "already used in b.md" in report.problems[0].message
    assert _decks_of(desk) == {"one": "b.md", "two": "a.md"}
    # Once the other file lets go of it, the note moves although its file did not change again.
    write(desk.folder, "b.md", [basic("three")])
    report = desk.sync()
    assert report.problems == []
    assert _decks_of(desk) == {"one": "a.md", "two": "a.md", "three": "b.md"}


def test_an_id_used_twice_in_new_files_is_stored_once(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one")])
    write(desk.folder, "b.md", [basic("one"), basic("two")])
    report = desk.sync()
    assert [problem.path for problem in report.problems] == ["b.md"]
    assert _decks_of(desk) == {"one": "a.md", "two": "b.md"}


def test_two_sources_may_use_the_same_ids(desk: Desk, tmp_path: Path) -> None:
    write(desk.folder, "a.md", [basic("one")])
    write(tmp_path / "other", "a.md", [basic("one")])
    sources = (DeckSource("own", desk.folder), DeckSource("bundled", tmp_path / "other"))
    report = DeckSyncService(desk.database, sources).sync()
    assert (report.problems, report.changes.new) == ([], 2)
    assert _active_cards(desk) == ["bundled:one:0", "own:one:0"]


def _fails_to_open(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def refuse(path: Path, folder: Path) -> DeckFile:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        return read_deck_file(path, folder)

    monkeypatch.setattr("gradus.services.decks.sync.read_deck_file", refuse)


def test_a_file_that_cannot_be_read_keeps_its_notes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(desk.folder, "a.md", [basic("one")])
    write(desk.folder, "b.md", [basic("two")])
    desk.sync()
    _fails_to_open(monkeypatch, "a.md")
    write(desk.folder, "b.md", [basic("one"), basic("two")])
    report = desk.sync()
    messages = [(problem.path, problem.message) for problem in report.problems]
    assert messages[0] == ("a.md", "The file cannot be read: Permission denied.")
    assert messages[1][0] == "b.md", "the unreadable file may still hold the note"
    assert _decks_of(desk) == {"one": "a.md", "two": "b.md"}


def _gone(folder: Path) -> None:
    folder.rename(folder.with_name("elsewhere"))


def _locked_inside(folder: Path) -> None:
    (folder / "sub").chmod(0)


@pytest.mark.parametrize(
    "happens",
    [
        _gone,
        pytest.param(_locked_inside, marks=pytest.mark.skipif(IS_ROOT, reason="root may read")),
    ],
)
def test_a_folder_out_of_reach_retires_nothing(desk: Desk, happens: Callable[[Path], None]) -> None:
    write(desk.folder, "sub/a.md", [basic("one")])
    desk.sync()
    happens(desk.folder)
    report = desk.sync()
    assert len(report.problems) == 1
    assert "cannot be read" in report.problems[0].message
    assert desk.names() == {"one"}


def test_a_subfolder_that_fails_while_listed_retires_nothing(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(desk.folder, "sub/a.md", [basic("one")])
    desk.sync()
    scan = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("sub"):
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", refuse)
    report = desk.sync()
    assert [problem.path for problem in report.problems] == [str(desk.folder / "sub")]
    assert desk.names() == {"one"}


def test_progress_is_told_for_each_file_that_changed(desk: Desk) -> None:
    for name in "abc":
        write(desk.folder, f"{name}.md", [basic(name)])
    told: list[tuple[int, int]] = []
    service = DeckSyncService(desk.database, (DeckSource("own", desk.folder),))

    def tell(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    service.sync(tell)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_a_synchronisation_that_was_stopped_is_finished_by_the_next(desk: Desk) -> None:
    write(desk.folder, "a.md", [basic("one"), basic("gone")])
    write(desk.folder, "b.md", [basic("two")])
    desk.sync()
    write(desk.folder, "a.md", [basic("one", "Better.")])
    write(desk.folder, "b.md", [basic("two", "Better.")])
    other = desk.folder.with_name("other")
    write(other, "c.md", [basic("three")])
    sources = (DeckSource("own", desk.folder), DeckSource("bundled", other))
    report = DeckSyncService(desk.database, sources).sync(lambda done, _total: done < 1)
    assert report.stopped
    assert report.changes == Changes(changed=1)
    assert desk.names() == {"one", "two", "gone"}, "nothing is retired, the next source not begun"
    report = DeckSyncService(desk.database, sources).sync()
    assert (report.changes.changed, report.changes.retired, report.changes.new) == (1, 1, 1)
    assert desk.names() == {"one", "two", "three"}


def test_a_synchronisation_that_dies_is_finished_by_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(desk.folder, "a.md", [basic("one"), basic("gone")])
    desk.sync()
    write(desk.folder, "a.md", [basic("one", "Better.")])
    with monkeypatch.context() as patch:
        patch.setattr("gradus.store.decks.retire_missing", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            desk.sync()
    assert desk.sync().changes.retired == 1
    assert desk.names() == {"one"}


def _topics(desk: Desk) -> dict[str, tuple[int, str, int]]:
    rows = raw(desk.database).execute("SELECT key, position, title, retired FROM topics")
    return {key: (position, title, retired) for key, position, title, retired in rows}


def test_the_road_is_stored_and_what_it_loses_is_retired(desk: Desk) -> None:
    road = desk.folder / "roadmap.yaml"
    road.write_text(ROAD, encoding="utf-8")
    report = desk.sync()
    assert report.touched
    assert not desk.sync().touched
    assert _topics(desk) == {
        "algebra": (0, "Algebra", 0),
        "loops": (1, "Loops", 0),
        "extras": (2, "Extras", 0),
    }
    raw(desk.database).execute("UPDATE topics SET chosen = 1, learned_day = 5 WHERE key = 'loops'")
    lines = [line for line in ROAD.splitlines() if "extras" not in line]
    road.write_text("\n".join(lines).replace("title: Loops", "title: Rings"), encoding="utf-8")
    assert desk.sync().problems == []
    assert _topics(desk)["extras"] == (2, "Extras", 1)
    assert _topics(desk)["loops"] == (1, "Rings", 0)
    kept = raw(desk.database).execute("SELECT chosen, learned_day FROM topics WHERE key = 'loops'")
    assert kept.fetchone() == (1, 5)
    needs = raw(desk.database).execute("SELECT topic, requires FROM topic_prerequisites")
    assert needs.fetchall() == [("loops", "algebra")]


def test_a_broken_road_is_reported_and_the_old_one_stays(desk: Desk) -> None:
    road = desk.folder / "roadmap.yaml"
    road.write_text(ROAD, encoding="utf-8")
    desk.sync()
    before = _topics(desk)
    for text in (ROAD + "  - {key: x}\n", "phases: [", "\ufeff\0"):
        road.write_text(text, encoding="utf-8")
        report = desk.sync()
        assert [problem.path for problem in report.problems] == ["roadmap.yaml"]
        assert not report.touched
        assert _topics(desk) == before


def test_a_road_that_cannot_be_read_is_reported(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    monkeypatch.setattr(Path, "read_bytes", lambda _self: open("/nonexistent/x", "rb"))  # noqa: PTH123, SIM115
    report = desk.sync()
    assert "cannot be read" in report.problems[0].message


def test_the_road_is_that_of_the_first_source(desk: Desk, tmp_path: Path) -> None:
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    other = tmp_path / "stranger"
    other.mkdir()
    (other / "roadmap.yaml").write_text(
        "phases: [A]\ntopics: [{key: t, title: T, phase: 1, area: A, hours: 1}]", encoding="utf-8"
    )
    sources = (DeckSource("bundled", desk.folder), DeckSource("own", other))
    for _ in range(2):
        DeckSyncService(desk.database, sources).sync()
        assert set(_topics(desk)) == {"algebra", "loops", "extras"}
