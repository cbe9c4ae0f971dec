"""What an event is called, and whether it takes time."""

from __future__ import annotations

from collections.abc import Mapping

_FREE = {"FREE", "WORKINGELSEWHERE"}
_LONGEST_TITLE = 200
_UNTITLED = "Busy"


def takes_time(event: Mapping[str, object]) -> bool:
    """Whether an event, given by its properties, is neither cancelled nor free time."""
    status = str(event.get("STATUS", "")).upper()
    shown = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper()
    transparent = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    return status != "CANCELLED" and not transparent and shown not in _FREE


def title(event: Mapping[str, object]) -> str:
    """Return its title in one line of at most 200 characters."""
    written = str(event.get("SUMMARY", ""))
    words = "".join(sign if sign.isprintable() else " " for sign in written)
    return " ".join(words.split())[:_LONGEST_TITLE] or _UNTITLED
