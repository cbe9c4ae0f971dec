"""What the page of a topic says; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.services.planning.doing.topic_view import StepView, TopicCards, TopicView
from gradus.ui import words

_translate = QCoreApplication.translate


def subtitle(view: TopicView) -> str:
    """Say where it belongs, and how much of it is done."""
    where = f"{view.phase_title}, {view.area}" if view.area else view.phase_title
    if not view.minutes_done:
        return _translate("Topic", "{0}. About {1} in all.").format(where, hours(view.minutes))
    text = _translate("Topic", "{0}. {1} of {2} done.")
    return text.format(where, hours(view.minutes_done), hours(view.minutes))


def hours(minutes: int) -> str:
    """Write a length as "1 h 30 min"."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return _translate("Topic", "{0} min").format(rest)
    if not rest:
        return _translate("Topic", "{0} h").format(whole)
    return _translate("Topic", "{0} h {1} min").format(whole, rest)


def step_title(step: StepView) -> str:
    """Name what a step studies from."""
    return _translate("Topic", "These cards") if step.own else step.resource


def step_note(step: StepView) -> str:
    """Say which part, who made it, and how long it takes."""
    length = hours(step.minutes)
    if not step.by:
        return _translate("Topic", "{0}. {1}").format(step.part, length)
    return _translate("Topic", "{0}. By {1}, {2}").format(step.part, step.by, length)


def cards(found: TopicCards) -> str:
    """Say how many cards there are and how they stand."""
    if not found.total:
        return _translate("Topic", "This topic has no cards.")
    parts = [words.cards(found.total)]
    if found.due:
        parts.append(_translate("Topic", "{0} due").format(found.due))
    if found.new:
        parts.append(_translate("Topic", "{0} new").format(found.new))
    if found.mastery is not None:
        parts.append(_translate("Topic", "{0} mastered").format(words.percent(found.mastery)))
    return ", ".join(parts)


def ready(found: TopicCards) -> str:
    """Say what a quiz would ask now, or why there is nothing to ask."""
    if found.ready:
        text = _translate("Topic", "A quiz now asks {0}.")
        return text.format(words.cards(found.ready))
    if found.gaps and found.new:
        gaps = ", ".join(f"{name} ({words.percent(share)})" for name, share in found.gaps)
        text = _translate("Topic", "New cards wait until you know more of: {0}.")
        return text.format(gaps)
    if not found.total:
        return ""
    return _translate("Topic", "Nothing of it is to be asked now.")
