"""What the history of a repository says, and how complete that is."""

from __future__ import annotations

from dataclasses import dataclass, field

from gradus.domain.portfolio.history import Commit, History, OnceCommitted
from gradus.domain.portfolio.secrets.finding import counts_at
from gradus.repositories.git.commits import first_parents, peeled, told
from gradus.repositories.git.inflating import BrokenObjectError
from gradus.repositories.git.opened import OpenedGit
from gradus.repositories.going_on import GoingOn, OutOfTimeError
from gradus.repositories.limits import Limits
from gradus.repositories.looking_up import FirstSeen, LookUp, Step
from gradus.repositories.searching import Searched, Shown, search_all


def read_history(
    opened: OpenedGit,
    limits: Limits,
    going: GoingOn,
    *,
    search: bool = True,
    shown: Shown = lambda _name, _size, _content: None,
) -> History:
    """Return commits, secrets and large files; raises StoppedError where nobody waits for it.

    What is searched is handed to `shown` as it comes by.
    """
    if not opened.head.commit:
        return History(missing="There is no commit yet.")
    going.bound(limits.seconds)
    reading = _Reading(opened, limits, going, shown)
    reading.commits()
    total = opened.objects.count()
    if not search:
        reading.lacks("It was not searched.")
    elif total > limits.objects:
        reading.lacks(f"It was not searched: it holds more than {limits.objects:,} objects.")
    else:
        reading.look_through()
    return reading.history()


@dataclass
class _Reading:
    opened: OpenedGit
    limits: Limits
    going: GoingOn
    shown: Shown
    _steps: dict[bytes, Step] = field(default_factory=dict)
    _commits: list[Commit] = field(default_factory=list)
    _secrets: list[OnceCommitted] = field(default_factory=list)
    _large: list[OnceCommitted] = field(default_factory=list)
    _lacking: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.opened.is_shallow():
            self.lacks("This is a shallow clone; older commits are not in it.")

    def lacks(self, sentence: str) -> None:
        """Remember why history cannot tell all."""
        self._lacking.append(sentence)

    def history(self) -> History:
        """Return what was read so far."""
        missing = " ".join(self._lacking)
        return History(tuple(self._commits), tuple(self._secrets), tuple(self._large), missing)

    def commits(self) -> None:
        """Read the commits along first parents."""
        objects = self.opened.objects
        try:
            for commit in first_parents(objects, peeled(objects, self.opened.head.commit)):
                self.going.step()
                if len(self._commits) >= self.limits.commits:
                    self.lacks(f"Only the last {self.limits.commits:,} commits were read.")
                    break
                self._commits.append(told(commit))
                self._steps[commit.name] = Step(commit.name, commit.tree, commit.parents)
        except OutOfTimeError:
            self.lacks("Only the latest commits were read.")
        except BrokenObjectError:
            if not self.opened.is_shallow():
                self.lacks("Some commits are missing or damaged.")

    def look_through(self) -> None:
        """Search all contents, and look up where what was found stood first."""
        found = Searched()
        try:
            search_all(self.opened.objects, self.limits, self.going, found, self.shown)
        except OutOfTimeError:
            self._lacks_time()
        if found.damaged:
            self.lacks(f"{found.damaged:,} objects are damaged.")
        try:
            self._place(found)
        except OutOfTimeError:
            self._lacks_time()

    def _lacks_time(self) -> None:
        self.lacks(f"Only a part was searched; it took over {self.limits.seconds:.0f} seconds.")

    def _place(self, found: Searched) -> None:
        tips = [*self.opened.refs.tips().values(), self.opened.head.commit]
        self.going.bound(self.limits.seconds)
        looking = LookUp(self.opened.objects, self.going, self._steps)

        def accepts(name: bytes, path: str) -> bool:
            secrets = found.secrets.get(name, ())
            return name in found.large or any(counts_at(path, secret) for secret in secrets)

        places = looking.first_seen(tips, found.names(), accepts) if found.names() else {}
        for name, place in places.items():
            self._tell(found, name, place)

    def _tell(self, found: Searched, name: bytes, place: FirstSeen) -> None:
        if name in found.large:
            size = found.large[name]
            self._large.append(OnceCommitted(place.path, place.commit, size=size))
        for secret in found.secrets.get(name, ()):
            if counts_at(place.path, secret):
                self._secrets.append(
                    OnceCommitted(place.path, place.commit, secret.line, secret.what)
                )
