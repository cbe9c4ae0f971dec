"""Reading all facts of a repository."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts import dvc, mlflow, results
from gradus.domain.portfolio.facts.contradictions import contradictions
from gradus.domain.portfolio.facts.fact import Fact, Facts, Found, Kind, Measured, Note
from gradus.domain.portfolio.facts.folders import read_folders
from gradus.domain.portfolio.facts.parsing import UnreadableError
from gradus.domain.portfolio.facts.routes import Reader, path_readers, readers
from gradus.domain.portfolio.repository import Repository
from gradus.domain.portfolio.tree import Tree

_MOST_FILES = 5_000
_MANIFEST = re.compile(r"(.+)/(?:pyproject\.toml|setup\.py|setup\.cfg)")
_CREDENTIALS = re.compile(r"^(\w+://)[^/@]*@")


def gather_facts(repository: Repository) -> Facts:
    """Return what the files say; a file that cannot be read gives a note and no fact."""
    found = tuple(_Reading(repository.tree).found())
    facts = [_as_package(each) for each in found if isinstance(each, Fact)]
    facts.sort(key=_weight)
    return Facts(
        folder=repository.name,
        commit=repository.head,
        source=repository.tree.source,
        remote=_CREDENTIALS.sub(r"\1", repository.remote),
        found=_by_kind(facts),
        measured=tuple(each for each in found if isinstance(each, Measured)),
        contradictions=contradictions(facts),
        notes=tuple(each for each in found if isinstance(each, Note)),
    )


class _Reading:
    """Goes through the paths once, and reads only files that somebody wants."""

    def __init__(self, tree: Tree) -> None:
        self._tree = tree
        self._paths = tuple(tree.paths())
        self._metrics = frozenset(self._metric_files())
        tags = filter(mlflow.is_name_tag, self._paths)
        self._runs = mlflow.run_names({path: tree.text(path) for path in tags})
        self._left = _MOST_FILES

    def found(self) -> Iterator[Found]:
        yield from read_folders(self._paths, self._tree.text)
        for path in self._paths:
            for read in path_readers(path):
                yield from read(path)
            wanted = self._readers(path)
            if not wanted:
                continue
            if not self._left:
                yield Note(Place(path), f"More than {_MOST_FILES:,} files were to be read.")
                return
            self._left -= 1
            yield from self._read(path, wanted)

    def _readers(self, path: str) -> tuple[Reader, ...]:
        if mlflow.RUN.fullmatch(path):
            return (self._run,)
        wanted = readers(path)
        if path in self._metrics and not wanted and path.endswith((".json", ".yaml", ".yml")):
            return (results.read_results,)
        return wanted

    def _read(self, path: str, wanted: tuple[Reader, ...]) -> Iterator[Found]:
        text = self._tree.text(path)
        if text is None:
            yield Note(Place(path), "It is no text, or too large.")
            return
        for read in wanted:
            try:
                yield from tuple(read(path, text))
            except UnreadableError as error:
                yield Note(Place(path), str(error))

    def _run(self, path: str, text: str) -> Iterable[Found]:
        return (mlflow.read_run(path, text, self._runs),)

    def _metric_files(self) -> Iterator[str]:
        for path in self._paths:
            if path == "dvc.yaml" or path.endswith("/dvc.yaml"):
                yield from dvc.metric_files(path, self._tree.text(path) or "")


def _as_package(fact: Fact) -> Fact:
    """A name within a folder is that of one package of several, not the repository's."""
    inside = _MANIFEST.fullmatch(fact.place.path)
    if inside is None or fact.kind is not Kind.NAME:
        return fact
    return replace(fact, kind=Kind.PACKAGE, detail=inside[1])


def _weight(fact: Fact) -> tuple[int, int]:
    """What stands at the root counts more than what stands in folders, a manifest the most."""
    order = ("pyproject.toml", "setup.cfg", "setup.py", "CITATION.cff")
    name = fact.place.path.rsplit("/", 1)[-1]
    rank = order.index(name) if name in order else len(order)
    return fact.place.path.count("/"), rank


def _by_kind(facts: Iterable[Fact]) -> dict[Kind, tuple[Fact, ...]]:
    kinds: dict[Kind, list[Fact]] = defaultdict(list)
    for fact in facts:
        kinds[fact.kind].append(fact)
    return {kind: tuple(kinds[kind]) for kind in Kind if kind in kinds}
