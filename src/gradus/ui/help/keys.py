"""Keys and what they do, for the list that F1 shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication

_translate = QCoreApplication.translate

PALETTE = "Ctrl+K"


@dataclass(frozen=True, slots=True)
class KeyLine:
    """Keys that do the same, or that belong together, and what they do."""

    keys: tuple[str, ...]
    text: str


class HasKeys(Protocol):
    """A page that says which keys work on it."""

    def key_lines(self) -> tuple[KeyLine, ...]:
        """Return the keys of the page."""
        ...


def everywhere() -> tuple[KeyLine, ...]:
    """Return the keys that work on every page."""
    return (
        KeyLine(("Ctrl+1", "…", "Ctrl+8"), _translate("Keys", "Open a page of the sidebar")),
        KeyLine((PALETTE,), _translate("Keys", "Go anywhere, do anything: search by name")),
        KeyLine((tab(),), _translate("Keys", "Go to the next button or text")),
        KeyLine(("F1",), _translate("Keys", "Show these keys")),
    )


def scrolling() -> KeyLine:
    """Return the keys that scroll a page."""
    down, up = _translate("Keys", "Page Down"), _translate("Keys", "Page Up")
    return KeyLine(("↓", "↑", down, up), _translate("Keys", "Scroll"))


def enter() -> str:
    """Name the Enter key."""
    return _translate("Keys", "Enter")


def space() -> str:
    """Name the space bar."""
    return _translate("Keys", "Space")


def escape() -> str:
    """Name the Escape key."""
    return _translate("Keys", "Esc")


def tab() -> str:
    """Name the tabulator key."""
    return _translate("Keys", "Tab")
