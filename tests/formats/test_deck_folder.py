"""Which files are decks, and what happens with files that are odd."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from tests.support.decks import basic, deck, write

from gradus.domain.decks.parser import MAX_BYTES
from gradus.formats.deck_folder import (
    deck_paths,
    parse_deck_file,
    read_deck_file,
    unreadable,
    unreadable_folder,
)


def test_decks_are_markdown_files_that_are_not_hidden_nor_a_readme(tmp_path: Path) -> None:
    for name in ("b.md", "a/c.md", "README.md", "a/README.md", ".git/d.md", ".e.md", "a/.f/g.md"):
        write(tmp_path, name, [])
    (tmp_path / "notes.txt").write_text("no deck", encoding="utf-8")
    (tmp_path / "folder.md").mkdir()
    found = [path.relative_to(tmp_path).as_posix() for path in deck_paths(tmp_path)]
    assert found == ["a/c.md", "b.md"]


def test_a_hidden_folder_above_the_decks_does_not_hide_them(tmp_path: Path) -> None:
    write(tmp_path / ".local" / "decks", "a.md", [])
    assert len(deck_paths(tmp_path / ".local" / "decks")) == 1


def test_a_folder_that_does_not_exist_is_no_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as caught:
        deck_paths(tmp_path / "nowhere")
    problem = unreadable_folder(tmp_path, caught.value)
    assert problem.path.endswith("nowhere")
    assert problem.message == "The folder cannot be read: No such file or directory."


def test_a_file_is_known_by_its_relative_path_and_its_sha256(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.md"
    path.parent.mkdir()
    path.write_bytes(b"abc")
    file = read_deck_file(path, tmp_path)
    assert (file.path, file.data) == ("a/b.md", b"abc")
    # The digest of "abc" that FIPS 180-2 gives.
    assert file.checksum == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"


def test_a_huge_file_is_not_read_whole_and_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    with path.open("wb") as stream:
        stream.truncate(MAX_BYTES * 50)
    file = read_deck_file(path, tmp_path)
    assert len(file.data) == MAX_BYTES + 1
    assert parse_deck_file(file, tmp_path).deck is None


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse such names")
def test_a_file_whose_name_is_no_unicode_is_reported(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.md"))
    path.write_text(deck([basic("one")]), encoding="utf-8")
    with pytest.raises(OSError, match="not UTF-8") as caught:
        read_deck_file(path, tmp_path)
    problem = unreadable(path, tmp_path, caught.value)
    assert problem.path == "caf?.md"
    assert problem.message == "The file cannot be read: its name is not UTF-8."


def test_an_error_without_words_still_makes_a_sentence(tmp_path: Path) -> None:
    problem = unreadable(tmp_path / "a.md", tmp_path, OSError())
    assert problem.message == "The file cannot be read: unknown reason."


def _image_problems(folder: Path, source: str) -> list[str]:
    write(folder, "sub/a.md", [basic("one", f"![a picture]({source})")])
    parsed = parse_deck_file(read_deck_file(folder / "sub" / "a.md", folder), folder)
    assert parsed.deck is not None
    return [problem.message for problem in parsed.problems]


def test_a_picture_is_looked_for_beside_its_deck(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "here.png").touch()
    (tmp_path / "there.png").touch()
    assert _image_problems(tmp_path, "here.png") == []
    assert _image_problems(tmp_path, "there.png") == ["The picture 'there.png' does not exist."]


def test_a_picture_with_an_impossible_name_is_missing_like_any_other(tmp_path: Path) -> None:
    (problem,) = _image_problems(tmp_path, f"{'x' * 300}.png")
    assert problem.endswith("does not exist.")


def test_a_picture_outside_the_folder_is_not_even_looked_for(tmp_path: Path) -> None:
    problems = _image_problems(tmp_path, "../../secret.png")
    assert problems
    assert not any("does not exist" in problem for problem in problems)


def test_a_deck_that_cannot_be_parsed_has_no_pictures_to_check(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("no deck", encoding="utf-8")
    parsed = parse_deck_file(read_deck_file(tmp_path / "a.md", tmp_path), tmp_path)
    assert parsed.deck is None
    assert parsed.problems
