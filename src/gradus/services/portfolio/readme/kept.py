"""What is kept beside the app's data: backups for undo, and texts that were generated before."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from gradus.errors import RepositoryError
from gradus.formats.repository_files import checksum
from gradus.private_files import replace_private, write_private

_MOST = 50


@dataclass(frozen=True, slots=True)
class Step:
    """One file that was written: checksums of the content before (empty for none) and after."""

    name: str
    before: str
    after: str


class Kept:
    """Backups and a log for each repository, below `portfolio` in the data folder."""

    def __init__(self, data: Path) -> None:
        self._root = data / "portfolio"

    def keep(self, folder: Path, content: bytes) -> str:
        """Store a content and return its checksum."""
        name = checksum(content)
        place = self._place(folder)
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(place / name, content)
        except OSError as error:
            raise RepositoryError(
                f"No backup can be kept in {self._root}: {error.strerror}.",
                "Free its place for writing. The file was not changed.",
            ) from error
        return name

    def content(self, folder: Path, name: str) -> bytes | None:
        """Return what was kept under a checksum, None where it is gone or damaged."""
        try:
            content = (self._place(folder) / name).read_bytes()
        except OSError:
            return None
        return content if checksum(content) == name else None

    def add(self, folder: Path, step: Step) -> None:
        """Write a step into the log; the oldest beyond fifty are forgotten."""
        self._write(folder, [*self.steps(folder), step][-_MOST:])

    def take(self, folder: Path) -> None:
        """Forget the last step."""
        self._write(folder, self.steps(folder)[:-1])

    def steps(self, folder: Path) -> list[Step]:
        """Return the steps of a repository, the oldest first."""
        try:
            return [Step(**each) for each in json.loads(self._log(folder).read_text("utf-8"))]
        except (OSError, ValueError, TypeError):
            return []

    def keep_generated(self, folder: Path, texts: dict[str, str]) -> None:
        """Store generated sections by their hash, for later three-way differences."""
        place = self._place(folder) / "generated"
        with suppress(OSError):  # a difference is only poorer without them
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name, text in texts.items():
                write_private(place / name, text.encode("utf-8", "surrogatepass"))

    def generated(self, folder: Path) -> dict[str, str]:
        """Return the sections that were generated before, by their hash."""
        try:
            files = sorted((self._place(folder) / "generated").iterdir())
            return {file.name: file.read_bytes().decode("utf-8", "replace") for file in files}
        except OSError:
            return {}

    def keep_draft(self, folder: Path, text: str | None) -> None:
        """Store a README that is being edited, or forget it; RepositoryError where that fails."""
        file = self._place(folder) / "draft.md"
        try:
            if text is None:
                file.unlink(missing_ok=True)
                return
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_private(file, text.encode("utf-8", "surrogatepass"))
        except OSError as error:
            raise RepositoryError(
                f"Your edits cannot be kept in {self._root}: {error.strerror}.",
                "Free its place for writing, or write them into the README.",
            ) from error

    def draft(self, folder: Path) -> str | None:
        """Return the README that was being edited, None for none."""
        try:
            return (self._place(folder) / "draft.md").read_bytes().decode("utf-8", "surrogatepass")
        except (OSError, ValueError):
            return None

    def _write(self, folder: Path, steps: list[Step]) -> None:
        told = json.dumps([asdict(step) for step in steps])
        log = self._log(folder)
        try:
            log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_private(log, told)
        except OSError as error:
            raise RepositoryError(
                f"The step cannot be remembered in {self._root}: {error.strerror}.",
                "Free its place for writing; until then it cannot be taken back here.",
            ) from error

    def _log(self, folder: Path) -> Path:
        return self._place(folder) / "log.json"

    def _place(self, folder: Path) -> Path:
        key = str(folder.resolve()).encode("utf-8", "surrogateescape")
        return self._root / checksum(key)[:16]
