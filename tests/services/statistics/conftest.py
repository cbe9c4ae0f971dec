"""A desk with a road and decks, and the statistics over its database."""

from __future__ import annotations

import pytest
from tests.support.app import Desk
from tests.support.decks import ROAD, basic, write

from gradus.services.statistics.service import StatisticsService


@pytest.fixture
def road(desk: Desk) -> Desk:
    """Four cards on algebra, three on loops, one on no road."""
    (desk.folder / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(desk.folder, "a.md", [basic(f"a{n}") for n in range(4)], title="A", topic="algebra")
    write(desk.folder, "l.md", [basic(f"l{n}") for n in range(3)], title="L", topic="loops")
    write(desk.folder, "z.md", [basic("z0")], title="Z")
    desk.sync()
    return desk


@pytest.fixture
def statistics(road: Desk) -> StatisticsService:
    """Without a forecast, which takes its time and has tests of its own."""
    return StatisticsService(road.database, road.clock, lambda: road.settings)
