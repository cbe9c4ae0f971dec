"""The goal: what is to be finished by when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Goal:
    """`subject` is a topic's key, "phase:N" (from 1), or empty for the whole road."""

    subject: str
    by: date
