"""A README on the desk: prepared, judged as text, edited by hand, written and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path

from gradus.domain.portfolio.lint.gathering import known_of
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.lint import lint
from gradus.domain.portfolio.lint.score import Score, score
from gradus.domain.portfolio.readme.encoding import Writing, plain_lines, read_text
from gradus.domain.portfolio.readme.outline import split_lines
from gradus.domain.portfolio.readme.template import Template
from gradus.repositories.going_on import Progress
from gradus.services.portfolio.readme import other_files, templates
from gradus.services.portfolio.readme.difference import FileChange
from gradus.services.portfolio.readme.facts_beside import FactsBeside
from gradus.services.portfolio.readme.kept import Kept
from gradus.services.portfolio.readme.other_files import Filled
from gradus.services.portfolio.readme.preparing import Asked, Prepared, read
from gradus.services.portfolio.readme.service import ReadmeService


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What a README is to become, and what the repository says for it to be held against."""

    prepared: Prepared
    known: Known

    @property
    def text(self) -> str:
        r"""The prepared README with `\n` between its lines."""
        return plain_lines(read_text(self.prepared.file.after)[1])

    def change(self, text: str) -> FileChange:
        """Return a text of the person's own as a change, in the file's encoding and line ends."""
        file = self.prepared.file
        writing, after = read_text(file.after)
        return FileChange(file.name, file.before, writing.bytes(_with_ends(after, text, writing)))


class ReadmeDesk:
    """Every call may come from any thread; nothing is written but by `write` and `undo`."""

    def __init__(self, service: ReadmeService, data: Path) -> None:
        self._service = service
        self._kept = Kept(data)
        self._facts = FactsBeside()

    def templates(self) -> Mapping[str, Template]:
        """Return the kinds of README by their keys."""
        return templates.templates()

    def review(self, folder: Path, asked: Asked, progress: Progress) -> Reviewed | None:
        """Return what the README is to become; None where `progress` asked to stop.

        Raises RepositoryError for a folder or README that cannot be read.
        """
        repository = read(folder, progress, asked.source)
        if repository is None:
            return None
        facts = self._facts.of(folder, repository, progress)
        if facts is None:
            return None
        prepared = self._service.prepare_from(facts, folder, asked)
        return Reviewed(prepared, known_of(repository.tree, prepared.facts, prepared.file.name))

    def judge(self, reviewed: Reviewed, text: str) -> Score:
        """Score a text of the README against its repository."""
        return score(lint(text, reviewed.known))

    def write(self, reviewed: Reviewed, text: str | None) -> str:
        """Write it as prepared, or a text of the person's own, and return the file's name.

        Raises RepositoryError where the file has changed since; it is then as it was.
        """
        prepared = reviewed.prepared
        if text is None:
            self._service.write(prepared)
        else:
            self._service.write_file(prepared.folder, reviewed.change(text))
        return prepared.file.name

    def keep_draft(self, folder: Path, text: str | None) -> None:
        """Keep a README that is being edited for later, or forget it."""
        self._kept.keep_draft(folder, text)

    def draft(self, folder: Path) -> str | None:
        """Return the README that was being edited, None for none."""
        return self._kept.draft(folder)

    def propose(self, folder: Path, name: str, filled: Filled) -> FileChange:
        """Return what another file is to become; RepositoryError where that is unknown."""
        repository = read(folder, lambda _done, _total: True)
        assert repository is not None  # nobody asked it to stop
        return other_files.propose(folder, repository, name, filled)

    def write_file(self, folder: Path, change: FileChange) -> str:
        """Write another file as it was shown, and return its name.

        Raises RepositoryError where the file has changed since; it is then as it was.
        """
        self._service.write_file(folder, change)
        return change.name

    def can_undo(self, folder: Path) -> str:
        """Return the name of the file that `undo` would put back, or empty."""
        return self._service.can_undo(folder)

    def undo(self, folder: Path) -> str:
        """Put back what the last write replaced, and return the file's name."""
        return self._service.undo(folder)


def _with_ends(before: str, after: str, writing: Writing) -> str:
    """Return a text whose unchanged lines end as they did, all others as most lines do."""
    old, new = split_lines(before), split_lines(after)
    plain = [line.rstrip("\r\n") for line in old]
    fresh = [line.removesuffix("\n") for line in new]
    lines: list[str] = []
    matcher = SequenceMatcher(None, plain, fresh, autojunk=False)
    for tag, first, end, start, stop in matcher.get_opcodes():
        lines += old[first:end] if tag == "equal" else map(writing.fitting, new[start:stop])
    whole = "".join(lines)
    return whole if after.endswith("\n") else whole.rstrip("\r\n")
