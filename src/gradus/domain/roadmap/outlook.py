"""How a topic stands for the person: known, gone on with, open, or waiting for others."""

from __future__ import annotations

from enum import Enum

from gradus.domain.portfolio.projects.keys import ROAD_PHASE
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.roadmap.standing import TopicStanding


class Outlook(Enum):
    """What can be done with a topic now."""

    KNOWN = "known"
    GOING = "going"
    OPEN = "open"
    WAITING = "waiting"


def outlook(topic: TopicStanding, *, unlocked: bool, begun: bool) -> Outlook:
    """Judge one topic; `begun` says that minutes were spent on it or cards answered.

    A project is done when it was carried out; no number of cards makes it. A topic that was only
    chosen goes on once it is unlocked.
    """
    if topic.known is not None or _is_mastered(topic):
        return Outlook.KNOWN
    if begun or (topic.studied and unlocked):
        return Outlook.GOING
    return Outlook.OPEN if unlocked else Outlook.WAITING


def _is_mastered(topic: TopicStanding) -> bool:
    learned = topic.learned_day is not None
    if topic.phase == ROAD_PHASE or topic.mastery is None:
        return learned
    return topic.mastery >= MASTERED
