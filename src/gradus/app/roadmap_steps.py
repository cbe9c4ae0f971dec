"""Making the Roadmap in steps, none of which keeps the window waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from gradus.app.importing import imported

if TYPE_CHECKING:
    from gradus.app.roadmap import RoadmapEntry

# Each brings what those before it have not.
_IMPORTED: Final = (
    "gradus.services.roadmap.service",
    "gradus.ui.roadmap.graph.graph_view",
    "gradus.ui.roadmap.listing.list_view",
    "gradus.ui.roadmap.page",
    "gradus.app.roadmap",
)


def roadmap_steps(begin: Callable[[], RoadmapEntry]) -> Iterator[None]:
    """Import what the Roadmap needs, then make it; `begin` returns it as far as it is made."""
    yield from imported(_IMPORTED)
    yield from begin().make()
