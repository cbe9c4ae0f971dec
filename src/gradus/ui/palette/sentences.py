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


def _resource(name: str) -> str:
    """Name a kind of entry as the library does, "" for one that it does not know."""
    from gradus.domain.library.kinds import Kind as Entry  # noqa: PLC0415  with the first entry
    from gradus.ui.library.words import kind as entry_kind  # noqa: PLC0415

    known = {one.value: one for one in Entry}
    return entry_kind(known[name]) if name in known else ""
