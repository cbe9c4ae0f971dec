"""The road: phases, areas and topics, read from roadmap.yaml, and how far someone is on it."""

from gradus.domain.roadmap.checks import MOST_CORE_HOURS
from gradus.domain.roadmap.mastery import MASTERED, mastery
from gradus.domain.roadmap.model import DECK, Phase, Roadmap, Step, Topic
from gradus.domain.roadmap.reading import parse_roadmap

__all__ = [
    "DECK",
    "MASTERED",
    "MOST_CORE_HOURS",
    "Phase",
    "Roadmap",
    "Step",
    "Topic",
    "mastery",
    "parse_roadmap",
]
