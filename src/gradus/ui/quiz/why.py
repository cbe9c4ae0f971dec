"""Why a card comes back when it does, in plain words; no widget here."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.scheduling.explanation import Explanation
from gradus.domain.scheduling.model import Rating, State
from gradus.ui import words

_translate = QCoreApplication.translate
_DAY = timedelta(days=1)


def title(one: Explanation) -> str:
    """Ask what is answered below."""
    return _translate("Why", "Why {0}?").format(_length(one.chosen))


def recall(one: Explanation) -> tuple[str, str]:
    """Say how likely it was that the card would be recalled: a figure and a sentence."""
    if one.predicted is None or one.elapsed_days is None:
        return "–", _translate("Why", "The card was new, so there was nothing to predict.")
    if one.elapsed_days == 0:
        said = _translate("Why", "You had answered it earlier on the same day.")
        return words.percent(one.predicted), said
    said = _translate("Why", "How likely you were to recall it, {0} after the answer before.")
    return words.percent(one.predicted), said.format(words.days(one.elapsed_days))


def stability(one: Explanation) -> tuple[str, str]:
    """Say for how long recall stays at 90 %, before and after."""
    said = _translate("Why", "You will recall it with 90% or more for {0}.")
    after = one.memory_after.stability
    return _change(one, "stability"), said.format(_about(after))


def difficulty(one: Explanation) -> tuple[str, str]:
    """Say how hard the card is for this person."""
    harder = _translate("Why", "1 is easy, 10 is hard. Again and Hard raise it, Easy lowers it.")
    return _change(one, "difficulty"), harder


def interval(one: Explanation) -> tuple[str, str]:
    """Say which interval was asked for, and why another may have been chosen."""
    if one.after is not State.REVIEW:
        return _length(one.chosen), _step(one)
    wish = _translate("Why", "To recall {0} of your cards, this one is due in {1}.")
    wanted = wish.format(words.percent(one.retention), _length(one.wanted))
    return _length(one.chosen), f"{wanted} {_choice(one)}"


def _choice(one: Explanation) -> str:
    if one.earliest == one.latest:
        return _translate("Why", "So short an interval is not shifted.")
    if one.chosen == one.wanted:
        text = _translate("Why", "Any day from {0} to {1} would do as well; it stayed there.")
        return text.format(one.earliest, one.latest)
    text = _translate(
        "Why", "Any day from {0} to {1} does as well, and day {2} was chosen to even out your days."
    )
    return text.format(one.earliest, one.latest, one.chosen.days)


def _step(one: Explanation) -> str:
    if one.after is State.RELEARNING:
        why = _translate("Why", "You forgot it, so it is asked once more on the same day.")
    else:
        why = _translate("Why", "It is being learned: short steps come before the first days.")
    where = _translate("Why", "This is step {0} of {1}.").format(one.step, one.steps)
    if one.rating is Rating.HARD:
        return f"{why} {where} " + _translate("Why", "Hard repeats it, with a longer wait.")
    return f"{why} {where}"


def _change(one: Explanation, name: str) -> str:
    after: float = getattr(one.memory_after, name)
    if one.memory_before is None:
        return _number(after, name)
    before: float = getattr(one.memory_before, name)
    return f"{_number(before, name)} → {_number(after, name)}"


def _number(value: float, name: str) -> str:
    if name == "stability":
        return _days(value)
    return QLocale().toString(value, "f", 1)


def _days(value: float) -> str:
    if value < 10:
        return _translate("Why", "{0} d").format(QLocale().toString(value, "f", 1))
    return _translate("Why", "{0} d").format(round(value))


def _about(days: float) -> str:
    if days < 1:
        return _translate("Why", "less than a day")
    return _translate("Why", "about {0}").format(words.days(round(days)))


def _length(time: timedelta) -> str:
    if time >= _DAY:
        return words.days(time.days)
    return words.minutes(max(round(time / timedelta(minutes=1)), 1))
