"""What the page of a topic says; no widget here."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from gradus.services.planning.doing.topic_view import (
    ProjectUse,
    Standing,
    StepView,
    TopicCards,
    TopicView,
)
from gradus.ui import words
from gradus.ui.roadmap.sentences import listed, outlook_name

_translate = QCoreApplication.translate


def subtitle(view: TopicView) -> str:
    """Say where it belongs, and how much of it is done."""
    where = f"{view.phase_title}, {view.area}" if view.area else view.phase_title
    if not view.minutes_done:
        return _translate("Topic", "{0}. About {1} in all.").format(where, hours(view.minutes))
    text = _translate("Topic", "{0}. {1} of {2} done.")
    return text.format(where, hours(view.minutes_done), hours(view.minutes))


def state(standing: Standing) -> str:
    """Name how a topic stands in a word or two."""
    if standing.known == "inferred":
        return _translate("Topic", "Known by what builds on it")
    if standing.known:
        return _translate("Topic", "Known by a quiz")
    return outlook_name(standing.outlook)


def hours(minutes: int) -> str:
    """Write a length as "1 h 30 min"."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return _translate("Topic", "{0} min").format(rest)
    if not rest:
        return _translate("Topic", "{0} h").format(whole)
    return _translate("Topic", "{0} h {1} min").format(whole, rest)


def spent(view: TopicView) -> str:
    """Say how many hours are done and left."""
    if not view.minutes_left:
        text = _translate("Topic", "{0} done, nothing left.")
        return text.format(hours(view.minutes_done))
    text = _translate("Topic", "{0} done, {1} left.")
    return text.format(hours(view.minutes_done), hours(view.minutes_left))


def ahead(view: TopicView, zone: tzinfo) -> str:
    """Say how much of it the calendar holds, and when the next of it begins."""
    if view.next_at is None:
        return _translate("Topic", "Nothing of it is in the calendar.")
    text = _translate("Topic", "{0} in the calendar, next on {1} at {2}.")
    return text.format(hours(view.ahead), _day(view.next_at, zone), _time(view.next_at, zone))


def step_title(step: StepView) -> str:
    """Name what a step studies from."""
    return _translate("Topic", "These cards") if step.own else step.resource


def step_note(step: StepView) -> str:
    """Say which part, who made it, and how long it takes."""
    if not step.part:
        return step.by
    length = hours(step.minutes)
    if not step.by:
        return _translate("Topic", "{0}. {1}").format(step.part, length)
    return _translate("Topic", "{0}. By {1}, {2}").format(step.part, step.by, length)


def progress(step: StepView) -> str:
    """Say how much of the whole resource is done."""
    return _translate("Topic", "{0} done").format(words.percent(step.share))


def progress_of(step: StepView) -> str:
    """Say the same with the name of the resource."""
    text = _translate("Topic", "{0}: {1} done")
    return text.format(step.resource, words.percent(step.share))


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
    return listed(parts)


def states(found: TopicCards) -> tuple[tuple[str, int], ...]:
    """Name the states that cards of a topic are in, with how many are."""
    rows = (
        (_translate("Topic", "Never seen"), found.new),
        (_translate("Topic", "Being learned"), found.learning),
        (_translate("Topic", "In review"), found.reviewing),
        (_translate("Topic", "Suspended"), found.suspended),
    )
    return tuple(row for row in rows if row[1])


def ready(found: TopicCards, count: int) -> str:
    """Say what a quiz would ask now, or why there is nothing to ask."""
    if count:
        text = _translate("Topic", "A quiz now asks {0}.")
        return text.format(words.cards(count))
    if found.gaps and found.new:
        text = _translate("Topic", "New cards wait until you know more of: {0}.")
        return text.format(gaps(found.gaps))
    if not found.total:
        return ""
    return _translate("Topic", "Nothing of it is to be asked now.")


def gaps(found: Iterable[tuple[str, float]]) -> str:
    """List topics with how well they are known."""
    text = _translate("Topic", "{0} ({1})")
    return listed([text.format(name, words.percent(share)) for name, share in found])


def exercises(found: TopicCards) -> str:
    """Say how many exercises there are."""
    text = _translate("Topic", "%Ln exercise(s) with fresh numbers.", "", found.exercises)
    return " ".join((text, _translate("Topic", "Practising them changes no date.")))


def anyway(found: TopicCards) -> str:
    """Say what starting anyway leaves open."""
    text = _translate("Topic", "Start although you do not know these well: {0}")
    return text.format(gaps(found.gaps))


def use(found: ProjectUse) -> str:
    """Name a project, or what is to be done in it."""
    if not found.item:
        return found.title
    text = (
        _translate("Topic", "{0} · {1}, done") if found.done else _translate("Topic", "{0} · {1}")
    )
    return text.format(found.item_title, found.title)


def _day(instant: datetime, zone: tzinfo) -> str:
    return words.short_day(instant.astimezone(zone).date())


def _time(instant: datetime, zone: tzinfo) -> str:
    return words.clock_time(instant, zone)
