"""Own folders of decks: added, removed, read, and never lost."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.databases import raw
from tests.support.decks import BROKEN_NOTE, ROAD, basic, deck, write

from gradus.errors import DeckFileError
from gradus.services.own_decks.folders import OwnFolder, OwnFolders


@pytest.fixture
def folders(desk: Desk, tmp_path: Path) -> OwnFolders:
    numbers = count(1)
    bundled = tmp_path / "bundled"
    bundled.mkdir()
    return OwnFolders(desk.database, bundled, lambda: f"f{next(numbers)}")


def only(folders: OwnFolders) -> OwnFolder:
    (folder,) = folders.folders()
    return folder


def give_road(desk: Desk, text: str = ROAD) -> None:
    """Let Gradus come with a road."""
    desk.folder.mkdir(exist_ok=True)
    (desk.folder / "roadmap.yaml").write_text(text, encoding="utf-8")
    assert desk.sync().road


def keys(desk: Desk) -> set[str]:
    query = "SELECT key FROM cards WHERE NOT retired"
    return {key for (key,) in raw(desk.database).execute(query)}


def test_the_decks_of_an_added_folder_are_read(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    write(tmp_path / "mine", "sub/a.md", [basic("one"), basic("two")], title="Mine")
    assert folders.add(tmp_path / "mine") == "f1"
    assert folders.sync().changes.new == 2
    assert keys(desk) == {"own:f1:one:0", "own:f1:two:0"}
    folder = only(folders)
    assert folder.decks == ((tmp_path / "mine" / "sub" / "a.md", "Mine"),)
    assert (folder.notes, folder.cards, folder.problems) == (2, 2, ())
    assert folders.places()["own:f1"] == tmp_path / "mine"


def test_a_removed_folder_retires_its_cards_and_comes_back_with_what_was_learned(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    write(tmp_path / "mine", "a.md", [basic("one")])
    folders.add(tmp_path / "mine")
    folders.sync()
    desk.answer(desk.study.start())
    folders.remove("f1")
    assert (keys(desk), folders.folders()) == (set(), ())
    assert "own:f1" not in folders.places()
    assert (tmp_path / "mine" / "a.md").is_file()
    folders.add(tmp_path / "other")
    assert folders.add(tmp_path / "mine") == "f1"
    folders.sync()
    assert keys(desk) == {"own:f1:one:0"}
    ((reviews,),) = raw(desk.database).execute("SELECT reviews FROM cards").fetchall()
    assert reviews == 1


def test_the_same_id_in_two_folders_is_two_notes(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    for name in ("one", "two"):
        write(tmp_path / name, "a.md", [basic("same")])
        folders.add(tmp_path / name)
    folders.sync()
    assert keys(desk) == {"own:f1:same:0", "own:f2:same:0"}


def test_problems_carry_the_full_path_and_count_what_lacks_an_id(
    folders: OwnFolders, tmp_path: Path
) -> None:
    file = write(tmp_path / "mine", "a.md", [basic("one"), BROKEN_NOTE])
    folders.add(tmp_path / "mine")
    folders.sync()
    (problem,) = folders.problems()
    assert (problem.path, problem.line, problem.message) == (str(file), 9, "The note has no id.")
    assert only(folders).without_id == 1
    file.write_text(deck([basic("one")]), encoding="utf-8")
    folders.sync_one("f1")
    assert folders.problems() == ()


def test_a_file_that_turns_bad_keeps_what_was_stored(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    file = write(tmp_path / "mine", "a.md", [basic("one")])
    folders.add(tmp_path / "mine")
    folders.sync()
    file.write_text("half a file", encoding="utf-8")
    report = folders.sync()
    assert [problem.path for problem in report.problems] == [str(file)]
    assert keys(desk) == {"own:f1:one:0"}


def test_a_folder_out_of_reach_keeps_its_cards(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    write(tmp_path / "mine", "a.md", [basic("one")])
    folders.add(tmp_path / "mine")
    folders.sync()
    (tmp_path / "mine").rename(tmp_path / "away")
    (problem,) = folders.sync().problems
    assert problem.path == str(tmp_path / "mine")
    assert keys(desk) == {"own:f1:one:0"}
    assert only(folders).decks == ()


def test_a_road_in_an_own_folder_is_none_of_ours(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    write(tmp_path / "mine", "a.md", [basic("one")])
    (tmp_path / "mine" / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    folders.add(tmp_path / "mine")
    assert not folders.sync().road
    assert raw(desk.database).execute("SELECT count(*) FROM topics").fetchone() == (0,)


def test_a_folder_that_is_not_there_is_made(folders: OwnFolders, tmp_path: Path) -> None:
    folders.add(tmp_path / "new" / "decks")
    assert (tmp_path / "new" / "decks").is_dir()


def test_folders_that_cannot_be_decks_are_refused(folders: OwnFolders, tmp_path: Path) -> None:
    (tmp_path / "mine" / "deep").mkdir(parents=True)
    folders.add(tmp_path / "mine")
    file = tmp_path / "file"
    file.write_text("x", encoding="utf-8")
    refused = [
        (tmp_path / "mine", "in use already"),
        (tmp_path / "mine" / "deep", "same files"),
        (tmp_path, "same files"),
        (tmp_path / "bundled", "in use already"),
        (Path("/"), "far more than decks"),
        (Path.home(), "far more than decks"),
        (file, "cannot be used"),
    ]
    for path, words in refused:
        with pytest.raises(DeckFileError, match=words):
            folders.add(path)
    assert len(folders.folders()) == 1


def test_a_removed_folder_does_not_stand_in_the_way(folders: OwnFolders, tmp_path: Path) -> None:
    folders.add(tmp_path / "mine" / "deep")
    folders.remove("f1")
    assert folders.add(tmp_path / "mine") == "f2"
    assert folders.sync_one("f1").changes.new == 0


def test_a_topic_that_is_not_on_the_road_is_an_error_and_nothing_stored_is_lost(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    give_road(desk)
    file = write(tmp_path / "mine", "a.md", [basic("one"), basic("two")], topic="algebra")
    folders.add(tmp_path / "mine")
    assert folders.sync().problems == []
    desk.answer(desk.study.start())
    file.write_text(deck([basic("one")], topic="nowhere"), encoding="utf-8")
    for _ in range(2):  # it is told until it is mended
        (problem,) = folders.sync().problems
        assert (problem.path, problem.line) == (str(file), 3)
        assert problem.message == "The topic 'nowhere' is not on the road."
    assert keys(desk) == {"own:f1:one:0", "own:f1:two:0"}
    ((reviews,),) = raw(desk.database).execute("SELECT sum(reviews) FROM cards").fetchall()
    assert reviews == 1
    file.write_text(deck([basic("one")], topic="loops"), encoding="utf-8")
    assert folders.sync().problems == []
    assert keys(desk) == {"own:f1:one:0"}


def test_a_topic_that_the_road_has_lost_is_told_although_the_file_is_the_same(
    desk: Desk, folders: OwnFolders, tmp_path: Path
) -> None:
    give_road(desk)
    write(tmp_path / "mine", "a.md", [basic("one")], topic="extras")
    folders.add(tmp_path / "mine")
    assert folders.sync().problems == []
    give_road(desk, ROAD.replace("key: extras", "key: others"))
    (problem,) = folders.sync().problems
    assert problem.message == "The topic 'extras' is not on the road."
    assert keys(desk) == {"own:f1:one:0"}
