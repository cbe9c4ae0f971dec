"""What the command palette asks of the services."""

from __future__ import annotations

from typing import Protocol

from gradus.services.finding.thing import Thing


class Finder(Protocol):
    """Knows what there is; both calls may raise GradusError."""

    def things(self) -> tuple[Thing, ...]:
        """Return what is stored by name; takes a few milliseconds."""
        ...

    def cards(self, typed: str, most: int) -> tuple[Thing, ...]:
        """Return cards that hold all words; asked beside the window."""
        ...


class Recent(Protocol):
    """Keeps what was chosen lately."""

    def things(self) -> tuple[Thing, ...]:
        """Return the choices, the latest first."""
        ...

    def remember(self, thing: Thing) -> None:
        """Keep a choice."""
        ...
