"""The facts of an entry as names and values; what matters for its kind is said to be not known."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from gradus.domain.library.entry import Entry, Kit, Said
from gradus.domain.library.kinds import Kind, Runtime
from gradus.ui.library import words

_translate = QCoreApplication.translate
Fact = tuple[str, str]
_PRICED = frozenset({Kind.COURSE, Kind.BOOK, Kind.PLATFORM, Kind.TOOL})


def facts(entry: Entry) -> tuple[Fact, ...]:
    """Return name and value of each, in the order in which they matter."""
    found: list[Fact] = []
    if entry.kind in _PRICED:
        found += _price(entry)
    if entry.kind is Kind.COURSE:
        found += _course(entry)
    if entry.kit is not None:
        found += _kit(entry.kit)
    if entry.phases:
        found.append((_translate("Library", "Phases"), words.phases(entry.phases)))
    return (*found, *entry.facts)


def _price(entry: Entry) -> Iterator[Fact]:
    cost = words.cost(entry.cost)
    if entry.price:
        cost = _translate("Library", "{cost}; {note}").format(cost=cost, note=entry.price)
    yield _translate("Library", "Cost"), cost
    if entry.kind is not Kind.TOOL:
        yield _translate("Library", "Certificate"), words.certificate(entry.certificate)
    if entry.kind is Kind.COURSE:
        yield _translate("Library", "Hours"), words.hours(entry.hours, entry.hours_note)


def _course(entry: Entry) -> Iterator[Fact]:
    course = entry.course
    if course.duration:
        yield _translate("Library", "Duration"), course.duration
    yield _translate("Library", "Real-world projects"), _said(course.projects)
    yield _translate("Library", "Mentors"), _said(course.mentors)
    yield _translate("Library", "Peers"), _said(course.peers)
    yield _translate("Library", "Help with a job"), _said(course.jobs)
    yield _translate("Library", "Level"), course.level or words.not_known()
    yield _translate("Library", "You need"), course.needs or words.not_known()


def _kit(kit: Kit) -> Iterator[Fact]:
    prices = ", ".join(map(words.dollars, kit.prices))
    yield _translate("Library", "Price at launch"), prices or words.not_known()
    yield _translate("Library", "Launched"), kit.launched or words.not_known()
    if kit.needs:
        yield _translate("Library", "It needs"), kit.needs
    yield _translate("Library", "Accelerator"), kit.accelerator or words.not_known()
    yield _translate("Library", "Memory"), kit.memory or words.not_known()
    for runtime in Runtime:
        yield words.runtime(runtime), _said(kit.runs(runtime))
    yield _translate("Library", "Vision"), _said(kit.vision)
    yield _translate("Library", "Camera"), _said(kit.camera)
    yield _translate("Library", "Power"), words.watts(kit.power)
    yield _translate("Library", "Community"), _said(kit.community)
    if kit.software:
        yield _translate("Library", "Software"), kit.software


def _said(said: Said) -> str:
    return words.answer(said.answer, said.note)
