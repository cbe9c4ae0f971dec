"""Making an entry of its fields, with everything that is wrong in them."""

from __future__ import annotations

import re

from gradus.domain.library.entry import (
    NOT_KNOWN,
    NOTHING_SAID,
    Course,
    Entry,
    Figure,
    Kit,
    Price,
    Said,
    Skill,
    Source,
    Study,
)
from gradus.domain.library.fields import Complaint, Fields, Value, Values, is_address
from gradus.domain.library.kinds import (
    Answer,
    Certificate,
    Confidence,
    Cost,
    Kind,
    Runtime,
    Status,
)

PHASES = range(1, 8)
_KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_entry(values: Values, *, own: bool) -> tuple[Entry | None, tuple[Complaint, ...]]:
    """Return an entry, or None and what is wrong.

    What a person adds (`own`) may do without date, sources and confidence; it is then current, by
    the person's own word.
    """
    complaints: list[Complaint] = []
    fields = Fields(values, complaints)
    entry = _entry(fields)
    fields.end()
    if not own:
        _demand_evidence(entry, values, fields)
    return (None if complaints else entry), tuple(complaints)


def _entry(fields: Fields) -> Entry:
    return Entry(
        key=_key(fields),
        kind=_kind(fields),
        title=fields.needed("title"),
        status=fields.choice("status", Status) or Status.CURRENT,
        confidence=fields.choice("confidence", Confidence) or Confidence.OWN,
        by=fields.text("by"),
        about=fields.text("about"),
        status_note=fields.text("status_note"),
        checked=fields.day("checked"),
        sources=tuple(_source(fields, value) for value in fields.each("sources")),
        address=fields.address("address"),
        address_seen=fields.truth("address_seen"),
        phases=_phases(fields),
        topics=fields.texts("topics"),
        cost=fields.choice("cost", Cost),
        price=fields.text("price"),
        certificate=fields.choice("certificate", Certificate),
        hours=fields.number("hours"),
        hours_note=fields.text("hours_note"),
        replaced_by=fields.text("replaced_by"),
        notes=fields.texts("notes"),
        facts=_facts(fields.inner("facts")),
        study=_study(fields.inner("study")),
        course=_course(fields.inner("course")),
        kit=_kit(fields.inner("kit")),
        skills=tuple(_skill(fields.within(one, "skills")) for one in fields.each("skills")),
        figures=tuple(_figure(fields.within(one, "figures")) for one in fields.each("figures")),
    )


def _demand_evidence(entry: Entry, values: Values, fields: Fields) -> None:
    for name, there in (
        ("status", "status" in values),
        ("checked", entry.checked is not None),
        ("sources", bool(entry.sources)),
        ("confidence", entry.confidence is not Confidence.OWN),
    ):
        if not there:
            fields.complain(f"There is no evidence: {name!r} is missing.", "Say where it is from.")


def _key(fields: Fields) -> str:
    key = fields.needed("id")
    if key and not _KEY.fullmatch(key):
        fields.complain(f"The id {key!r} cannot be one.", "Use small letters, digits and hyphens.")
    return key


def _kind(fields: Fields) -> Kind:
    fields.needed("kind")
    return fields.choice("kind", Kind) or Kind.ADVICE


def _phases(fields: Fields) -> tuple[int, ...]:
    found = fields.numbers("phases")
    if not set(found) <= set(PHASES):
        fields.complain("The field 'phases' names one that is none.", "Use 1 to 7.")
    return tuple(sorted({int(phase) for phase in found}))


def _source(fields: Fields, value: Value) -> Source:
    if isinstance(value, str):
        return Source(value, value if is_address(value) else "")
    inner = fields.within(value, "sources")
    source = Source(inner.needed("text"), inner.address("address"), inner.truth("background"))
    inner.end()
    return source


def _facts(fields: Fields | None) -> tuple[tuple[str, str], ...]:
    return () if fields is None else tuple((name, fields.text(name)) for name in fields.names())


def _study(fields: Fields | None) -> Study | None:
    if fields is None:
        return None
    study = Study(fields.needed("title"), fields.text("by"), fields.address("address"))
    fields.end()
    return study


def _course(fields: Fields | None) -> Course:
    if fields is None:
        return NOTHING_SAID
    course = Course(
        projects=_said(fields, "projects"),
        mentors=_said(fields, "mentors"),
        peers=_said(fields, "peers"),
        jobs=_said(fields, "jobs"),
        level=fields.text("level"),
        duration=fields.text("duration"),
        needs=fields.text("needs"),
    )
    fields.end()
    return course


def _kit(fields: Fields | None) -> Kit | None:
    if fields is None:
        return None
    kit = Kit(
        prices=tuple(_price(fields.within(one, "prices")) for one in fields.each("prices")),
        launched=fields.text("launched"),
        runtimes=_runtimes(fields.inner("runtimes")),
        vision=_said(fields, "vision"),
        camera=_said(fields, "camera"),
        community=_said(fields, "community"),
        power=_power(fields),
        accelerator=fields.text("accelerator"),
        memory=fields.text("memory"),
        software=fields.text("software"),
        needs=fields.text("needs"),
    )
    fields.end()
    return kit


def _price(fields: Fields) -> Price:
    dollars = fields.number("dollars")
    if dollars is None:
        fields.complain("A price has no dollars.", "Write a number, or take the price out.")
    price = Price(fields.text("model"), dollars or 0.0)
    fields.end()
    return price


def _runtimes(fields: Fields | None) -> dict[Runtime, Said]:
    if fields is None:
        return {}
    found = {runtime: _said(fields, runtime.value) for runtime in Runtime}
    fields.end()
    return {runtime: said for runtime, said in found.items() if said != NOT_KNOWN}


def _power(fields: Fields) -> tuple[float, float] | None:
    found = fields.numbers("power")
    if len(found) > 2:
        fields.complain("The field 'power' has more than two numbers.", "Write least and most.")
    return (min(found), max(found)) if found else None


def _said(fields: Fields, name: str) -> Said:
    """Read "yes", or an answer with a note behind a comma: "partly, by a community"."""
    word, _, note = fields.text(name).partition(",")
    try:
        return Said(Answer(word.strip().casefold() or Answer.UNKNOWN), note.strip())
    except ValueError:
        fields.complain(
            f"The field {name!r} begins with {word!r}.", "Begin with yes, no, partly or unknown."
        )
        return NOT_KNOWN


def _skill(fields: Fields) -> Skill:
    skill = Skill(fields.needed("what"), fields.texts("topics"))
    fields.end()
    return skill


def _figure(fields: Fields) -> Figure:
    low, high = fields.number("low"), fields.number("high")
    if low is None:
        fields.complain("A figure has no 'low'.", "Write a number; 'high' may be left out.")
    figure = Figure(
        what=fields.needed("what"),
        low=low or 0.0,
        high=(low or 0.0) if high is None else high,
        unit=fields.needed("unit"),
        when=fields.needed("when"),
        place=fields.text("place"),
        note=fields.text("note"),
    )
    fields.end()
    return figure
