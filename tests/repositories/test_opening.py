"""What a folder is read as: the committed files, those that lie there, and the commits."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder, write_files

from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.repositories.opening import read_repository


def read(folder: Path, source: Source = Source.HEAD) -> Repository:
    found = read_repository(folder, source)
    assert found is not None
    return found


@pytest.fixture(params=["loose", "packed"])
def cats(request: pytest.FixtureRequest, tmp_path: Path) -> Builder:
    """Three commits; the second drops a file, the third is on a branch of its own."""
    built = Builder(tmp_path / "cats")
    lines = "".join(f"row {n}\n" for n in range(300))
    built.commit({"README.md": "# Cats\n", "data/rows.csv": lines, "old.py": "x = 1\n"})
    built.commit({"data/rows.csv": lines + "end\n", "old.py": None}, "Drop what is old")
    built.branch("work")
    built.commit({"train.py": "seed = 1\r\n"}, "Train", NOON + timedelta(days=1))
    if request.param == "packed":
        built.pack()
        built.pack_refs()
    return built


def test_the_committed_files_are_read_with_their_sizes_and_texts(cats: Builder) -> None:
    tree = read(cats.folder).tree
    assert tree.source is Source.HEAD
    assert list(tree.paths()) == ["README.md", "data/rows.csv", "train.py"]
    assert tree.size("data/rows.csv") == 10 * 6 + 90 * 7 + 200 * 8 + 4
    assert tree.text("train.py") == "seed = 1\n"
    assert tree.data("train.py") == b"seed = 1\r\n"
    assert (tree.text("data/rows.csv") or "").endswith("row 299\nend\n")


def test_a_path_that_is_not_there_is_a_key_error_and_no_text(cats: Builder) -> None:
    tree = read(cats.folder).tree
    assert tree.text("old.py") is None
    with pytest.raises(KeyError):
        tree.data("old.py")
    with pytest.raises(KeyError):
        tree.size("old.py")


def test_commits_come_newest_first_with_author_and_time(cats: Builder) -> None:
    found = read(cats.folder)
    assert [one.message for one in found.history.commits] == [
        "Train",
        "Drop what is old",
        "Add files",
    ]
    assert found.history.commits[0].when == NOON + timedelta(days=1)
    assert {one.author for one in found.history.commits} == {"Ada Lovelace"}
    assert found.history.missing == ""


def test_it_says_where_it_stands(cats: Builder) -> None:
    cats.configure("remote origin", "url", "https://ada:secret@github.com/ada/cats.git")
    found = read(cats.folder)
    assert (found.name, found.branch, found.head) == ("cats", "work", cats.head)
    assert found.remote == "https://github.com/ada/cats.git"


def test_the_folder_is_read_as_it_lies_there(cats: Builder) -> None:
    cats.write({"train.py": "seed = 2\n", "new.txt": "new", ".gitignore": "*.log\nout/\n"})
    cats.write({"run.log": "x", "out/model.bin": "x", ".venv/lib/a.py": "x"})
    tree = read(cats.folder, Source.FOLDER).tree
    assert tree.source is Source.FOLDER
    assert list(tree.paths()) == [".gitignore", "README.md", "data/rows.csv", "new.txt", "train.py"]
    assert tree.text("train.py") == "seed = 2\n"


def test_a_tracked_file_is_part_of_the_folder_even_if_it_is_ignored(tmp_path: Path) -> None:
    built = Builder(tmp_path / "cats")
    built.commit({".gitignore": "out/\n", "out/kept.txt": "kept"})
    built.write({"out/other.txt": "other"})
    assert list(read(built.folder, Source.FOLDER).tree.paths()) == [".gitignore", "out/kept.txt"]


def test_a_time_keeps_its_offset(tmp_path: Path) -> None:
    when = datetime(2026, 3, 2, 23, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    built = Builder(tmp_path / "cats")
    built.commit({"a": "a"}, when=when)
    found = read(built.folder).history.commits[0].when
    assert (found, found.utcoffset()) == (when, when.utcoffset())


def test_a_folder_without_git_is_read_as_it_lies_there(tmp_path: Path) -> None:
    write_files(tmp_path / "plain", {"a.py": "a", "node_modules/b.js": "b"})
    found = read(tmp_path / "plain")
    assert (found.tree.source, list(found.tree.paths())) == (Source.FOLDER, ["a.py"])
    assert (found.branch, found.head, found.remote) == ("", "", "")
    assert found.history.missing == "This folder has no git, so there is no history."


def test_a_repository_without_a_commit_is_read_as_it_lies_there(tmp_path: Path) -> None:
    built = Builder(tmp_path / "empty")
    built.write({"a.py": "a"})
    found = read(built.folder)
    assert (found.tree.source, list(found.tree.paths())) == (Source.FOLDER, ["a.py"])
    assert (found.branch, found.head) == ("main", "")
    assert found.history.missing == "There is no commit yet."


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(RepositoryError, match="There is no folder"):
        read_repository(tmp_path / "nowhere")


def test_a_tree_can_be_read_after_git_has_packed_everything_anew(tmp_path: Path) -> None:
    built = Builder(tmp_path / "cats")
    built.commit({"a.py": "a = 1\n"})
    loose = read(built.folder).tree
    built.pack()
    packed = read(built.folder).tree
    (pack,) = (built.git / "objects" / "pack").glob("*.pack")
    for file in (pack, pack.with_suffix(".idx")):
        file.rename(file.with_stem("pack-renamed"))
    assert (loose.text("a.py"), packed.text("a.py")) == ("a = 1\n", "a = 1\n")
