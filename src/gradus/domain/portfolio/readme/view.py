"""What the templates of sections can see of the facts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Contradiction, Fact, Facts, Kind
from gradus.domain.portfolio.readme.answers import TITLE, enclosed
from gradus.domain.portfolio.readme.escaping import fenced
from gradus.domain.portfolio.readme.origins import hidden, seen
from gradus.domain.portfolio.readme.pictures import Picture, pictures
from gradus.domain.portfolio.readme.reproducing import commands
from gradus.domain.portfolio.readme.results_table import ResultsTable, results_table

_Read = Fact | Picture
_OF_A_PACKAGE = (Kind.LICENCE, Kind.PYTHON, Kind.DESCRIPTION, Kind.VERSION)
_SEVERAL = 2
_COUNTED = 200
_GITHUB = "github.com"


class View:
    """Facts and answers in the words of a template; every value that is printed has its place."""

    def __init__(self, facts: Facts, answers: Mapping[str, str]) -> None:
        self._facts = facts
        self._answers = answers
        self.results: ResultsTable = results_table(facts.measured)
        self.pictures: tuple[Picture, ...] = pictures(facts, figures=False)
        self.figures: tuple[Picture, ...] = pictures(facts, figures=True)

    def yours(self, key: str) -> str:
        """Return what the person answered, between its comments; empty if they did not."""
        return enclosed(key, self._answers[key]) if key in self._answers else ""

    def all(self, kind: str) -> Sequence[Fact]:
        """Return the facts of a kind by its name in Kind, in lower case.

        What one package of several says of itself does not hold for all of them.
        """
        wanted = Kind[kind.upper()]
        facts = self._facts.of(wanted)
        if wanted not in _OF_A_PACKAGE or len(self._facts.of(Kind.PACKAGE)) < _SEVERAL:
            return facts
        inside = {fact.place.path for fact in self._facts.of(Kind.PACKAGE)}
        return tuple(fact for fact in facts if fact.place.path not in inside)

    def one(self, kind: str) -> Fact | None:
        """Return the fact of a kind that counts."""
        return next(iter(self.all(kind)), None)

    def at_odds(self, kind: str) -> Contradiction | None:
        """Return what files contradict each other about."""
        wanted = Kind[kind.upper()]
        return next((one for one in self._facts.contradictions if one.kind is wanted), None)

    def hidden(self, *read: _Read | Sequence[_Read] | None) -> str:
        """Return an invisible comment with the places of what was read; empty without any."""
        rows = [one if isinstance(one, Sequence) else (one,) for one in read if one is not None]
        places = [one.place for row in rows for one in row]
        return hidden(*places) if places else ""

    def seen(self, places: Sequence[Place]) -> str:
        """Return a small visible note with files and commit."""
        return seen(self._facts, places)

    @property
    def title(self) -> str:
        """The title that the person gave, else the project's name in words."""
        if TITLE in self._answers:
            return self._answers[TITLE]
        return in_words(
            self._named.value if self._named else self.github_name or self._facts.folder
        )

    @property
    def title_origin(self) -> str:
        """A comment on where a title that nobody gave was read."""
        if self._named:
            return self.hidden(self._named)
        return (
            f"<!-- from the {'address of origin' if self.github_name else 'name of the folder'} -->"
        )

    @property
    def _named(self) -> Fact | None:
        cited = [fact for fact in self._facts.of(Kind.CITATION) if "/" not in fact.place.path]
        return cited[0] if cited else self._facts.first(Kind.NAME)

    @property
    def github_name(self) -> str:
        """The repository's name on GitHub, or empty."""
        return self.github.rpartition("/")[2]

    @property
    def asked_title(self) -> bool:
        """Whether the title is the person's own."""
        return TITLE in self._answers

    @property
    def tests(self) -> int:
        """The number of tests."""
        return self._facts.tests

    @property
    def more_tests_than(self) -> int:
        """A round number that the tests exceed, 0 where there are few enough to be counted.

        A README that says no more than that stays true as tests are added.
        """
        beyond = self._facts.tests - 1
        if beyond < _COUNTED:
            return 0
        size: int = 10 ** (len(str(beyond)) - 2)
        return beyond // size * size

    @property
    def reproduce(self) -> str:
        """The commands as a code block with their places below; empty without commands."""
        lines = commands(self._facts)
        if not lines:
            return ""
        places = [place for line in lines if line.place for place in (line.place, *line.more)]
        return f"{fenced(chr(10).join(line.line for line in lines))}\n{hidden(*places)}"

    @property
    def github(self) -> str:
        """`owner/name` on GitHub, or empty."""
        address = self._facts.remote.removesuffix(".git").rstrip("/")
        parts = address.replace(":", "/").split("/")
        return "/".join(parts[-2:]) if _GITHUB in address and len(parts) > 2 else ""

    def target(self, *names: str) -> Fact | None:
        """Return the first target or recipe that has one of the names."""
        targets = {fact.value: fact for fact in self._facts.of(Kind.TARGET)}
        return next((targets[name] for name in names if name in targets), None)

    @property
    def pytest(self) -> Fact | None:
        """What says that the tests are pytest's."""
        told = (fact for fact in self._facts.of(Kind.DEPENDENCY) if fact.value.lower() == "pytest")
        return self._facts.first(Kind.RUNNER) or next(told, None)

    @property
    def licence_file(self) -> str:
        """The path of the licence's text, or empty."""
        paths = (fact.place.path for fact in self._facts.of(Kind.LICENCE))
        return next((path for path in paths if path.startswith(("LICEN", "COPYING"))), "")

    @property
    def authors(self) -> tuple[str, ...]:
        """The authors, each once."""
        return tuple(dict.fromkeys(fact.value for fact in self._facts.of(Kind.AUTHOR)))

    @property
    def documented(self) -> tuple[Fact, ...]:
        """The folders whose words are those of a file."""
        return tuple(fact for fact in self._facts.of(Kind.FOLDER) if fact.place.line)

    @property
    def image(self) -> str:
        """A name for a Docker image."""
        return re.sub(r"[^a-z0-9]+", "-", self._facts.folder.lower()).strip("-") or "app"


def in_words(name: str) -> str:
    """Return `fraud-detection` as `Fraud detection`; a name with capitals stays as it is."""
    if name != name.lower():
        return name
    words = " ".join(name.replace("-", " ").replace("_", " ").split())
    return words[:1].upper() + words[1:]
