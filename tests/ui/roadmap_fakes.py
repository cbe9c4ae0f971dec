"""A small road for pages."""

from __future__ import annotations

from gradus.domain.roadmap.outlook import Outlook
from gradus.errors import DatabaseBusyError
from gradus.services.roadmap.view import Gap, PhaseView, RoadmapView, TopicTile


def tile(
    key: str,
    title: str,
    outlook: Outlook = Outlook.OPEN,
    *requires: str,
    phase: int = 1,
    core: bool = True,
    mastery: float | None = 0.0,
    gaps: tuple[Gap, ...] = (),
    leads_to: tuple[str, ...] = (),
) -> TopicTile:
    return TopicTile(
        key=key,
        title=title,
        phase=phase,
        area="Linear algebra" if phase == 1 else "Tools",
        core=core,
        outlook=outlook,
        cards=10,
        mastery=mastery,
        minutes=240,
        minutes_done=0,
        chosen=False,
        requires=requires,
        leads_to=leads_to,
        gaps=gaps,
    )


GAP = Gap("vectors", "Vectors", 0.41)
ROAD = RoadmapView(
    phases=(
        PhaseView(
            1,
            "Mathematics",
            (
                tile("vectors", "Vectors", Outlook.GOING, mastery=0.41, leads_to=("SVD",)),
                tile("svd", "SVD", Outlook.WAITING, "vectors", gaps=(GAP,)),
                tile("odds", "Odds & ends"),
            ),
        ),
        PhaseView(
            2,
            "Python",
            (
                tile("syntax", "Syntax", Outlook.KNOWN, phase=2, mastery=0.9),
                tile("plotly", "Plotly", Outlook.OPEN, "syntax", phase=2, core=False),
            ),
        ),
    ),
    going=("Vectors",),
    following=("Odds & ends", "Plotly"),
)


class RoadFake:
    """Shows one road until it is given another, or an error."""

    def __init__(self) -> None:
        self.found = ROAD
        self.error: DatabaseBusyError | None = None

    def view(self) -> RoadmapView:
        if self.error is not None:
            raise self.error
        return self.found
