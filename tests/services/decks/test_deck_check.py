"""Checking decks without storing them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.support.databases import DECKS
from tests.support.decks import BROKEN_NOTE, ROAD, basic, cloze, write
from tests.support.parsing import remembered

from gradus.errors import GradusError
from gradus.services.decks import files as deck_files
from gradus.services.decks.check import DeckCheck, check_decks


def test_the_bundled_decks_have_no_errors() -> None:
    with remembered():
        found = check_decks([DECKS])
    assert found.problems == ()
    assert found.files == len(list(DECKS.rglob("*.md")))
    assert found.cards >= found.notes > 100


def test_files_notes_cards_and_errors_are_counted(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one"), cloze("two", 1, 2, 3)])
    write(tmp_path, "b.md", [basic("three"), BROKEN_NOTE])
    found = check_decks([tmp_path])
    assert (found.files, found.notes, found.cards) == (2, 3, 5)
    (problem,) = found.problems
    assert problem.path == str(tmp_path / "b.md")
    assert problem.line == 9


def test_ids_used_twice_are_found_across_the_paths_given(tmp_path: Path) -> None:
    first = write(tmp_path, "a/x.md", [basic("one")])
    second = write(tmp_path, "b/y.md", [basic("one")])
    (problem,) = check_decks([first, second]).problems
    assert problem.path == str(second)


def test_a_file_given_twice_is_checked_once(tmp_path: Path) -> None:
    file = write(tmp_path, "a.md", [basic("one")])
    assert check_decks([tmp_path, file, file]) == DeckCheck(1, 1, 1, ())


def test_a_file_that_cannot_be_read_is_an_error_in_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "a.md", [basic("one")])

    def refuse(_path: Path, _folder: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(deck_files, "read_deck_file", refuse)
    (problem,) = check_decks([tmp_path]).problems
    assert problem.message == "The file cannot be read: Permission denied."


def test_a_path_that_does_not_exist_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(GradusError, match="does not exist"):
        check_decks([tmp_path / "nowhere"])


def test_a_folder_without_decks_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(GradusError, match="no deck"):
        check_decks([tmp_path])


def test_a_folder_that_cannot_be_listed_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    monkeypatch.setattr(os, "scandir", refuse)
    with pytest.raises(GradusError, match="cannot be read: Permission denied"):
        check_decks([tmp_path])


def test_a_topic_is_compared_with_the_road_of_gradus_where_there_is_none_beside(
    tmp_path: Path,
) -> None:
    file = write(tmp_path, "a.md", [basic("one")], topic="nowhere")
    (problem,) = check_decks([tmp_path]).problems
    assert (problem.path, problem.line) == (str(file), 3)
    assert problem.message == "The topic 'nowhere' is not on the road."
    write(tmp_path, "a.md", [basic("one")], topic="docker")
    assert check_decks([tmp_path]).problems == ()


def test_a_topic_is_compared_with_the_road_beside_it(tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(tmp_path, "sub/a.md", [basic("one")], topic="loops")
    assert check_decks([tmp_path]).problems == ()
    write(tmp_path, "sub/a.md", [basic("one")], topic="docker")
    (problem,) = check_decks([tmp_path]).problems
    assert "such as " in problem.remedy
    assert "loops" in problem.remedy


def test_a_road_with_errors_is_compared_with_nothing(tmp_path: Path) -> None:
    (tmp_path / "roadmap.yaml").write_text(ROAD + "  - {key: lame}\n", encoding="utf-8")
    write(tmp_path, "a.md", [basic("one")], topic="nowhere")
    assert all("nowhere" not in problem.message for problem in check_decks([tmp_path]).problems)
