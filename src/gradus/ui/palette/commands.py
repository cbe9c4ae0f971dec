"""What can be done from anywhere, with the page and the key by which it is done there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from gradus.services.finding.thing import Kind, Thing
from gradus.ui import navigation
from gradus.ui.help.keys import enter
from gradus.ui.navigation import Place

_translate = QCoreApplication.translate


class Command(StrEnum):
    """A command; its value is its key among things."""

    START_QUIZ = "start_quiz"
    TEN_MINUTES = "ten_minutes"
    CHOOSE_QUIZ = "choose_quiz"
    NEXT_BLOCK = "next_block"
    PLAN = "plan"
    FREE_TIME = "free_time"
    GOAL = "goal"
    IMPORT_CALENDAR = "import_calendar"
    BAD_WEEK = "bad_week"
    WEEK_REVIEW = "week_review"
    PLAN_PDF = "plan_pdf"
    NEW_PROJECT = "new_project"
    REPOSITORIES = "repositories"
    NEW_NOTE = "new_note"
    OWN_DECKS = "own_decks"
    IMPORT_PACKAGES = "import_packages"
    PLACEMENT = "placement"
    FIND_TOPIC = "find_topic"
    COMPARE_COURSES = "compare_courses"
    CHOOSE_KIT = "choose_kit"
    ADD_ENTRY = "add_entry"
    IMPORT_ENTRIES = "import_entries"
    SEARCH_CARDS = "search_cards"
    EXPORT_CARDS = "export_cards"
    EXPORT_NUMBERS = "export_numbers"
    BACK_UP = "back_up"
    DATA_FOLDER = "data_folder"
    LIGHT = "light"
    DARK = "dark"
    AS_THE_SYSTEM = "as_the_system"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Pressed:
    """A key of a page; pressing it there is what the command does."""

    place: Place
    key: str


PRESSED = {
    Command.PLAN: Pressed(Place.CALENDAR, "R"),
    Command.FREE_TIME: Pressed(Place.CALENDAR, "F"),
    Command.GOAL: Pressed(Place.CALENDAR, "G"),
    Command.IMPORT_CALENDAR: Pressed(Place.CALENDAR, "B"),
    Command.BAD_WEEK: Pressed(Place.CALENDAR, "H"),
    Command.WEEK_REVIEW: Pressed(Place.CALENDAR, "W"),
    Command.PLAN_PDF: Pressed(Place.CALENDAR, "Ctrl+P"),
    Command.NEW_PROJECT: Pressed(Place.PORTFOLIO, "N"),
    Command.REPOSITORIES: Pressed(Place.PORTFOLIO, "L"),
    Command.FIND_TOPIC: Pressed(Place.ROADMAP, "Ctrl+F"),
    Command.COMPARE_COURSES: Pressed(Place.LIBRARY, "C"),
    Command.CHOOSE_KIT: Pressed(Place.LIBRARY, "K"),
    Command.ADD_ENTRY: Pressed(Place.LIBRARY, "A"),
    Command.IMPORT_ENTRIES: Pressed(Place.LIBRARY, "I"),
    Command.SEARCH_CARDS: Pressed(Place.CARDS, "Ctrl+F"),
    Command.EXPORT_NUMBERS: Pressed(Place.STATISTICS, "E"),
}


def pages() -> tuple[Thing, ...]:
    """Return the pages of the sidebar."""
    return tuple(
        Thing(Kind.PAGE, place.value, navigation.title(place), shortcut=place.key)
        for place in Place
    )


def commands() -> tuple[Thing, ...]:
    """Return all commands."""
    return (
        *_of_quizzing(),
        *_of_planning(),
        *_of_the_road(),
        *_of_projects_and_cards(),
        *_of_data_and_looks(),
    )


def without_those_of(
    place: Place, things: Iterable[Thing], here: Iterable[Thing]
) -> tuple[Thing, ...]:
    """Return commands but for those that the page that is shown lists itself, by the same key."""
    page, keys = navigation.title(place), {thing.shortcut for thing in here}
    return tuple(one for one in things if not (one.detail == page and one.shortcut in keys))


def _of_quizzing() -> tuple[Thing, ...]:
    return (
        _at(Place.TODAY, Command.START_QUIZ, _translate("Palette", "Start the quiz"), enter()),
        _at(Place.TODAY, Command.TEN_MINUTES, _translate("Palette", "Quiz for ten minutes"), "T"),
        _at(Place.TODAY, Command.CHOOSE_QUIZ, _translate("Palette", "Choose what to quiz"), "C"),
    )


def _of_planning() -> tuple[Thing, ...]:
    return (
        _there(Command.NEXT_BLOCK, _translate("Palette", "Start the next block of the plan")),
        _there(
            Command.PLAN,
            _translate("Palette", "Plan anew: preview what would change"),
            _translate("Palette", "Replan"),
        ),
        _there(Command.FREE_TIME, _translate("Palette", "Change your free time")),
        _there(Command.GOAL, _translate("Palette", "Set your goal")),
        _there(Command.IMPORT_CALENDAR, _translate("Palette", "Import another calendar")),
        _there(Command.BAD_WEEK, _translate("Palette", "Ease a bad week")),
        _there(Command.WEEK_REVIEW, _translate("Palette", "Look back at the week")),
        _there(
            Command.PLAN_PDF,
            _translate("Palette", "Write the plan as a PDF"),
            _translate("Palette", "Export or print the plan"),
        ),
    )


def _of_the_road() -> tuple[Thing, ...]:
    return (
        _there(
            Command.PLACEMENT,
            _translate("Palette", "Find out what you know already"),
            _translate("Palette", "Placement"),
        ),
        _there(Command.FIND_TOPIC, _translate("Palette", "Find a topic on the roadmap")),
        _there(Command.COMPARE_COURSES, _translate("Palette", "Compare courses")),
        _there(Command.CHOOSE_KIT, _translate("Palette", "Choose a dev kit")),
        _there(Command.ADD_ENTRY, _translate("Palette", "Add an entry to the library")),
        _there(Command.IMPORT_ENTRIES, _translate("Palette", "Import entries of the library")),
    )


def _of_projects_and_cards() -> tuple[Thing, ...]:
    return (
        _there(Command.NEW_PROJECT, _translate("Palette", "New project")),
        _there(Command.REPOSITORIES, _translate("Palette", "Look at my repositories")),
        _there(
            Command.NEW_NOTE,
            _translate("Palette", "New note in your own decks"),
            _translate("Palette", "New card"),
        ),
        _at(Place.TODAY, Command.OWN_DECKS, _translate("Palette", "Open your own decks"), "O"),
        _there(
            Command.IMPORT_PACKAGES,
            _translate("Palette", "Import from Anki"),
            _translate("Palette", "Anki package, apkg, colpkg"),
        ),
        _there(Command.SEARCH_CARDS, _translate("Palette", "Search all cards")),
        _there(
            Command.EXPORT_CARDS,
            _translate("Palette", "Export cards"),
            _translate("Palette", "Anki package, apkg, CSV, Markdown, share a deck"),
        ),
        _there(Command.EXPORT_NUMBERS, _translate("Palette", "Export the numbers of statistics")),
    )


def _of_data_and_looks() -> tuple[Thing, ...]:
    theme = _translate("Palette", "Theme, colours")
    return (
        _at(Place.SETTINGS, Command.BACK_UP, _translate("Palette", "Back up now"), "B"),
        _there(Command.DATA_FOLDER, _translate("Palette", "Open the data folder")),
        _there(Command.LIGHT, _translate("Palette", "Light colours"), theme),
        _there(Command.DARK, _translate("Palette", "Dark colours"), theme),
        _there(Command.AS_THE_SYSTEM, _translate("Palette", "Colours as the system"), theme),
        Thing(
            Kind.COMMAND,
            Command.KEYS.value,
            _translate("Palette", "Show the keys of this page"),
            shortcut="F1",
            also=(_translate("Palette", "Help, shortcuts"),),
        ),
    )


def _at(place: Place, command: Command, name: str, key: str) -> Thing:
    return Thing(Kind.COMMAND, command.value, name, navigation.title(place), key)


def _there(command: Command, name: str, other: str = "") -> Thing:
    """Return a command with the page and the key by which it is done there, where it has one."""
    by = PRESSED.get(command)
    place, key = ("", "") if by is None else (navigation.title(by.place), by.key)
    return Thing(Kind.COMMAND, command.value, name, place, key, (other,) if other else ())
