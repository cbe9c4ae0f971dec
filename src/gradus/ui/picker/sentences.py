"""What the picker says; no widget here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.scheduling.session_kind import Kind
from gradus.services.quiz.choice_view import Size, TopicRow
from gradus.ui import words

_translate = QCoreApplication.translate


def size(kind: Kind, size: Size) -> str:
    """Say how large a session is."""
    if not size.cards:
        return _translate("Picker", "Nothing to ask")
    text = _translate("Picker", "{0}, {1}") if kind is Kind.EXAM else _about()
    return text.format(words.cards(size.cards), words.minutes(max(size.minutes, 1)))


def of_choice(kind: Kind) -> str:
    """Say of a kind that the person ticks topics for it."""
    if kind is Kind.TOPIC:
        return _translate("Picker", "of your choice")
    return _translate("Picker", "on topics of your choice")


def facts(topic: TopicRow) -> str:
    """Say beside a topic what it has ready and how well it is known."""
    parts = _signs(topic)
    if topic.due:
        parts.append(_translate("Picker", "{0} due").format(topic.due))
    if topic.new:
        parts.append(_translate("Picker", "{0} new").format(topic.new))
    if topic.mastery is not None:
        parts.append(words.percent(topic.mastery))
    return "   ".join(parts)


def spoken(topic: TopicRow) -> str:
    """Say a topic's row in words, for a screen reader."""
    parts = [topic.title]
    if topic.due:
        parts.append(_translate("Picker", "{0} due").format(topic.due))
    if topic.new:
        parts.append(_translate("Picker", "{0} new").format(topic.new))
    if topic.mastery is not None:
        parts.append(_translate("Picker", "{0} mastered").format(words.percent(topic.mastery)))
    return ", ".join([*parts, *_signs(topic)])


def standing(topic: TopicRow, *, any_chosen: bool) -> str:
    """Say where new cards of a topic come in, and what keeps a locked one locked."""
    if not topic.unlocked:
        return _locked(topic)
    if topic.learning:
        return _translate("Picker", "{0}: you are learning it, and new cards come from it.").format(
            topic.title
        )
    if any_chosen:
        text = _translate("Picker", "{0}: new cards come from the topics you learn, not from it.")
        return text.format(topic.title)
    text = _translate(
        "Picker", "{0}: new cards come along the road, until you choose what to learn."
    )
    return text.format(topic.title)


def learn_caption(topic: TopicRow) -> str:
    """Name what the button under the topics would do."""
    if topic.learning and topic.unlocked:
        return _translate("Picker", "Stop learning it")
    if topic.unlocked:
        return _translate("Picker", "Learn it")
    return _translate("Picker", "Start anyway")


def topics_chosen(count: int) -> str:
    """Say how many topics are ticked."""
    return _translate("Picker", "%Ln topic(s)", "", count)


def _signs(topic: TopicRow) -> list[str]:
    signs = [_translate("Picker", "learning")] if topic.learning else []
    return signs if topic.unlocked else [*signs, _translate("Picker", "locked")]


def _locked(topic: TopicRow) -> str:
    known = _translate("Picker", "{0} ({1})")
    gaps = ", ".join(known.format(title, words.percent(share)) for title, share in topic.gaps)
    text = _translate(
        "Picker", "{0} builds on what is not yet known to 60%: {1}. You can start it anyway."
    )
    return text.format(topic.title, gaps)


def _about() -> str:
    return _translate("Picker", "{0}, about {1}")
