"""Folders that are broken, unusual or malicious: a reading or an error with a remedy."""

from __future__ import annotations

import os
import struct
import sys
import zlib
from pathlib import Path

import pytest
from dulwich.objects import ObjectID
from tests.repositories.building import Builder, write_files

from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Source
from gradus.errors import RepositoryError
from gradus.repositories.limits import USUAL, Limits
from gradus.repositories.opening import read_repository

no_windows = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")


def read(folder: Path, source: Source = Source.HEAD, limits: Limits = USUAL) -> Repository:
    found = read_repository(folder, source, limits=limits)
    assert found is not None
    return found


@pytest.fixture
def cats(tmp_path: Path) -> Builder:
    built = Builder(tmp_path / "cats")
    built.commit({"a.py": "a = 1\n"})
    built.commit({"b.py": "b = 1\n"}, "Second")
    return built


def object_file(built: Builder, name: str) -> Path:
    return built.git / "objects" / name[:2] / name[2:]


def test_a_bare_repository_has_its_committed_files(tmp_path: Path) -> None:
    built = Builder(tmp_path / "cats.git", bare=True)
    built.commit({"a.py": "a"})
    for source in Source:
        found = read(built.folder, source)
        assert (found.name, found.tree.source) == ("cats", Source.HEAD)
        assert list(found.tree.paths()) == ["a.py"]


@pytest.mark.parametrize("packed", [False, True])
def test_objects_may_be_named_by_sha_256(tmp_path: Path, packed: bool) -> None:
    built = Builder(tmp_path / "cats", object_format="sha256")
    name = built.commit({"a/b.py": "b\n" * 90})
    built.commit({"a/b.py": "b\n" * 91})
    if packed:
        built.pack()
    found = read(built.folder)
    assert found.tree.text("a/b.py") == "b\n" * 91
    assert (len(name), found.history.commits[1].id) == (64, name)


def test_a_detached_head_has_no_branch(cats: Builder) -> None:
    first = read(cats.folder).history.commits[1].id
    cats.detach(first)
    found = read(cats.folder)
    assert (found.branch, found.head, list(found.tree.paths())) == ("", first, ["a.py"])


def worktree(built: Builder, folder: Path) -> Path:
    own = built.git / "worktrees" / folder.name
    write_files(own, {"HEAD": built.head, "commondir": "../..\n", "gitdir": f"{folder}/.git\n"})
    write_files(folder, {".git": f"gitdir: {own}\n", "new.py": "new"})
    return folder


def test_a_worktree_is_read_through_its_git_file(cats: Builder, tmp_path: Path) -> None:
    folder = worktree(cats, tmp_path / "tree")
    assert list(read(folder).tree.paths()) == ["a.py", "b.py"]
    assert list(read(folder, Source.FOLDER).tree.paths()) == ["new.py"]


def test_a_git_file_cannot_have_another_repository_read(cats: Builder, tmp_path: Path) -> None:
    write_files(tmp_path / "thief", {".git": f"gitdir: {cats.git}\n"})
    with pytest.raises(RepositoryError, match="belongs to another one"):
        read_repository(tmp_path / "thief")
    write_files(tmp_path / "lost", {".git": "gitdir: nowhere\n"})
    with pytest.raises(RepositoryError, match="names no git folder"):
        read_repository(tmp_path / "lost")


@no_windows
def test_a_git_folder_that_is_a_link_is_not_followed(cats: Builder, tmp_path: Path) -> None:
    (tmp_path / "thief").mkdir()
    (tmp_path / "thief" / ".git").symlink_to(cats.git)
    with pytest.raises(RepositoryError, match="is a link"):
        read_repository(tmp_path / "thief")


def test_a_submodule_is_no_file_and_is_not_entered(tmp_path: Path) -> None:
    inner = Builder(tmp_path / "cats" / "inner")
    commit = inner.commit({"inner.py": "x"})
    built = Builder(tmp_path / "cats")
    built.commit({"a.py": "a"})
    assert list(read(built.folder, Source.FOLDER).tree.paths()) == ["a.py"]
    held = built._files[built.head]
    held[b"inner"] = (0o160000, ObjectID(commit.encode()))
    built.commit({"b.py": "b"})
    assert list(read(built.folder).tree.paths()) == ["a.py", "b.py"]


@no_windows
def test_links_and_loops_are_no_files(cats: Builder, tmp_path: Path) -> None:
    write_files(tmp_path, {"outside.txt": "secret"})
    (cats.folder / "loop").symlink_to(cats.folder)
    (cats.folder / "out.txt").symlink_to(tmp_path / "outside.txt")
    (cats.folder / "dead").symlink_to(cats.folder / "dead")
    os.mkfifo(cats.folder / "pipe")
    assert list(read(cats.folder, Source.FOLDER).tree.paths()) == ["a.py", "b.py"]
    cats.commit({"link": "../outside.txt"}, modes={"link": 0o120000})
    assert list(read(cats.folder).tree.paths()) == ["a.py", "b.py"]


def test_bytes_of_a_name_that_are_no_utf_8_are_written_out(tmp_path: Path) -> None:
    built = Builder(tmp_path / "cats.git", bare=True)
    built.commit({b"caf\xe9.txt": "x", "käse.txt".encode(): "y"})
    tree = read(built.folder).tree
    assert list(tree.paths()) == ["caf\\xe9.txt", "käse.txt"]
    assert tree.text("caf\\xe9.txt") == "x"


def test_a_shallow_clone_says_so(cats: Builder) -> None:
    second, first = (one.id for one in read(cats.folder).history.commits)
    object_file(cats, first).unlink()
    write_files(cats.git, {"shallow": second + "\n"})
    history = read(cats.folder).history
    assert [one.id for one in history.commits] == [second]
    assert history.missing == "This is a shallow clone; older commits are not in it."


def test_a_missing_commit_breaks_history_off(cats: Builder) -> None:
    object_file(cats, read(cats.folder).history.commits[1].id).unlink()
    history = read(cats.folder).history
    assert len(history.commits) == 1
    assert history.missing == "Some commits are missing or damaged."


def test_a_damaged_last_commit_is_an_error_with_a_remedy(cats: Builder) -> None:
    file = object_file(cats, cats.head)
    file.chmod(0o600)
    file.write_bytes(b"rubbish")
    with pytest.raises(RepositoryError, match="damaged") as told:
        read_repository(cats.folder)
    assert "git fsck" in told.value.remedy


def test_borrowed_objects_are_not_looked_for(cats: Builder, tmp_path: Path) -> None:
    borrower = Builder(tmp_path / "borrower")
    write_files(borrower.git, {"objects/info/alternates": str(cats.git / "objects")})
    write_files(borrower.git, {"refs/heads/main": cats.head + "\n"})
    with pytest.raises(RepositoryError, match="borrows objects"):
        read_repository(borrower.folder)


@pytest.mark.parametrize("part", ["pack", "idx"])
def test_a_damaged_pack_is_an_error_with_a_remedy(cats: Builder, part: str) -> None:
    cats.pack()
    (file,) = (cats.git / "objects" / "pack").glob(f"*.{part}")
    file.chmod(0o600)
    whole = file.read_bytes()
    for damaged in (b"", whole[:40], whole[:12] + bytes(len(whole) - 12), whole[::-1]):
        file.write_bytes(damaged)
        with pytest.raises(RepositoryError):
            read_repository(cats.folder)


def test_an_object_that_unpacks_to_far_more_than_it_says_is_not_unpacked(cats: Builder) -> None:
    bomb = zlib.compress(b"blob 7\0" + bytes(50_000_000), 9)
    write_files(cats.git, {"objects/ab/" + "0" * 38: bomb})
    assert read(cats.folder).history.missing == "1 objects are damaged."


def test_an_object_that_says_it_is_huge_is_not_unpacked(cats: Builder) -> None:
    bomb = zlib.compress(b"blob 9000000000\0" + bytes(1_000), 9)
    write_files(cats.git, {"objects/ab/" + "0" * 38: bomb})
    assert read(cats.folder).history.large == ()


def test_a_folder_of_more_files_than_the_limit_is_refused(cats: Builder) -> None:
    for source in Source:
        with pytest.raises(RepositoryError, match="more than 1 files"):
            read_repository(cats.folder, source, limits=Limits(files=1))


@pytest.mark.parametrize("value", ["rubbish", "ref: refs/heads/../../config", "ref: ../../x", ""])
def test_a_head_that_names_no_commit_is_an_error(cats: Builder, value: str) -> None:
    (cats.git / "HEAD").write_text(value)
    with pytest.raises(RepositoryError, match="HEAD is damaged"):
        read_repository(cats.folder)


def test_a_head_that_goes_in_circles_is_an_error(cats: Builder) -> None:
    write_files(
        cats.git, {"refs/heads/main": "ref: refs/heads/b", "refs/heads/b": "ref: refs/heads/main"}
    )
    with pytest.raises(RepositoryError, match="HEAD is damaged"):
        read_repository(cats.folder)


def test_included_configuration_is_left_alone(cats: Builder, tmp_path: Path) -> None:
    write_files(tmp_path, {"other": '[remote "origin"]\nurl = https://evil.example\n'})
    config = (cats.git / "config").read_text() + f"[include]\npath = {tmp_path / 'other'}\n"
    write_files(cats.git, {"config": config})
    assert read(cats.folder).remote == ""


@pytest.mark.parametrize(
    ("config", "told"),
    [
        ("[core\nrubbish", "configuration"),
        ("[extensions]\nobjectformat = md5\n", "md5"),
        ("[extensions]\nrefstorage = reftable\n", "reftables"),
    ],
)
def test_a_configuration_that_cannot_be_used_is_named(
    cats: Builder, config: str, told: str
) -> None:
    write_files(cats.git, {"config": config})
    with pytest.raises(RepositoryError, match=told):
        read_repository(cats.folder)


@no_windows
def test_hooks_filters_and_monitors_are_never_run(cats: Builder) -> None:
    touch = f"#!/bin/sh\ntouch {cats.folder}/ran\n"
    for name in ("post-checkout", "post-index-change", "fsmonitor-watchman"):
        write_files(cats.git / "hooks", {name: touch})
        (cats.git / "hooks" / name).chmod(0o755)
    cats.configure("core", "fsmonitor", str(cats.git / "hooks" / "fsmonitor-watchman"))
    cats.configure("filter evil", "smudge", str(cats.git / "hooks" / "post-checkout"))
    cats.commit({".gitattributes": "* filter=evil\n"})
    for source in Source:
        tree = read(cats.folder, source).tree
        assert [tree.text(path) for path in tree.paths()]
    assert not (cats.folder / "ran").exists()


def test_a_pack_whose_delta_promises_too_much_is_refused(cats: Builder) -> None:
    cats.pack()
    (file,) = (cats.git / "objects" / "pack").glob("*.pack")
    file.chmod(0o600)
    data = bytearray(file.read_bytes())
    data[12:18] = bytes([0x80 | (data[12] & 0x7F), 0xFF, 0xFF, 0xFF, 0xFF, 0x7F])
    file.write_bytes(data)
    with pytest.raises(RepositoryError):
        read_repository(cats.folder)
    assert struct.unpack(">L", data[4:8]) == (2,)
