"""Measures how long the Roadmap's pictures take: drawing the graph, and painting its frames.

usage: QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.roadmap_measured

Times are of the processor, in milliseconds: on a machine that does something else besides, those of
the wall clock would tell of that.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from tests.support.databases import DECKS

from gradus.app import make_look
from gradus.domain.roadmap.outlook import Outlook
from gradus.domain.roadmap.reading import parse_roadmap
from gradus.launch import make_application
from gradus.services.roadmap.view import PhaseView, RoadmapView, TopicTile
from gradus.ui.design.theme import Scheme
from gradus.ui.roadmap.graph.graph_view import GraphView

_FRAMES = 200
_SIZE = (1240, 760)


def shipped() -> RoadmapView:
    """Return the road that ships, a third of each topic known."""
    text = (DECKS / "roadmap.yaml").read_text(encoding="utf-8")
    road, _ = parse_roadmap("roadmap.yaml", text)
    assert road is not None
    tiles = [
        TopicTile(
            key=topic.key,
            title=topic.title,
            phase=topic.phase,
            area=topic.area,
            core=topic.core,
            outlook=Outlook.GOING,
            cards=30,
            mastery=1 / 3,
            minutes=round(topic.hours * 60),
            minutes_done=0,
            chosen=False,
            requires=topic.requires,
        )
        for topic in road.topics
    ]
    return RoadmapView(
        tuple(
            PhaseView(phase.number, phase.title, tuple(t for t in tiles if t.phase == phase.number))
            for phase in road.phases
        )
    )


def taken(work: Callable[[int], object], times: int) -> list[float]:
    """Return how long each of so many calls took (ms)."""
    found = []
    for n in range(times):
        start = time.thread_time()
        work(n)
        found.append((time.thread_time() - start) * 1000)
    return found


def told(name: str, found: list[float]) -> str:
    middle, most = statistics.median(found), sorted(found)[int(len(found) * 0.95)]
    return f"{name:34} median {middle:5.1f} ms, p95 {most:5.1f} ms, worst {max(found):5.1f} ms\n"


def main() -> None:
    application = make_application()
    look = make_look(application, Scheme.LIGHT)
    view, road = GraphView(look.theme), shipped()
    view.resize(*_SIZE)
    view.show()
    sys.stdout.write(told("laying out 79 topics", taken(lambda _n: anew(view, road), 20)))
    QCoreApplication.processEvents()
    view.fit()
    sys.stdout.write(
        told("a frame while it is dragged, whole", taken(lambda n: moved(view, n), _FRAMES))
    )
    view.zoom(0.8 / view.camera.scale)
    sys.stdout.write(
        told("a frame while it is dragged, 80 %", taken(lambda n: moved(view, n), _FRAMES))
    )
    sys.stdout.write(told("a frame while it is zoomed", taken(lambda n: zoomed(view, n), _FRAMES)))
    application.quit()


def anew(view: GraphView, road: RoadmapView) -> None:
    view.show_roadmap(RoadmapView())
    view.show_roadmap(road)


def moved(view: GraphView, n: int) -> None:
    view.pan(5 if n % 40 < 20 else -5, 3 if n % 20 < 10 else -3)
    view.repaint()


def zoomed(view: GraphView, n: int) -> None:
    view.zoom(1.04 if n % 20 < 10 else 1 / 1.04)
    view.repaint()


if __name__ == "__main__":
    main()
