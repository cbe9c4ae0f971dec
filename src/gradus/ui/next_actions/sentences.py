"""What next actions and habits are called, and what is said of them; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.next_actions.action import WEEKS_THAT_PROVE, Action, Proof, Standing
from gradus.domain.next_actions.habit import Habit, HabitStanding

_translate = QCoreApplication.translate


def title(action: Action) -> str:
    """Name an action."""
    return {
        Action.COURSE: _translate("NextActions", "Choose a machine learning course"),
        Action.PROFILE: _translate("NextActions", "Set up your GitHub profile"),
        Action.NEWS: _translate("NextActions", "Subscribe to AI news"),
        Action.COMMUNITY: _translate("NextActions", "Join a community"),
        Action.CONSISTENCY: _translate("NextActions", "Stay consistent"),
    }[action]


def caption(standing: Standing) -> str:
    """Name what the action's button does."""
    if standing.action is Action.NEWS and standing.note:
        return _translate("NextActions", "Open the news")
    return {
        Action.COURSE: _translate("NextActions", "Compare courses"),
        Action.PROFILE: _translate("NextActions", "Generate a profile README"),
        Action.NEWS: _translate("NextActions", "Enter an address…"),
        Action.COMMUNITY: _translate("NextActions", "See communities"),
        Action.CONSISTENCY: _translate("NextActions", "Plan a weekly hour"),
    }[standing.action]


def note(standing: Standing, weeks: int) -> str:
    """Say what proves an action, or what would."""
    if standing.proof is Proof.PROVED:
        return _proved(standing)
    if standing.proof is Proof.BY_YOU:
        return _translate("NextActions", "Done, by your word.")
    return _open(standing.action, weeks)


def _proved(standing: Standing) -> str:
    text = {
        Action.COURSE: _translate("NextActions", "Shown by your Library: {0}."),
        Action.PROFILE: _translate("NextActions", "Found in {0}."),
        Action.NEWS: _translate("NextActions", "You read {0}."),
        Action.COMMUNITY: _translate("NextActions", "Shown by your Library: {0}."),
        Action.CONSISTENCY: _translate("NextActions", "Weeks kept so far: {0}."),
    }[standing.action]
    return text.format(standing.note)


def _open(action: Action, weeks: int) -> str:
    if action is Action.CONSISTENCY:
        text = _translate("NextActions", "Weeks kept: {0} of {1}. A week off costs nothing.")
        return text.format(weeks, WEEKS_THAT_PROVE)
    return {
        Action.COURSE: _translate("NextActions", "Mark one in the Library as using."),
        Action.PROFILE: _translate("NextActions", "A README that greets who looks you up."),
        Action.NEWS: _translate("NextActions", "Whatever you read: give its address once."),
        Action.COMMUNITY: _translate("NextActions", "Mark one in the Library as using."),
    }[action]


def done(count: int, of: int) -> str:
    """Say how many are done."""
    return _translate("NextActions", "{0} of {1} done").format(count, of)


def habit_title(habit: Habit) -> str:
    """Name a habit."""
    return {
        Habit.START_SMALL: _translate("NextActions", "Start small"),
        Habit.EXPLAIN: _translate("NextActions", "Ask why a model decides"),
        Habit.STAY_UPDATED: _translate("NextActions", "Stay up to date"),
        Habit.WRITE: _translate("NextActions", "Write about what you did"),
        Habit.NETWORK: _translate("NextActions", "Talk to others in the field"),
    }[habit]


def habit_note(habit: Habit) -> str:
    """Say what keeps a habit."""
    return {
        Habit.START_SMALL: _translate(
            "NextActions", "A baseline before a network. Ticked by a project's Baseline stage."
        ),
        Habit.EXPLAIN: _translate(
            "NextActions", "Cards, blocks or project items on explainability tick it."
        ),
        Habit.STAY_UPDATED: _translate(
            "NextActions",
            "Research, model hubs, conferences. A planned hour that is done ticks it.",
        ),
        Habit.WRITE: _translate(
            "NextActions", "A post or tutorial. Ticked by a project's Tell stage."
        ),
        Habit.NETWORK: _translate(
            "NextActions", "LinkedIn, Discord, meetups. A planned hour that is done ticks it."
        ),
    }[habit]


def habit_caption(habit: Habit) -> str:
    """Name what the habit's button does."""
    if habit is Habit.START_SMALL:
        return _translate("NextActions", "Open projects")
    if habit is Habit.EXPLAIN:
        return _translate("NextActions", "Open the topic")
    return _translate("NextActions", "Plan a weekly hour")


def habit_weeks(standing: HabitStanding) -> str:
    """Say in how many weeks a habit was kept."""
    return _translate("NextActions", "Weeks: {0}").format(standing.weeks)
