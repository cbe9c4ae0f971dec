"""Finding entries; what may fit but is not known is counted, and not passed over in silence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Answer, Certificate, Kind, Use


@dataclass(frozen=True, slots=True)
class Filters:
    """What to look for; every wish must hold. Hours are the most that it may take."""

    text: str = ""
    kind: Kind | None = None
    phase: int | None = None
    free: bool = False
    certificate: bool = False
    hours: float | None = None
    use: Use | None = None


@dataclass(frozen=True, slots=True)
class Sifted:
    """The entries that fit, in their order, and how many more may fit for all that is known."""

    entries: tuple[Entry, ...]
    unknown: int = 0


def sift(
    entries: Iterable[Entry], filters: Filters, use: Callable[[str], Use] = lambda _key: Use.NONE
) -> Sifted:
    """Return the entries that fit; `use` says what the person does with one."""
    fits: list[Entry] = []
    unknown = 0
    for entry in entries:
        if not _is_meant(entry, filters, use):
            continue
        answers = _answers(entry, filters)
        if Answer.NO in answers:
            continue
        if Answer.UNKNOWN in answers:
            unknown += 1
        else:
            fits.append(entry)
    return Sifted(tuple(fits), unknown)


def is_free(entry: Entry) -> Answer:
    """Whether it costs nothing."""
    if entry.cost is None:
        return Answer.UNKNOWN
    return Answer.YES if entry.cost.free else Answer.NO


def gives_certificate(entry: Entry) -> Answer:
    """Whether there is something to show afterwards, paid for or not."""
    if entry.certificate is None:
        return Answer.UNKNOWN
    return Answer.NO if entry.certificate is Certificate.NONE else Answer.YES


def takes_at_most(entry: Entry, hours: float) -> Answer:
    """Whether it takes no longer."""
    if entry.hours is None:
        return Answer.UNKNOWN
    return Answer.YES if entry.hours <= hours else Answer.NO


def _is_meant(entry: Entry, filters: Filters, use: Callable[[str], Use]) -> bool:
    return (
        filters.kind in {None, entry.kind}
        and (filters.phase is None or filters.phase in entry.phases)
        and (filters.use is None or use(entry.key) is filters.use)
        and _holds(entry, filters.text)
    )


def _answers(entry: Entry, filters: Filters) -> set[Answer]:
    found: set[Answer] = set()
    if filters.free:
        found.add(is_free(entry))
    if filters.certificate:
        found.add(gives_certificate(entry))
    if filters.hours is not None:
        found.add(takes_at_most(entry, filters.hours))
    return found


def _holds(entry: Entry, text: str) -> bool:
    """Whether every word stands somewhere in what the entry says."""
    facts = (part for fact in entry.facts for part in fact)
    skills = (skill.what for skill in entry.skills)
    figures = (figure.what for figure in entry.figures)
    parts = (entry.title, entry.by, entry.about, entry.status_note, entry.kind.value, *entry.notes)
    whole = " ".join((*parts, *facts, *skills, *figures)).casefold()
    return all(word in whole for word in text.casefold().split())
