"""Every setting in one place: its name, default, range and what it does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T", int, float, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One thing that a person can choose.

    A number lies from `lowest` to `highest`; a text is one of `choices`. `schedules` marks what
    changes when cards are asked: such a change is an event. `explanation` is one plain sentence.
    """

    name: str
    default: T
    explanation: str
    lowest: T | None = None
    highest: T | None = None
    choices: tuple[T, ...] = ()
    schedules: bool = False

    def accepts(self, value: object) -> bool:
        """Whether a value has the right type and lies in the range."""
        if isinstance(value, bool) or not isinstance(value, self._types()):
            return False
        if self.choices:
            return value in self.choices
        return (self.lowest is None or value >= self.lowest) and (
            self.highest is None or value <= self.highest
        )

    def _types(self) -> tuple[type, ...]:
        return (int, float) if isinstance(self.default, float) else (type(self.default),)


DESIRED_RETENTION = Setting(
    "desired_retention",
    0.90,
    "The share of reviews you want to recall; a higher share means more reviews.",
    lowest=0.70,
    highest=0.97,
    schedules=True,
)
NEW_PER_DAY = Setting(
    "new_per_day",
    20,
    "How many cards you meet for the first time in a day, at most.",
    lowest=0,
    highest=500,
    schedules=True,
)
ROLLOVER_HOUR = Setting(
    "rollover_hour",
    4,
    "The hour of the night at which a new study day begins.",
    lowest=0,
    highest=12,
    schedules=True,
)
CARD_TEXT_SIZE = Setting(
    "card_text_size",
    18,
    "The height of the text on cards, in pixels.",
    lowest=12,
    highest=32,
)
COLOUR_SCHEME = Setting(
    "colour_scheme",
    "system",
    "Light or dark colours, or what the system is set to.",
    choices=("system", "light", "dark"),
)

ALL: tuple[Setting[int] | Setting[float] | Setting[str], ...] = (
    DESIRED_RETENTION,
    NEW_PER_DAY,
    ROLLOVER_HOUR,
    CARD_TEXT_SIZE,
    COLOUR_SCHEME,
)
