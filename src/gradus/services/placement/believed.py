"""What is believed of each topic, with the reason."""

from __future__ import annotations

from gradus.domain.placement.known import How
from gradus.domain.placement.reasons import reason
from gradus.services.placement.state import State
from gradus.services.placement.view import TopicBelief, Why


def beliefs(state: State) -> tuple[TopicBelief, ...]:
    """Return the topics of the road, or the one that was asked about."""
    known, titles = state.known(), {one.placed.key: one.title for one in state.road}
    topics = [one.placed for one in state.road]
    answers = state.answers
    asked = {one.topic for one in answers}
    found = []
    for one in state.road:
        key = one.placed.key
        if key not in state.chances:
            continue
        why = reason(topics, answers, key, known=key in known)
        found.append(
            TopicBelief(
                key=key,
                title=one.title,
                phase=one.placed.phase,
                phase_title=one.phase_title,
                hours=one.hours,
                known=key in known,
                how=How.ASKED if key in asked else How.INFERRED,
                chance=state.chances[key],
                why=Why(
                    why.because,
                    tuple(titles[topic] for topic in why.topics),
                    why.right,
                    why.asked,
                ),
            )
        )
    return tuple(found)
