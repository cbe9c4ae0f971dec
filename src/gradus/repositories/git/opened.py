"""A git folder with everything that reads from it."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.errors import RepositoryError
from gradus.repositories import plain_files
from gradus.repositories.git.configuration import Configuration, read_configuration
from gradus.repositories.git.folder import GitFolder
from gradus.repositories.git.objects import Objects
from gradus.repositories.git.refs import Head, Refs
from gradus.repositories.limits import Limits


@dataclass(frozen=True, slots=True)
class OpenedGit:
    """Where it lies, what it is set to, its objects and branches, and where it stands."""

    folder: GitFolder
    configuration: Configuration
    objects: Objects
    refs: Refs
    head: Head

    def is_shallow(self) -> bool:
        """Say whether older commits were left out when it was cloned."""
        return bool(plain_files.read(self.folder.common / "shallow", 10_000_000))


def open_git(folder: GitFolder, limits: Limits) -> OpenedGit:
    """Open a git folder; raises RepositoryError where its configuration or HEAD is unusable."""
    configuration = read_configuration(folder.common)
    objects = Objects(folder.common / "objects", configuration.form, limits.object)
    refs = Refs(folder, configuration.form.oid_length)
    head = refs.head()
    if head.broken:
        raise RepositoryError(
            "This repository does not say which commit it stands on; its HEAD is damaged.",
            "Run `git status` in it, and `git checkout` the branch you want.",
        )
    return OpenedGit(folder, configuration, objects, refs, head)
