"""Builds small real repositories with dulwich: commits with dates, branches, packs, worktrees."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from dulwich.index import Index, commit_tree, index_entry_from_stat
from dulwich.object_format import OBJECT_FORMATS
from dulwich.objects import Blob, Commit, ObjectID, Tag
from dulwich.pack import write_pack
from dulwich.refs import Ref
from dulwich.repo import Repo

Content = str | bytes | None
"""Text is written as UTF-8; None deletes the file."""

Held = dict[bytes, tuple[int, ObjectID]]

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
ADA = "Ada Lovelace <ada@example.org>"


class Builder:
    """One repository being built; its folder holds what the last commit held.

    >>> built = Builder(tmp_path / "cats")
    >>> first = built.commit({"train.py": "seed = 1"}, when=NOON)
    >>> built.pack()
    """

    def __init__(self, folder: Path, *, bare: bool = False, object_format: str = "sha1") -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder, self.bare = folder, bare
        make = Repo.init_bare if bare else Repo.init
        self.repo = make(folder, default_branch=b"main", object_format=object_format)
        self.git = folder if bare else folder / ".git"
        self.form = OBJECT_FORMATS[object_format]
        self._files: dict[str, Held] = {"": {}}
        self._shown: set[bytes] = set()

    def commit(
        self,
        files: Mapping[str, Content] | Mapping[bytes, Content],
        message: str = "Add files",
        when: datetime = NOON,
        author: str = ADA,
        *,
        parents: list[str] | None = None,
        modes: Mapping[str, int] | None = None,
    ) -> str:
        """Commit changes to the files of HEAD's commit onto HEAD, and return the commit's name.

        `modes` gives the mode of a file that is no plain one, such as 0o120000 for a link.
        """
        head = self.head
        held = dict(self._files[head])
        for name, content in files.items():
            path = name if isinstance(name, bytes) else name.encode()
            held.pop(path, None)
            if content is not None:
                held[path] = (
                    (modes or {}).get(path.decode("utf-8", "replace"), 0o100644),
                    self._blob(content),
                )
        commit = self._commit(held, message, when, author)
        before = [head] if head else []
        commit.parents = [ObjectID(one.encode()) for one in (parents or before)]
        name = self._add(commit)
        self._files[name.decode()] = held
        self._stand_on(name)
        return name.decode()

    @property
    def head(self) -> str:
        """The commit that HEAD stands on, empty before the first."""
        try:
            return self.repo.head().decode()
        except KeyError:
            return ""

    def branch(self, name: str, at: str = "") -> None:
        """Make a branch at a commit, or where HEAD stands, and stand on it."""
        self.repo.refs[Ref(f"refs/heads/{name}".encode())] = ObjectID((at or self.head).encode())
        self.switch(name)

    def switch(self, name: str) -> None:
        """Stand on a branch."""
        self.repo.refs.set_symbolic_ref(Ref(b"HEAD"), Ref(f"refs/heads/{name}".encode()))
        self._check_out()

    def detach(self, at: str = "") -> None:
        """Stand on a commit and on no branch."""
        (self.git / "HEAD").write_text((at or self.head) + "\n")
        self._check_out()

    def tag(self, name: str, at: str = "") -> str:
        """Make an annotated tag, and return its object's name."""
        tag = Tag()
        tag.name, tag.message, tag.tagger = name.encode(), b"A tag", ADA.encode()
        tag.tag_time, tag.tag_timezone = int(NOON.timestamp()), 0
        tag.object = (Commit, ObjectID((at or self.head).encode()))
        found = self._add(tag)
        self.repo.refs[Ref(f"refs/tags/{name}".encode())] = found
        return found.decode()

    def _blob(self, content: str | bytes) -> ObjectID:
        return self._add(
            Blob.from_string(content.encode() if isinstance(content, str) else content)
        )

    def pack(self, *, deltify: bool = True) -> None:
        """Move all loose objects into one pack."""
        store = self.repo.object_store
        loose = [store[name] for name in sorted(store._iter_loose_objects())]
        folder = self.git / "objects" / "pack"
        name = str(folder / f"pack-{len(list(folder.iterdir())):040x}")
        write_pack(name, [(one, None) for one in loose], self.form, deltify=deltify)
        for one in loose:
            store.delete_loose_object(ObjectID(one.get_id(self.form)))

    def pack_refs(self) -> None:
        """Move all branches and tags into packed-refs."""
        self.repo.refs.pack_refs(all=True)

    def configure(self, section: str, name: str, value: str) -> None:
        """Write a value into the configuration; `section` may be `remote origin`."""
        config = self.repo.get_config()
        parts = tuple(part.encode() for part in section.split(" "))
        config.set(parts, name.encode(), value.encode())
        config.write_to_path()

    def write(self, files: Mapping[str, str | bytes]) -> None:
        """Write files into the folder without committing them."""
        write_files(self.folder, files)

    def close(self) -> None:
        """Let go of all files."""
        self.repo.close()

    def _add(self, one: Blob | Commit | Tag) -> ObjectID:
        one.object_format = self.form
        self.repo.object_store.add_object(one)
        return ObjectID(one.get_id(self.form))

    def _commit(self, held: Held, message: str, when: datetime, author: str) -> Commit:
        found = Commit()
        blobs = [(path, name, mode) for path, (mode, name) in held.items()]
        found.tree = commit_tree(self.repo.object_store, blobs, self.form)
        found.author = found.committer = author.encode()
        found.author_time = found.commit_time = int(when.timestamp())
        offset = when.utcoffset()
        found.author_timezone = found.commit_timezone = int(offset.total_seconds()) if offset else 0
        found.message = message.encode()
        return found

    def _stand_on(self, name: ObjectID) -> None:
        """Move the branch that HEAD names, or HEAD itself if it names none."""
        self.repo.refs[Ref(b"HEAD")] = name
        self._check_out()

    def _check_out(self) -> None:
        """Make folder and index hold what HEAD's commit holds."""
        if self.bare:
            return
        index = Index(self.git / "index", read=False, object_format=self.form)
        for path in self._shown - set(self._files[self.head]):
            (self.folder / os.fsdecode(path)).unlink(missing_ok=True)
        self._shown = set(self._files[self.head])
        for path, (mode, name) in self._files[self.head].items():
            if stat.S_ISREG(mode):
                self._write(path, self.repo.object_store[name].as_raw_string())
                found = (self.folder / os.fsdecode(path)).lstat()
                index[path] = index_entry_from_stat(found, name, mode)
        index.write()

    def _write(self, path: bytes, content: bytes) -> None:
        place = self.folder / os.fsdecode(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        if not place.exists() or place.read_bytes() != content:
            place.write_bytes(content)


def write_files(folder: Path, files: Mapping[str, str | bytes]) -> None:
    """Write files by their paths below a folder, as UTF-8 where they are text."""
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content.encode() if isinstance(content, str) else content)
