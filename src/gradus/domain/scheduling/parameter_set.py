"""Which parameters are in use: the defaults, or those of the latest fit that was not taken back."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from gradus.domain.scheduling.events import Event, EventKind, Payload, effective
from gradus.domain.scheduling.memory import DEFAULT_PARAMETERS

PARAMETERS = "parameters"
"""The name under which the set in use is kept among the settings."""

_COUNT = len(DEFAULT_PARAMETERS)


@dataclass(frozen=True, slots=True)
class ParameterSet:
    """FSRS's 21 parameters under a number; 0 are the defaults, a fit takes the next number."""

    version: int = 0
    parameters: tuple[float, ...] = DEFAULT_PARAMETERS

    def payload(self) -> Payload:
        """Return the set as JSON values."""
        return {"version": self.version, "parameters": list(self.parameters)}

    @classmethod
    def from_payload(cls, value: object) -> ParameterSet:
        """Read what `payload` wrote; anything else stands for the defaults."""
        if not isinstance(value, dict):
            return cls()
        version, found = value.get("version"), value.get("parameters")
        if not isinstance(version, int) or not isinstance(found, list) or len(found) != _COUNT:
            return cls()
        if not all(isinstance(one, int | float) and math.isfinite(one) for one in found):
            return cls()
        return cls(version, tuple(map(float, found)))


def in_use(events: Iterable[Event]) -> Event | None:
    """Return the latest fit that was not taken back, None for the defaults."""
    fits = [event for event in effective(events) if event.kind is EventKind.FITTED]
    return fits[-1] if fits else None


def next_version(events: Iterable[Event]) -> int:
    """Return a number that no set had so far, not even one that was taken back."""
    fits = (event for event in events if event.kind is EventKind.FITTED)
    known = (ParameterSet.from_payload(event.payload).version for event in fits)
    return max(known, default=0) + 1
