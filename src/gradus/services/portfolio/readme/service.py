"""READMEs of a person's repositories: nothing is written before its difference was made."""

from __future__ import annotations

from pathlib import Path

from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.errors import RepositoryError
from gradus.formats.repository_files import checksum, read_file, remove_file, save_file
from gradus.repositories.going_on import Progress
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.kept import Kept, Step
from gradus.services.portfolio.readme.preparing import (
    Asked,
    Prepared,
    prepared,
    read,
    refuse_bare,
)

_NO_ASKING = Asked()


class ReadmeService:
    """Prepares, writes and takes back files of repositories; backups lie in the data folder."""

    def __init__(self, data: Path) -> None:
        self._kept = Kept(data)

    def prepare(
        self,
        folder: Path,
        asked: Asked = _NO_ASKING,
        progress: Progress = lambda _done, _total: True,
    ) -> Prepared | None:
        """Return what the README is to become; None where `progress` asked to stop.

        Raises RepositoryError for a folder or README that cannot be read.
        """
        repository = read(folder, progress, asked.source)
        if repository is None:
            return None
        return self.prepare_from(gather_facts(repository), folder, asked)

    def prepare_from(self, facts: Facts, folder: Path, asked: Asked) -> Prepared:
        """Return the same by facts that were read before."""
        return prepared(folder, facts, asked, self._kept.generated(folder))

    def write(self, wanted: Prepared) -> bool:
        """Write a README as it was prepared, and say whether anything changed.

        Raises RepositoryError where the file has changed since; it is then as it was.
        """
        changed = self.write_file(wanted.folder, wanted.file)
        self._kept.keep_generated(wanted.folder, wanted.generated)
        return changed

    def write_file(self, folder: Path, file: FileChange) -> bool:
        """Write a file of a repository as it was shown; raises RepositoryError as `write` does."""
        if not file.changed:
            return False
        refuse_bare(folder)
        before = "" if file.before is None else self._kept.keep(folder, file.before)
        save_file(folder, file.name, file.after, file.before)
        self._kept.add(folder, Step(file.name, before, checksum(file.after)))
        return True

    def can_undo(self, folder: Path) -> str:
        """Return the name of the file that `undo` would put back, or empty."""
        steps = self._kept.steps(folder)
        return steps[-1].name if steps else ""

    def undo(self, folder: Path) -> str:
        """Put back what the last write replaced, and return the file's name.

        Raises RepositoryError where nothing was written, or the file has changed since.
        """
        steps = self._kept.steps(folder)
        if not steps:
            raise RepositoryError("Nothing was written here.", "There is nothing to take back.")
        self._put_back(folder, steps[-1])
        self._kept.take(folder)
        return steps[-1].name

    def _put_back(self, folder: Path, step: Step) -> None:
        present = read_file(folder, step.name)
        if present is None or checksum(present) != step.after:
            raise RepositoryError(
                f"{step.name} was changed since Gradus wrote it.",
                "Take your changes out first, or change it by hand.",
            )
        if not step.before:
            remove_file(folder, step.name, present)
            return
        before = self._kept.content(folder, step.before)
        if before is None:
            raise RepositoryError(
                f"The backup of {step.name} is gone.", "Take it from the repository's history."
            )
        save_file(folder, step.name, before, present)
