"""What placement says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from gradus.domain.placement.reasons import Because
from gradus.errors import GradusError
from gradus.services.placement.view import PlacementView, TopicBelief, Why
from gradus.ui import words

_translate = QCoreApplication.translate


def title(view: PlacementView) -> str:
    """Name the placement."""
    if view.about:
        return _translate("Placement", "Do you know {0}?").format(view.about)
    return _translate("Placement", "What do you know already?")


def left(view: PlacementView) -> str:
    """Say about how many questions there still are, the one on screen among them."""
    if view.left <= 1:
        return _translate("Placement", "About 1 more question")
    return _translate("Placement", "About {0} more questions").format(view.left)


def outcome_title(view: PlacementView) -> str:
    """Say what came of it, in a line."""
    if view.about:
        known = any(topic.known for topic in view.topics)
        counts = _translate("Placement", "{0} counts as known")
        return (counts if known else _translate("Placement", "{0} is not known yet")).format(
            view.about
        )
    known_topics = sum(topic.known for topic in view.topics)
    if not known_topics:
        return _translate("Placement", "You start at the beginning")
    return _translate("Placement", "You know {0} of {1} topics").format(
        known_topics, len(view.topics)
    )


def outcome_note(view: PlacementView) -> str:
    """Say what it means."""
    if view.about:
        return _about_one(view.topics[0]) if view.topics else ""
    if not any(topic.known for topic in view.topics):
        return _translate(
            "Placement", "Nothing is left out of your plan. Tick what you want to count as known."
        )
    return _translate(
        "Placement",
        "That is {0} of {1} hours that need not be planned. Untick what you want to study anyway,"
        " and tick what you know although nobody asked. Where no question was about a topic itself,"
        " three of its cards are asked later to check.",
    ).format(hours(view.hours_known), hours(sum(topic.hours for topic in view.topics)))


def _about_one(topic: TopicBelief) -> str:
    counted = why(topic.why)
    if topic.known:
        rest = _translate(
            "Placement",
            "Its hours leave the plan, and what builds on it opens. What it builds on counts as"
            " known as well; three cards of each will be asked to check.",
        )
    else:
        rest = _translate("Placement", "It stays in your plan, and nothing was lost by trying.")
    return f"{counted} {rest}"


def hours(count: float) -> str:
    """Write a number of hours."""
    return QLocale().toString(round(count))


def why(reason: Why) -> str:
    """Say which answers led to a judgement."""
    if reason.because is Because.OWN:
        return _own(reason)
    if reason.because is Because.NOTHING:
        return _translate("Placement", "Nothing was asked about it or what is near it.")
    said = {
        Because.ABOVE: (
            _translate("Placement", "You were right about {0}, which builds on it."),
            _translate("Placement", "You were right about {0} and {1}, which build on it."),
        ),
        Because.BELOW: (
            _translate("Placement", "You did not know {0}, which it builds on."),
            _translate("Placement", "You did not know {0} and {1}, which it builds on."),
        ),
        Because.ALIKE: (
            _translate("Placement", "Judged by your answers about {0}."),
            _translate("Placement", "Judged by your answers about {0}, {1} and their like."),
        ),
    }
    of_one, of_two = said[reason.because]
    return (of_one if len(reason.topics) == 1 else of_two).format(*reason.topics)


def _own(reason: Why) -> str:
    if reason.asked > 1:
        return _translate("Placement", "{0} of {1} answers were right.").format(
            reason.right, reason.asked
        )
    if reason.right:
        return _translate("Placement", "Your answer was right.")
    return _translate("Placement", "Your answer was not right.")


def refuted(titles: Sequence[str]) -> GradusError:
    """Say that topics do not hold up, and what follows."""
    if len(titles) == 1:
        said = _translate(
            "Placement", "Two cards about {0} failed, so it no longer counts as known."
        )
        remedy = _translate("Placement", "Its hours are back in your plan.")
        return GradusError(said.format(titles[0]), remedy)
    said = _translate("Placement", "{0} topics failed when they were checked: {1}.")
    remedy = _translate("Placement", "Their hours are back in your plan.")
    return GradusError(said.format(len(titles), QLocale().createSeparatedList(titles)), remedy)


def phase(title: str, known: int, count: int) -> str:
    """Head the topics of a phase."""
    return _translate("Placement", "{0}: {1} of {2}").format(title, known, count)


def row_name(topic: TopicBelief) -> str:
    """Name a topic's box for screen readers."""
    return _translate("Placement", "Count {0} as known").format(topic.title)


def chance(topic: TopicBelief) -> str:
    """Say how likely a topic is known."""
    inside = min(max(topic.chance, 0.01), 0.99)
    return _translate("Placement", "{0} likely").format(words.percent(inside))
