"""Importing in steps what the page of a topic needs, so that the window waits for none of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gradus.app.importing import imported

# Each brings what those before it have not.
_IMPORTED: Final = (
    "gradus.services.quiz.session_choice",
    "gradus.services.roadmap.service",
    "gradus.store.topics.own",
    "gradus.services.planning.doing.topic",
    "gradus.ui.roadmap.chip",
    "gradus.ui.topic.notes_card",
    "gradus.ui.topic.page",
    "gradus.app.topic",
)


def topic_imports() -> Iterator[None]:
    """Import one module after the other."""
    yield from imported(_IMPORTED)
