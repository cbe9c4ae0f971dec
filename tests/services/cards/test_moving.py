"""Notes of own decks move between files; nothing of them or of what is known is ever lost."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import BROKEN_FILE, basic, cloze, deck, write

from gradus.domain.scheduling.card_state import CardState
from gradus.domain.scheduling.model import Rating
from gradus.domain.scheduling.study_day import Moment
from gradus.errors import DeckFileError
from gradus.formats import deck_saving
from gradus.services.cards.actions import CardActions
from gradus.services.cards.bulk import Bulk, BulkOutcome, Course
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.editing import many_files
from gradus.services.editing.service import EditingService
from gradus.services.own_decks.folders import OwnFolders
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService

DAY = 739_621  # the study day of the clock


@dataclass
class Shelf:
    """Two own folders and a bundled deck, and the actions on their cards."""

    desk: Desk
    bundled: Path
    mine: Path
    other: Path

    def __post_init__(self) -> None:
        names = iter(("f1", "f2"))
        self.folders = OwnFolders(self.desk.database, self.bundled, lambda: next(names))
        DeckSyncService(self.desk.database, (DeckSource("bundled", self.bundled),)).sync()
        for folder in (self.mine, self.other):
            self.folders.add(folder)
        self.folders.sync()
        moment = Moment(self.desk.clock.now(), DAY)
        self.editing = EditingService(
            self.desk.database, self.desk.clock, self.folders, lambda: moment
        )
        self.actions = CardActions(
            self.desk.database, self.desk.clock, moves=lambda: self.editing.moves
        )

    def ids(self, *names: str) -> list[int]:
        """Return the first card of each note."""
        query = (
            "SELECT min(cards.id) FROM cards JOIN notes ON notes.id = note_id"
            " WHERE name = ? AND NOT cards.retired"
        )
        return [raw(self.desk.database).execute(query, [name]).fetchone()[0] for name in names]

    def places(self) -> dict[str, str]:
        """Return in which deck each note in use stands."""
        query = (
            "SELECT name, path FROM notes JOIN decks ON decks.id = deck_id"
            " WHERE NOT notes.retired AND notes.source = 'own:f1'"
        )
        return dict(raw(self.desk.database).execute(query).fetchall())

    def files(self) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in sorted(self.mine.rglob("*.md"))}

    def states(self) -> dict[str, CardState]:
        return {key: stored for key, (stored, _) in self.desk.replayed().items()}


@pytest.fixture
def shelf(desk: Desk, tmp_path: Path) -> Shelf:
    bundled, mine, other = (tmp_path / name for name in ("bundled", "mine", "other"))
    write(bundled, "g.md", [basic("given")])
    write(mine, "a.md", [basic("one"), cloze("gaps", 1, 2), basic("two")], title="A")
    write(mine, "b.md", [basic("three")], title="B")
    write(mine, "c.md", [basic("four")], title="C")
    write(other, "z.md", [basic("far")])
    return Shelf(desk, bundled, mine, other)


def test_a_note_goes_to_another_deck_and_every_other_byte_stays(shelf: Shelf) -> None:
    before = shelf.files()
    assert shelf.actions.move(shelf.ids("one"), shelf.mine / "b.md") == BulkOutcome(Bulk.MOVED, 1)
    assert shelf.files() == {
        "a.md": before["a.md"].replace(basic("one").encode() + b"\n", b""),
        "b.md": before["b.md"] + b"\n" + basic("one").encode(),
        "c.md": before["c.md"],
    }
    assert shelf.places()["one"] == "b.md"
    assert shelf.folders.problems() == ()


def test_a_moved_card_keeps_its_row_its_key_and_all_that_is_known_of_it(shelf: Shelf) -> None:
    presenter = Presenter(shelf.folders.places())
    study = StudyService(shelf.desk.database, shelf.desk.clock, presenter)
    view = study.start()
    while view.card is not None:
        view = study.answer(view.card.card_id, Rating.GOOD, timedelta(seconds=5))
    (card,) = shelf.ids("one")
    before = shelf.desk.card(card)
    assert before.state.reviews > 0
    shelf.actions.move([card], shelf.mine / "c.md")
    assert shelf.desk.card(card) == before
    assert before.key == "own:f1:one:0"
    assert all(stored == rebuilt for stored, rebuilt in shelf.desk.replayed().values())


def test_the_cards_of_a_note_move_together(shelf: Shelf) -> None:
    (first,) = shelf.ids("gaps")
    assert shelf.actions.destinations([first]).cards == 2
    outcome = shelf.actions.move([first], shelf.mine / "b.md")
    assert outcome == BulkOutcome(Bulk.MOVED, 2)
    assert shelf.places()["gaps"] == "b.md"


def test_notes_of_several_decks_move_at_once_and_those_already_there_stay(shelf: Shelf) -> None:
    ids = shelf.ids("two", "three", "four", "one")
    outcome = shelf.actions.move(ids, shelf.mine / "c.md")
    assert outcome == BulkOutcome(Bulk.MOVED, 3, left=1)
    assert shelf.places() == dict.fromkeys(("one", "two", "three", "four"), "c.md") | {
        "gaps": "a.md"
    }
    assert shelf.files()["c.md"].count(b"{#") == 4


def test_the_decks_to_choose_from_are_the_others_of_the_folder(shelf: Shelf) -> None:
    found = shelf.actions.destinations(shelf.ids("one", "given"))
    assert found.decks == ((shelf.mine / "b.md", "B"), (shelf.mine / "c.md", "C"))
    assert (found.cards, found.left) == (1, 1)
    both = shelf.actions.destinations(shelf.ids("one", "three")).decks
    assert [title for _, title in both] == ["A", "B", "C"]


def test_what_cannot_move_is_told_with_what_to_do(shelf: Shelf) -> None:
    with pytest.raises(DeckFileError, match=r"stay in their decks\. Select cards of your own"):
        shelf.actions.destinations(shelf.ids("given"))
    with pytest.raises(DeckFileError, match="more than one of your folders"):
        shelf.actions.destinations(shelf.ids("one", "far"))
    with pytest.raises(DeckFileError, match=r"no other deck in .* Make one"):
        shelf.actions.destinations(shelf.ids("far"))
    with pytest.raises(DeckFileError, match="cannot be moved here"):
        CardActions(shelf.desk.database, shelf.desk.clock).destinations(shelf.ids("one"))


def test_a_folder_that_was_removed_keeps_its_notes(shelf: Shelf) -> None:
    ids = shelf.ids("one")
    shelf.folders.remove("f1")
    with pytest.raises(DeckFileError, match="not there any more"):
        shelf.actions.move(ids, shelf.mine / "b.md")


# Undo and redo


def test_a_move_is_taken_back_and_done_again(shelf: Shelf) -> None:
    before, ids = shelf.files(), shelf.ids("one", "three")
    shelf.actions.move(ids, shelf.mine / "c.md")
    after = shelf.files()
    assert shelf.actions.undo() == BulkOutcome(Bulk.MOVED, 2, course=Course.UNDONE)
    assert shelf.files() == before
    assert shelf.places()["three"] == "b.md"
    assert shelf.actions.redo() == BulkOutcome(Bulk.MOVED, 2, course=Course.REDONE)
    assert shelf.files() == after
    assert shelf.places()["three"] == "c.md"
    assert not shelf.actions.can_redo()
    assert shelf.actions.undo() == BulkOutcome(Bulk.MOVED, 2, course=Course.UNDONE)
    assert shelf.files() == before


def test_moves_and_other_actions_are_taken_back_in_turn(shelf: Shelf) -> None:
    before, states = shelf.files(), shelf.states()
    shelf.actions.flag(shelf.ids("one"), 1)
    shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    shelf.actions.suspend(shelf.ids("one"), on=True)
    undone = [shelf.actions.undo() for _ in range(3)]
    assert [one.action for one in undone if one is not None] == [
        Bulk.SUSPENDED,
        Bulk.MOVED,
        Bulk.FLAGGED,
    ]
    assert (shelf.files(), shelf.states()) == (before, states)
    assert shelf.actions.undo() is None


def test_the_page_of_own_decks_takes_a_move_back_whole(shelf: Shelf) -> None:
    before = shelf.files()
    shelf.actions.move(shelf.ids("one", "three"), shelf.mine / "c.md")
    assert shelf.editing.can_undo()
    shelf.editing.undo()
    assert shelf.files() == before
    assert not shelf.editing.can_undo()
    assert not shelf.actions.can_undo()
    shelf.actions.redo()
    assert shelf.editing.can_undo()


def test_a_file_that_changed_since_keeps_the_move(shelf: Shelf) -> None:
    shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    file = shelf.mine / "c.md"
    file.write_bytes(file.read_bytes() + b"\nMore.\n")
    before = shelf.files()
    with pytest.raises(DeckFileError, match="has changed since, so nothing was moved"):
        shelf.actions.undo()
    assert shelf.files() == before
    assert shelf.actions.can_undo()


def test_a_file_that_changed_since_the_undo_is_not_moved_again(shelf: Shelf) -> None:
    shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    shelf.actions.undo()
    file = shelf.mine / "c.md"
    file.write_bytes(file.read_bytes() + b"\nMore.\n")
    before = shelf.files()
    with pytest.raises(DeckFileError, match="has changed since"):
        shelf.actions.redo()
    assert shelf.files() == before


# What could go wrong


def test_at_every_moment_each_note_is_in_a_file(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is written last before a crash, in doing, taking back and doing again."""
    moments: list[bytes] = []
    save = deck_saving.save_deck_file

    def watched(path: Path, data: bytes, expected: str) -> None:
        save(path, data, expected)
        moments.append(b"".join(shelf.files().values()))

    monkeypatch.setattr(many_files, "save_deck_file", watched)
    shelf.actions.move(shelf.ids("one", "three"), shelf.mine / "c.md")
    shelf.actions.undo()
    shelf.actions.redo()
    assert len(moments) == 9
    for name in ("one", "gaps", "two", "three", "four"):
        assert all(f"{{#{name}".encode() in files for files in moments)


def test_a_crash_in_between_is_told_as_a_duplicate_and_loses_nothing(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    states = shelf.states()
    save = deck_saving.save_deck_file

    def only_the_target(path: Path, data: bytes, expected: str) -> None:
        if path.name != "c.md":
            raise KeyboardInterrupt
        save(path, data, expected)

    monkeypatch.setattr(many_files, "save_deck_file", only_the_target)
    with pytest.raises(KeyboardInterrupt):
        shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    report = shelf.folders.sync()
    assert [one.message for one in report.problems] == ["The id 'one' is already used in a.md."]
    assert shelf.states() == states
    assert shelf.places()["one"] == "a.md"


def test_a_source_that_cannot_be_written_leaves_every_file_as_it_was(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shelf.files()
    save = deck_saving.save_deck_file

    def refuse(path: Path, data: bytes, expected: str) -> None:
        if path.name == "b.md":
            raise DeckFileError("b.md cannot be written.", "Check it.")
        save(path, data, expected)

    monkeypatch.setattr(many_files, "save_deck_file", refuse)
    with pytest.raises(DeckFileError, match=r"b\.md cannot be written"):
        shelf.actions.move(shelf.ids("one", "three"), shelf.mine / "c.md")
    assert shelf.files() == before
    assert not shelf.actions.can_undo()


def test_a_target_that_is_no_deck_is_left_alone(shelf: Shelf) -> None:
    (shelf.mine / "c.md").write_text(BROKEN_FILE, encoding="utf-8")
    before = shelf.files()
    with pytest.raises(DeckFileError, match="no front matter"):
        shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    (shelf.mine / "c.md").write_text("---\ntags: [x]\n---\n", encoding="utf-8")
    with pytest.raises(DeckFileError, match=r"would not be in order in c\.md"):
        shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    assert shelf.files()["a.md"] == before["a.md"]


def test_a_deck_with_an_error_elsewhere_takes_a_note_in(shelf: Shelf) -> None:
    write(shelf.mine, "c.md", [basic("four"), "## No id\n\nNothing.\n"], title="C")
    shelf.folders.sync()
    shelf.actions.move(shelf.ids("one"), shelf.mine / "c.md")
    assert shelf.places()["one"] == "c.md"


def test_a_note_whose_picture_would_be_missing_stays(shelf: Shelf) -> None:
    (shelf.mine / "tree.png").write_bytes(b"png")
    write(shelf.mine, "a.md", [basic("one", "![A tree](tree.png)")], title="A")
    (shelf.mine / "sub").mkdir()
    write(shelf.mine, "sub/d.md", [], title="D")
    shelf.folders.sync()
    with pytest.raises(DeckFileError, match=r"'tree\.png' does not exist beside d\.md"):
        shelf.actions.move(shelf.ids("one"), shelf.mine / "sub" / "d.md")
    shelf.actions.move(shelf.ids("one"), shelf.mine / "b.md")
    assert shelf.places()["one"] == "b.md"


def test_a_note_that_left_its_file_meanwhile_is_told(shelf: Shelf) -> None:
    ids = shelf.ids("one")
    (shelf.mine / "a.md").write_text(deck([basic("two")], title="A"), encoding="utf-8")
    with pytest.raises(DeckFileError, match="'one' is not in the file any more"):
        shelf.actions.move(ids, shelf.mine / "b.md")
