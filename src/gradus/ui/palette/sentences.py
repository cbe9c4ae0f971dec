"""What the command palette says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.services.finding.offering import Before
from gradus.services.finding.thing import Kind, Thing

_translate = QCoreApplication.translate


def heading(group: Kind | Before) -> str:
    """Name a group."""
    names: dict[Kind | Before, str] = {
        Before.RECENT: _translate("Palette", "Lately"),
        Before.HERE: _translate("Palette", "On this page"),
        Kind.COMMAND: _translate("Palette", "Commands"),
        Kind.PAGE: _translate("Palette", "Pages"),
        Kind.TOPIC: _translate("Palette", "Topics"),
        Kind.PROJECT: _translate("Palette", "Projects"),
        Kind.RESOURCE: _translate("Palette", "Library"),
        Kind.SETTING: _translate("Palette", "Settings"),
        Kind.CARD: _translate("Palette", "Cards"),
    }
    return names[group]


def kind(thing: Thing) -> str:
    """Say what a thing is."""
    names = {
        Kind.COMMAND: _translate("Palette", "Command"),
        Kind.PAGE: _translate("Palette", "Page"),
        Kind.TOPIC: _translate("Palette", "Topic"),
        Kind.PROJECT: _translate("Palette", "Project"),
        Kind.RESOURCE: _translate("Palette", "Library"),
        Kind.SETTING: _translate("Palette", "Setting"),
        Kind.CARD: _translate("Palette", "Card"),
    }
    return names[thing.kind]


def detail(thing: Thing) -> str:
    """Say what a thing belongs to; of the library, what it is."""
    return _resource(thing.detail) if thing.kind is Kind.RESOURCE else thing.detail


def spoken(thing: Thing) -> str:
    """Say a row in words."""
    parts = [thing.name, kind(thing), detail(thing), thing.shortcut]
    return ", ".join(part for part in parts if part)


def count(number: int) -> str:
    """Say "1 result", "2 results"."""
    return _translate("Palette", "%Ln result(s)", "", number)


def told(number: int, first: Thing | None) -> str:
    """Say how much was found, and what Enter would choose."""
    if first is None:
        return _translate("Palette", "Nothing found")
    return _translate("Palette", "{count}. {first}").format(
        count=count(number), first=spoken(first)
    )


def nothing() -> str:
    """Say that there is nothing."""
    return _translate("Palette", "Nothing has this name, and no card has these words.")


def _resource(kind_of: str) -> str:
    names = {
        "course": _translate("Palette", "Course"),
        "book": _translate("Palette", "Book"),
        "platform": _translate("Palette", "Platform"),
        "tool": _translate("Palette", "Tool"),
        "dev_kit": _translate("Palette", "Dev kit"),
        "community": _translate("Palette", "Community"),
        "company": _translate("Palette", "Company"),
        "market": _translate("Palette", "Market"),
        "career": _translate("Palette", "Career"),
        "shop": _translate("Palette", "Shop"),
        "news": _translate("Palette", "News"),
        "advice": _translate("Palette", "Advice"),
    }
    return names.get(kind_of.replace(" ", "_").replace("-", "_"), "")
