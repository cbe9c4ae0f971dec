"""What the Roadmap says in words; no widget here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.roadmap.outlook import Outlook
from gradus.services.roadmap.view import Gap, PhaseView, RoadmapView, TopicTile
from gradus.ui import words

_translate = QCoreApplication.translate


def outlook_name(outlook: Outlook) -> str:
    """Name how a topic stands."""
    names = {
        Outlook.KNOWN: _translate("Roadmap", "Known"),
        Outlook.GOING: _translate("Roadmap", "Begun"),
        Outlook.OPEN: _translate("Roadmap", "Can start now"),
        Outlook.WAITING: _translate("Roadmap", "Waits"),
    }
    return names[outlook]


def outlook_and_kind(topic: TopicTile) -> str:
    """Name how a topic stands, and that it is a branch where it is one."""
    name = outlook_name(topic.outlook)
    return name if topic.core else _translate("Roadmap", "{0} (branch)").format(name)


def what_next(view: RoadmapView) -> str:
    """Say what to go on with and what to start, as rich text with bold titles."""
    parts = []
    if view.going:
        parts.append(_translate("Roadmap", "Continue {0}.").format(_bold(view.going)))
    if view.going and view.following:
        parts.append(_translate("Roadmap", "Start next {0}.").format(_bold(view.following)))
    elif view.following:
        parts.append(_translate("Roadmap", "Start with {0}.").format(_bold(view.following)))
    if any(topic.outlook is Outlook.WAITING for topic in view.topics):
        parts.append(_translate("Roadmap", "Grey topics wait for what they build on."))
    elif not parts:
        parts.append(_translate("Roadmap", "You know every topic of the road."))
    return " ".join(parts)


def phase_facts(phase: PhaseView) -> str:
    """Say "10 topics · 214 cards"."""
    return _translate("Roadmap", "{0} · {1}").format(
        topics(len(phase.topics)), words.cards(phase.cards)
    )


def topics(count: int) -> str:
    """Say "1 topic", "2 topics"."""
    return _translate("Roadmap", "%Ln topic(s)", "", count)


def hours(minutes: int) -> str:
    """Write a length in hours with at most one digit behind the point."""
    whole = minutes % 60 == 0
    return QLocale().toString(minutes / 60, "f", 0 if whole else 1)


def hours_of(topic: TopicTile) -> str:
    """Say how many hours a topic takes, and how many of them are done."""
    if not topic.minutes_done:
        return _translate("Roadmap", "{0} h").format(hours(topic.minutes))
    text = _translate("Roadmap", "{0} of {1} h")
    return text.format(hours(topic.minutes_done), hours(topic.minutes))


def mastered(topic: TopicTile) -> str:
    """Say how much of a topic is mastered; nothing where it has no cards."""
    return "" if topic.mastery is None else words.percent(topic.mastery)


def gaps(found: Iterable[Gap]) -> str:
    """List topics with how well they are known."""
    text = _translate("Roadmap", "{0} ({1})")
    return listed([text.format(gap.title, words.percent(gap.mastery)) for gap in found])


def waits_for(topic: TopicTile) -> str:
    """Say what a topic waits for, "" where nothing holds it back."""
    if not topic.gaps:
        return ""
    return _translate("Roadmap", "Waits for {0}.").format(gaps(topic.gaps))


def standing(topic: TopicTile) -> str:
    """Say in a sentence how a topic stands."""
    if topic.gaps:
        return waits_for(topic)
    sentences = {
        Outlook.KNOWN: _translate("Roadmap", "You know it."),
        Outlook.GOING: _translate("Roadmap", "You have begun it."),
        Outlook.OPEN: _translate("Roadmap", "You can start it now."),
        Outlook.WAITING: "",
    }
    return sentences[topic.outlook]


def about(topic: TopicTile) -> str:
    """Say all that a picture shows of a topic."""
    facts = [hours_of(topic), words.cards(topic.cards)]
    if topic.mastery is not None:
        facts.append(_translate("Roadmap", "{0} mastered").format(mastered(topic)))
    parts = [f"{topic.title}.", standing(topic), f"{listed(facts)}."]
    if not topic.core:
        parts.append(_translate("Roadmap", "A branch to choose."))
    if topic.leads_to:
        text = _translate("Roadmap", "Leads to {0}.")
        parts.append(text.format(listed(topic.leads_to)))
    return " ".join(part for part in parts if part)


def listed(names: Sequence[str]) -> str:
    """Join names with commas as the language does."""
    return _translate("Roadmap", ", ").join(names)


def found(count: int) -> str:
    """Say how many topics a search found."""
    if not count:
        return _translate("Roadmap", "No topic has these words in its title or area.")
    return _translate("Roadmap", "%Ln topic(s) found. Enter goes to the first.", "", count)


def _bold(titles: Iterable[str]) -> str:
    return listed([f"<b>{escape(title)}</b>" for title in titles])
