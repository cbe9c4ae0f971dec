"""One entry of the library: facts with their evidence; what is not known is None or empty."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from gradus.domain.library.kinds import (
    Answer,
    Certificate,
    Confidence,
    Cost,
    Kind,
    Runtime,
    Status,
)


@dataclass(frozen=True, slots=True)
class Said:
    """An answer and what is behind it; unknown unless somebody has found out."""

    answer: Answer = Answer.UNKNOWN
    note: str = ""


NOT_KNOWN = Said()


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was read; `background` is one that was taken over without another look."""

    text: str
    address: str = ""
    background: bool = False


@dataclass(frozen=True, slots=True)
class Study:
    """What a step of the road opens where it is not the entry itself: a tool's documentation."""

    title: str
    by: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Course:
    """What is worth asking of a course: projects, people who help, help with a job, how long."""

    projects: Said = NOT_KNOWN
    mentors: Said = NOT_KNOWN
    peers: Said = NOT_KNOWN
    jobs: Said = NOT_KNOWN
    level: str = ""
    duration: str = ""
    needs: str = ""


NOTHING_SAID = Course()


@dataclass(frozen=True, slots=True)
class Price:
    """What a model of a kit cost at launch, in US dollars."""

    model: str
    dollars: float


@dataclass(frozen=True, slots=True)
class Kit:
    """What a board can do; `power` is the least and the most it draws, in watts."""

    prices: tuple[Price, ...] = ()
    launched: str = ""
    runtimes: dict[Runtime, Said] = field(default_factory=dict)
    vision: Said = NOT_KNOWN
    camera: Said = NOT_KNOWN
    community: Said = NOT_KNOWN
    power: tuple[float, float] | None = None
    accelerator: str = ""
    memory: str = ""
    software: str = ""
    needs: str = ""

    @property
    def cheapest(self) -> float | None:
        """The least that a model cost at launch, None where no price is known."""
        return min((price.dollars for price in self.prices), default=None)

    def runs(self, runtime: Runtime) -> Said:
        """Return whether models run on it by a runtime."""
        return self.runtimes.get(runtime, NOT_KNOWN)


@dataclass(frozen=True, slots=True)
class Skill:
    """What a career asks for beyond the entry level, and the topics (keys) that teach it."""

    what: str
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the market as a range with its date; both ends are the same for one number."""

    what: str
    low: float
    high: float
    unit: str
    when: str
    place: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """One course, book, tool or whatever its kind says."""

    key: str
    kind: Kind
    title: str
    status: Status
    confidence: Confidence
    by: str = ""
    about: str = ""
    status_note: str = ""
    checked: date | None = None
    sources: tuple[Source, ...] = ()
    address: str = ""
    address_seen: bool = False
    phases: tuple[int, ...] = ()
    topics: tuple[str, ...] = ()
    cost: Cost | None = None
    price: str = ""
    certificate: Certificate | None = None
    hours: float | None = None
    hours_note: str = ""
    replaced_by: str = ""
    notes: tuple[str, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    study: Study | None = None
    course: Course = NOTHING_SAID
    kit: Kit | None = None
    skills: tuple[Skill, ...] = ()
    figures: tuple[Figure, ...] = ()

    @property
    def from_background(self) -> bool:
        """Whether nothing is behind it but what was taken over without another look."""
        return bool(self.sources) and all(source.background for source in self.sources)

    @property
    def link(self) -> str:
        """Where it begins on the web, "" for nowhere."""
        return self.address or (self.study.address if self.study else "")
