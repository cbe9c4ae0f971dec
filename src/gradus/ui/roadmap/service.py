"""What the Roadmap page asks of the services."""

from __future__ import annotations

from typing import Protocol

from gradus.services.roadmap.view import RoadmapView


class RoadmapReader(Protocol):
    """Reads the whole road."""

    def view(self) -> RoadmapView:
        """Return every phase and topic as they stand now."""
        ...
