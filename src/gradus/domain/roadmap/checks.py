"""Rules that hold between the parts of a road; what breaks one is named in a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.domain.roadmap.model import Topic

MOST_CORE_HOURS = 350
"""What everybody is asked to study, in hours; whatever is beyond is a branch to choose."""


def complaints(topics: tuple[Topic, ...]) -> Iterator[str]:
    """Yield everything that breaks a rule between topics or between the steps of one."""
    yield from _broken_requirements(topics)
    yield from _wrong_defaults(topics)
    hours = sum(topic.hours for topic in topics if topic.core)
    if hours > MOST_CORE_HOURS:
        yield f"The core road takes {hours:,g} hours, more than {MOST_CORE_HOURS}."


def _broken_requirements(topics: tuple[Topic, ...]) -> Iterator[str]:
    """Name requirements that do not exist, and the topics that wait for each other in a circle."""
    requires = {topic.key: set(topic.requires) for topic in topics}
    for key, needed in requires.items():
        for unknown in sorted(needed - requires.keys()):
            yield f"The topic {key!r} requires {unknown!r}, which does not exist."
    open_keys = set(requires)
    while ready := {key for key in open_keys if not requires[key] & open_keys}:
        open_keys -= ready
    if open_keys:
        yield f"These topics wait for each other: {', '.join(sorted(open_keys))}."


def _wrong_defaults(topics: tuple[Topic, ...]) -> Iterator[str]:
    """Name core topics without a default step, and topics with more than one."""
    for topic in topics:
        defaults = sum(step.default for step in topic.steps)
        if defaults > 1:
            yield f"The topic {topic.key!r} has {defaults} default steps instead of one."
        elif topic.core and not defaults:
            yield f"The core topic {topic.key!r} has no default step."
