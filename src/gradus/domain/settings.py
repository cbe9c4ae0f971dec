"""Every setting in one place: its name, default, range and what it does."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import timedelta
from typing import Generic, TypeVar

T = TypeVar("T")
N = TypeVar("N", int, float)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting(ABC, Generic[T]):
    """One thing that a person can choose.

    `schedules` marks what changes when cards are asked: such a change is an event. `explanation`
    is one plain sentence.
    """

    name: str
    default: T
    explanation: str
    schedules: bool = False

    @abstractmethod
    def accepts(self, value: object) -> bool:
        """Whether a value has the right type and lies in the range."""

    @abstractmethod
    def range(self) -> str:
        """Say in words what is accepted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Number(Setting[N]):
    """A number from `lowest` to `highest`; whole where the default is whole."""

    lowest: N
    highest: N

    def accepts(self, value: object) -> bool:
        """Whether a value is a number in the range."""
        return type(value) is type(self.default) and self.lowest <= value <= self.highest

    def range(self) -> str:
        """Say in words what is accepted."""
        return f"a number from {self.lowest} to {self.highest}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Setting[str]):
    """One of a few words."""

    choices: tuple[str, ...]

    def accepts(self, value: object) -> bool:
        """Whether a value is one of the words."""
        return value in self.choices

    def range(self) -> str:
        """Say in words what is accepted."""
        return "one of " + ", ".join(self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Steps(Setting[str]):
    """A few lengths of time in whole minutes, written with blanks between: "1 10"."""

    most: int
    longest: int

    def accepts(self, value: object) -> bool:
        """Whether a text holds from one to `most` numbers of minutes from 1 to `longest`."""
        if not isinstance(value, str):
            return False
        parts = value.split()
        fit = (one.isascii() and one.isdigit() and 1 <= int(one) <= self.longest for one in parts)
        return 1 <= len(parts) <= self.most and all(fit)

    def range(self) -> str:
        """Say in words what is accepted."""
        return f"1 to {self.most} numbers of minutes from 1 to {self.longest}, with blanks between"


def lengths(value: str) -> tuple[timedelta, ...]:
    """Return the lengths of time of a value that `Steps` accepts."""
    return tuple(timedelta(minutes=int(one)) for one in value.split())


SWITCH = ("off", "on")

DESIRED_RETENTION = Number(
    name="desired_retention",
    default=0.90,
    explanation="The share of reviews you want to recall; a higher share means more reviews.",
    lowest=0.70,
    highest=0.97,
    schedules=True,
)
NEW_PER_DAY = Number(
    name="new_per_day",
    default=20,
    explanation="How many cards you meet for the first time in a day, at most.",
    lowest=0,
    highest=500,
    schedules=True,
)
MINUTES_PER_DAY = Number(
    name="minutes_per_day",
    default=30,
    explanation=(
        "The minutes a day you want to spend on cards; new cards get what reviews leave of them, "
        "and 0 means no limit."
    ),
    lowest=0,
    highest=600,
    schedules=True,
)
ROLLOVER_HOUR = Number(
    name="rollover_hour",
    default=4,
    explanation="The hour of the night at which a new study day begins.",
    lowest=0,
    highest=12,
    schedules=True,
)
LEARNING_STEPS = Steps(
    name="learning_steps",
    default="1 10",
    explanation=(
        "After how many minutes a new card comes again until it is learned, one number a step; "
        "Again begins with the first."
    ),
    most=6,
    longest=720,
    schedules=True,
)
RELEARNING_STEPS = Steps(
    name="relearning_steps",
    default="10",
    explanation="After how many minutes a card that you forgot comes again, one number a step.",
    most=6,
    longest=720,
    schedules=True,
)
LONGEST_INTERVAL = Number(
    name="longest_interval",
    default=36_500,
    explanation="The days after which a card comes again at the latest.",
    lowest=30,
    highest=36_500,
    schedules=True,
)
LEECH_LAPSES = Number(
    name="leech_lapses",
    default=8,
    explanation="How often you may forget a card before Gradus suggests what to do about it.",
    lowest=2,
    highest=99,
)
INTERFACE_SIZE = Choice(
    name="interface_size",
    default="100",
    explanation="The size of all text but that on cards, in percent.",
    choices=("90", "100", "110", "125", "140"),
)
CARD_TEXT_SIZE = Number(
    name="card_text_size",
    default=18,
    explanation="The height of the text on cards, in pixels.",
    lowest=12,
    highest=32,
)
PLAY_SOUNDS = Choice(
    name="play_sounds",
    default="on",
    explanation="Whether a card's sound is played as the card is shown; R plays it at any time.",
    choices=SWITCH,
)
COLOUR_SCHEME = Choice(
    name="colour_scheme",
    default="system",
    explanation="Light or dark colours, or what the system is set to.",
    choices=("system", "light", "dark"),
)
LANGUAGE = Choice(
    name="language",
    default="system",
    explanation="The language of the window from the next start on; cards keep their own.",
    choices=("system", "en", "de"),
)
PLAN_ALARM = Choice(
    name="plan_alarm",
    default="at_start",
    explanation="When a calendar program that shows your plan reminds you of a block.",
    choices=("off", "at_start", "5_minutes", "15_minutes"),
)

FOCUS_WORK = Number(
    name="focus_work",
    default=25,
    explanation="How long the focus timer lets you work before a break.",
    lowest=5,
    highest=180,
)
FOCUS_BREAK = Number(
    name="focus_break",
    default=5,
    explanation="How long a break of the focus timer is; it does not count as study.",
    lowest=1,
    highest=60,
)
FOCUS_LONG_BREAK = Number(
    name="focus_long_break",
    default=15,
    explanation="How long the longer break is that comes now and then.",
    lowest=1,
    highest=90,
)
FOCUS_ROUNDS = Number(
    name="focus_rounds",
    default=4,
    explanation="After how many stretches of work the longer break comes.",
    lowest=1,
    highest=12,
)
REMINDERS = Choice(
    name="reminders",
    default="on",
    explanation="Whether the system notifies you when a planned block begins.",
    choices=SWITCH,
)
REMIND_BEFORE = Number(
    name="remind_before",
    default=0,
    explanation="How long before a block begins you are notified as well; 0 means only then.",
    lowest=0,
    highest=60,
)
REMIND_OF_REVIEWS = Choice(
    name="remind_of_reviews",
    default="off",
    explanation="Whether the system notifies you once a day if reviews still wait.",
    choices=SWITCH,
)
REVIEWS_HOUR = Number(
    name="reviews_hour",
    default=18,
    explanation="The hour at which you are told that reviews wait.",
    lowest=0,
    highest=23,
)
QUIET_FROM = Number(
    name="quiet_from",
    default=22,
    explanation="The hour from which nothing notifies you.",
    lowest=0,
    highest=23,
)
QUIET_UNTIL = Number(
    name="quiet_until",
    default=7,
    explanation="The hour until which nothing notifies you; the same hour as before means never.",
    lowest=0,
    highest=23,
)
KEEP_IN_TRAY = Choice(
    name="keep_in_tray",
    default="off",
    explanation="Whether Gradus stays in the tray and goes on reminding you when you close it.",
    choices=SWITCH,
)
START_AT_LOGIN = Choice(
    name="start_at_login",
    default="off",
    explanation="Whether Gradus starts, minimised, when you log in to this computer.",
    choices=SWITCH,
)

ALL: tuple[Setting[int] | Setting[float] | Setting[str], ...] = (
    DESIRED_RETENTION,
    NEW_PER_DAY,
    MINUTES_PER_DAY,
    ROLLOVER_HOUR,
    LEARNING_STEPS,
    RELEARNING_STEPS,
    LONGEST_INTERVAL,
    LEECH_LAPSES,
    PLAY_SOUNDS,
    COLOUR_SCHEME,
    INTERFACE_SIZE,
    CARD_TEXT_SIZE,
    LANGUAGE,
    PLAN_ALARM,
    FOCUS_WORK,
    FOCUS_BREAK,
    FOCUS_LONG_BREAK,
    FOCUS_ROUNDS,
    REMINDERS,
    REMIND_BEFORE,
    REMIND_OF_REVIEWS,
    REVIEWS_HOUR,
    QUIET_FROM,
    QUIET_UNTIL,
    KEEP_IN_TRAY,
    START_AT_LOGIN,
)
