"""What a repository says it needs, from whichever files say it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gradus.domain.portfolio.reading import environment_files, project_files, requirements_files
from gradus.domain.portfolio.reading.parsed_files import ParsedFiles
from gradus.domain.portfolio.reading.paths import name_of, shallow_first
from gradus.domain.portfolio.reading.requirement import Requirement

Reader = Callable[[ParsedFiles, str], Iterator[Requirement]]

LOCKS = frozenset(
    {"uv.lock", "poetry.lock", "pdm.lock", "pipfile.lock", "pixi.lock", "pylock.toml"}
    | {"conda-lock.yml", "conda-lock.yaml", "requirements.lock"}
)
_READERS: dict[str, Reader] = {
    "pyproject.toml": project_files.from_pyproject,
    "pipfile": project_files.from_pipfile,
    "pixi.toml": project_files.from_pixi,
    "setup.cfg": project_files.from_setup_cfg,
    "setup.py": project_files.from_setup_py,
}


@dataclass(frozen=True, slots=True)
class Dependencies:
    """Requirements in the order of their files, the files that hold any, and lock files."""

    requirements: tuple[Requirement, ...]
    files: tuple[str, ...]
    locks: tuple[str, ...]
    unread: tuple[str, ...]

    @property
    def names(self) -> frozenset[str]:
        """The normalised names of all."""
        return frozenset(one.name for one in self.requirements)


def read_dependencies(reading: ParsedFiles) -> Dependencies:
    """Read every file that declares dependencies, the nearest to the root first."""
    found: list[Requirement] = []
    files: list[str] = []
    unread: list[str] = []
    for path in shallow_first(reading.paths):
        reader = _reader(path)
        if reader is None:
            continue
        if reading.tree.text(path) is None or _is_broken(reading, path):
            unread.append(path)
        elif declared := list(reader(reading, path)):
            found += declared
            files.append(path)
    locks = [path for path in shallow_first(reading.paths) if _is_lock(reading, path)]
    return Dependencies(tuple(found), tuple(files), tuple(locks), tuple(unread))


def _reader(path: str) -> Reader | None:
    name = name_of(path)
    if requirements_files.is_requirements(path):
        return requirements_files.from_requirements
    if environment_files.is_environment(name):
        return environment_files.from_environment
    return _READERS.get(name)


def _is_broken(reading: ParsedFiles, path: str) -> bool:
    parsed = path.endswith((".toml", ".yml", ".yaml")) or name_of(path) == "pipfile"
    return parsed and not isinstance(reading.value(path), dict)


def _is_lock(reading: ParsedFiles, path: str) -> bool:
    return name_of(path) in LOCKS and reading.size(path) > 0
