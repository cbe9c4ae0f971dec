"""What can be gone to or done."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a thing is, in the order in which kinds are listed where they fit equally well."""

    COMMAND = "command"
    PAGE = "page"
    TOPIC = "topic"
    PROJECT = "project"
    RESOURCE = "resource"
    SETTING = "setting"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing: `key` names it among its kind, `detail` says what it belongs to.

    `shortcut` is the key on the keyboard that does the same, "" for none; `also` are other names by
    which a person may look for it.
    """

    kind: Kind
    key: str
    name: str
    detail: str = ""
    shortcut: str = ""
    also: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """A name that no other thing has."""
        return f"{self.kind.value}:{self.key}"
