"""The words of the library on screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.library.entry import Entry, Figure, Price
from gradus.domain.library.kinds import (
    Answer,
    Certificate,
    Confidence,
    Cost,
    Kind,
    Runtime,
    Status,
    Use,
)
from gradus.ui.words import long_day

_translate = QCoreApplication.translate


def not_known() -> str:
    """Say that nobody has found out."""
    return _translate("Library", "not known")


def kind(value: Kind) -> str:
    """Name one entry of a kind."""
    return {
        Kind.COURSE: _translate("Library", "Course"),
        Kind.BOOK: _translate("Library", "Book"),
        Kind.PLATFORM: _translate("Library", "Platform"),
        Kind.TOOL: _translate("Library", "Tool"),
        Kind.KIT: _translate("Library", "Dev kit"),
        Kind.SHOP: _translate("Library", "Shop"),
        Kind.COMMUNITY: _translate("Library", "Community"),
        Kind.NEWS: _translate("Library", "News"),
        Kind.COMPANY: _translate("Library", "Who hires"),
        Kind.MARKET: _translate("Library", "Market"),
        Kind.CAREER: _translate("Library", "Career"),
        Kind.ADVICE: _translate("Library", "Advice"),
    }[value]


def kinds(value: Kind) -> str:
    """Name all entries of a kind."""
    return {
        Kind.COURSE: _translate("Library", "Courses"),
        Kind.BOOK: _translate("Library", "Books"),
        Kind.PLATFORM: _translate("Library", "Platforms"),
        Kind.TOOL: _translate("Library", "Tools"),
        Kind.KIT: _translate("Library", "Dev kits"),
        Kind.SHOP: _translate("Library", "Shops"),
        Kind.COMMUNITY: _translate("Library", "Communities"),
        Kind.NEWS: _translate("Library", "News"),
        Kind.COMPANY: _translate("Library", "Who hires"),
        Kind.MARKET: _translate("Library", "Market"),
        Kind.CAREER: _translate("Library", "Careers"),
        Kind.ADVICE: _translate("Library", "Advice"),
    }[value]


def status(value: Status) -> str:
    """Name what became of an entry."""
    return {
        Status.CURRENT: _translate("Library", "Current"),
        Status.RENAMED: _translate("Library", "Renamed"),
        Status.CHANGED: _translate("Library", "Changed"),
        Status.QUIET: _translate("Library", "Quiet"),
        Status.SUPERSEDED: _translate("Library", "Superseded"),
        Status.LEGACY: _translate("Library", "Legacy"),
        Status.DISCONTINUED: _translate("Library", "Discontinued"),
        Status.UNVERIFIED: _translate("Library", "Not verified"),
    }[value]


def cost(value: Cost | None) -> str:
    """Say what it takes to use an entry."""
    return {
        None: not_known(),
        Cost.FREE: _translate("Library", "free"),
        Cost.OPEN: _translate("Library", "free, open source"),
        Cost.FREEMIUM: _translate("Library", "free in part"),
        Cost.SUBSCRIPTION: _translate("Library", "subscription"),
        Cost.PAID: _translate("Library", "paid"),
    }[value]


def certificate(value: Certificate | None) -> str:
    """Say what shows that an entry was finished."""
    return {
        None: not_known(),
        Certificate.NONE: _translate("Library", "none"),
        Certificate.BADGE: _translate("Library", "a badge"),
        Certificate.FREE: _translate("Library", "a certificate, free"),
        Certificate.PAID: _translate("Library", "a certificate, paid"),
    }[value]


def confidence(value: Confidence) -> str:
    """Say how good the evidence is."""
    return {
        Confidence.HIGH: _translate("Library", "High: a primary source was read."),
        Confidence.MEDIUM: _translate("Library", "Medium: a good secondary source was read."),
        Confidence.LOW: _translate("Library", "Low: only one weak secondary source was found."),
        Confidence.OWN: _translate("Library", "By your own word."),
    }[value]


def answer(value: Answer, note: str = "") -> str:
    """Say yes, no, in part or not known, with what is behind it."""
    word = {
        Answer.YES: _translate("Library", "yes"),
        Answer.NO: _translate("Library", "no"),
        Answer.PARTLY: _translate("Library", "in part"),
        Answer.UNKNOWN: not_known(),
    }[value]
    return (
        _translate("Library", "{answer}: {note}").format(answer=word, note=note) if note else word
    )


def runtime(value: Runtime) -> str:
    """Name a runtime."""
    return {Runtime.LITERT: "LiteRT", Runtime.ONNX: "ONNX", Runtime.TENSORRT: "TensorRT"}[value]


def use(value: Use) -> str:
    """Say what the person does with an entry."""
    return {
        Use.NONE: _translate("Library", "Not used"),
        Use.USING: _translate("Library", "Using"),
        Use.DONE: _translate("Library", "Done"),
    }[value]


def hours(value: float | None, note: str = "") -> str:
    """Say how long an entry takes."""
    if value is None:
        return not_known()
    said = _translate("Library", "{hours} h").format(hours=number(value))
    return f"{said}, {note}" if note else said


def number(value: float) -> str:
    """Write a number as the locale does, with no more decimals than it has."""
    decimals = 0 if value == int(value) else 1 if round(value, 1) == value else 2
    return QLocale().toString(float(value), "f", decimals)


def dollars(price: Price) -> str:
    """Say what a model of a kit cost at launch."""
    said = _translate("Library", "{dollars} USD").format(dollars=number(price.dollars))
    if not price.model:
        return said
    return _translate("Library", "{model}: {price}").format(model=price.model, price=said)


def watts(power: tuple[float, float] | None) -> str:
    """Say how much power a kit draws."""
    if power is None:
        return not_known()
    least, most = map(number, power)
    return _translate("Library", "{least} to {most} W").format(least=least, most=most)


def figure(value: Figure) -> str:
    """Say a number of the market as a range with its unit."""
    if value.low == value.high:
        return _translate("Library", "{number} {unit}").format(
            number=number(value.low), unit=value.unit
        )
    return _translate("Library", "{low} to {high} {unit}").format(
        low=number(value.low), high=number(value.high), unit=value.unit
    )


def figure_when(value: Figure) -> str:
    """Say where and when a number held."""
    parts = (value.place, value.when, value.note)
    return " · ".join(part for part in parts if part)


def checked(day: date | None) -> str:
    """Say when the evidence was looked at."""
    return not_known() if day is None else long_day(day)


def phases(values: tuple[int, ...]) -> str:
    """Name phases by their numbers."""
    return ", ".join(map(str, values))


def row_note(entry: Entry) -> str:
    """Say in a line what is worth knowing of an entry in a list."""
    if entry.figures:
        first = entry.figures[0]
        said = _translate("Library", "{what}: {range} · {when}")
        return said.format(what=first.what, range=figure(first), when=figure_when(first))
    parts = [entry.by]
    if entry.kind in {Kind.COURSE, Kind.BOOK, Kind.PLATFORM, Kind.TOOL} and entry.cost:
        parts.append(cost(entry.cost))
    if entry.certificate not in {None, Certificate.NONE}:
        parts.append(certificate(entry.certificate))
    if entry.hours is not None:
        parts.append(hours(entry.hours))
    if entry.kit is not None and entry.kit.cheapest is not None:
        said = _translate("Library", "from {dollars} USD at launch")
        parts.append(said.format(dollars=number(entry.kit.cheapest)))
    found = " · ".join(part for part in parts if part)
    return found or entry.about


def spoken(entry: Entry, using: Use) -> str:
    """Say a row of a list in words, for a screen reader."""
    parts = [entry.title, kind(entry.kind), row_note(entry)]
    if entry.status is not Status.CURRENT:
        parts.append(status(entry.status))
    if using is not Use.NONE:
        parts.append(use(using))
    return ". ".join(parts)
