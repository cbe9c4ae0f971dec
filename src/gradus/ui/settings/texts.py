"""Titles, units and sections of settings; the registry in the domain says all else."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from gradus.domain import settings
from gradus.domain.settings import Number, Setting, Steps
from gradus.ui.language.told import told

_translate = QCoreApplication.translate


class Section(StrEnum):
    """A card of the page."""

    STUDY = "study"
    CARDS = "cards"
    APPEARANCE = "appearance"
    LANGUAGE = "language"
    CALENDAR = "calendar"
    FOCUS = "focus"
    REMINDERS = "reminders"


_SECTIONS = {
    "leech_lapses": Section.CARDS,
    settings.PLAY_SOUNDS.name: Section.CARDS,
    settings.INTERFACE_SIZE.name: Section.APPEARANCE,
    settings.CARD_TEXT_SIZE.name: Section.APPEARANCE,
    settings.COLOUR_SCHEME.name: Section.APPEARANCE,
    settings.LANGUAGE.name: Section.LANGUAGE,
    settings.PLAN_ALARM.name: Section.CALENDAR,
    settings.FOCUS_WORK.name: Section.FOCUS,
    settings.FOCUS_BREAK.name: Section.FOCUS,
    settings.FOCUS_LONG_BREAK.name: Section.FOCUS,
    settings.FOCUS_ROUNDS.name: Section.FOCUS,
    settings.REMINDERS.name: Section.REMINDERS,
    settings.REMIND_BEFORE.name: Section.REMINDERS,
    settings.REMIND_OF_REVIEWS.name: Section.REMINDERS,
    settings.REVIEWS_HOUR.name: Section.REMINDERS,
    settings.QUIET_FROM.name: Section.REMINDERS,
    settings.QUIET_UNTIL.name: Section.REMINDERS,
    settings.KEEP_IN_TRAY.name: Section.REMINDERS,
    settings.START_AT_LOGIN.name: Section.REMINDERS,
}


def section_of(setting: Setting[object]) -> Section:
    """Return where a setting stands; one that nobody placed is about study."""
    return _SECTIONS.get(setting.name, Section.STUDY)


def section(value: Section) -> str:
    """Name a section."""
    names = {
        Section.STUDY: _translate("Settings", "Study"),
        Section.CARDS: _translate("Settings", "Cards"),
        Section.APPEARANCE: _translate("Settings", "Appearance"),
        Section.CALENDAR: _translate("Settings", "Calendar"),
        Section.FOCUS: _translate("Settings", "Focus timer"),
        Section.REMINDERS: _translate("Settings", "Notifications"),
        Section.LANGUAGE: _translate("Settings", "Language"),
    }
    return names[value]


def title(setting: Setting[object]) -> str:
    """Name a setting; one without a name of its own is called as the database calls it."""
    titles = {
        "desired_retention": _translate("Settings", "How thoroughly you review"),
        "new_per_day": _translate("Settings", "New cards a day"),
        "minutes_per_day": _translate("Settings", "Minutes a day"),
        "rollover_hour": _translate("Settings", "A new day begins at"),
        "learning_steps": _translate("Settings", "Steps of learning"),
        "relearning_steps": _translate("Settings", "Steps of learning again"),
        "longest_interval": _translate("Settings", "Longest interval"),
        "leech_lapses": _translate("Settings", "Forgotten often"),
        "play_sounds": _translate("Settings", "Play sounds of cards"),
        "interface_size": _translate("Settings", "Text of the interface"),
        "card_text_size": _translate("Settings", "Text on cards"),
        "colour_scheme": _translate("Settings", "Colours"),
        "language": _translate("Settings", "Language of the interface"),
        "plan_alarm": _translate("Settings", "Alarms in the written plan"),
        "focus_work": _translate("Settings", "Work"),
        "focus_break": _translate("Settings", "Break"),
        "focus_long_break": _translate("Settings", "Longer break"),
        "focus_rounds": _translate("Settings", "Longer break after"),
        "reminders": _translate("Settings", "Notify me of blocks"),
        "remind_before": _translate("Settings", "Notify me before"),
        "remind_of_reviews": _translate("Settings", "Notify me of reviews"),
        "reviews_hour": _translate("Settings", "Tell me of reviews at"),
        "quiet_from": _translate("Settings", "Quiet from"),
        "quiet_until": _translate("Settings", "Quiet until"),
        "keep_in_tray": _translate("Settings", "Stay in the tray"),
        "start_at_login": _translate("Settings", "Start at login"),
    }
    return titles.get(setting.name, setting.name.replace("_", " ").capitalize())


def explanation(setting: Setting[object]) -> str:
    """Say what a setting does."""
    return told(setting.explanation)


def suffix(setting: Setting[object]) -> str:
    """Return the unit behind a number."""
    units = {
        "minutes_per_day": _translate("Settings", " min"),
        "rollover_hour": _translate("Settings", ":00"),
        "learning_steps": _translate("Settings", "min"),
        "relearning_steps": _translate("Settings", "min"),
        "longest_interval": _translate("Settings", " days"),
        "leech_lapses": _translate("Settings", " times"),
        "card_text_size": _translate("Settings", " px"),
        "focus_work": _translate("Settings", " min"),
        "focus_break": _translate("Settings", " min"),
        "focus_long_break": _translate("Settings", " min"),
        "remind_before": _translate("Settings", " min"),
        "reviews_hour": _translate("Settings", ":00"),
        "quiet_from": _translate("Settings", ":00"),
        "quiet_until": _translate("Settings", ":00"),
    }
    share = _translate("Settings", "%") if isinstance(setting.default, float) else ""
    return units.get(setting.name, share)


def bounds(setting: Setting[object]) -> str:
    """Say what numbers are accepted; the words of a choice are there to be seen."""
    if isinstance(setting, Steps):
        text = _translate("Settings", "Up to {0} numbers from 1 to {1}, with blanks between")
        return text.format(setting.most, setting.longest)
    if not isinstance(setting, Number):
        return ""
    share, unit = isinstance(setting.default, float), suffix(setting)
    low, high = (round(one * (100 if share else 1)) for one in (setting.lowest, setting.highest))
    return _translate("Settings", "{0} to {1}").format(f"{low}{unit}", f"{high}{unit}")


def choice(value: str) -> str:
    """Name one of the words that a setting may hold."""
    names = {
        "system": _translate("Settings", "As the system"),
        "light": _translate("Settings", "Light"),
        "dark": _translate("Settings", "Dark"),
        "90": _translate("Settings", "90%"),
        "100": _translate("Settings", "100%"),
        "110": _translate("Settings", "110%"),
        "125": _translate("Settings", "125%"),
        "140": _translate("Settings", "140%"),
        "en": "English",
        "de": "Deutsch",
        "off": _translate("Settings", "Off"),
        "on": _translate("Settings", "On"),
        "at_start": _translate("Settings", "At the start"),
        "5_minutes": _translate("Settings", "5 min before"),
        "15_minutes": _translate("Settings", "15 min before"),
    }
    return names.get(value, value.replace("_", " ").capitalize())


def by_name(setting: Setting[object], value: object) -> str:
    """Say what a setting is set to, as its control shows it."""
    unit = suffix(setting)
    if isinstance(value, str):
        shown = f"{value} {unit}" if isinstance(setting, Steps) else choice(value)
    elif isinstance(setting.default, float):
        shown = f"{round(float(str(value)) * 100)}%"
    else:
        shown = f"{value}{unit}"
    return _translate("Settings", "{name}: {value}").format(name=title(setting), value=shown)
