"""The road with where the person stands on it."""

from __future__ import annotations

from collections.abc import Iterable

from gradus.clock import Clock
from gradus.domain.roadmap.mastery import MASTERED
from gradus.domain.roadmap.outlook import Outlook, outlook
from gradus.domain.roadmap.standing import Standing, TopicStanding
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.study_day import study_day
from gradus.services.roadmap.view import Gap, PhaseView, RoadmapView, TopicTile
from gradus.services.study_settings import StudySettings
from gradus.store import standing
from gradus.store.database import Connection, Database
from gradus.store.planning import road
from gradus.store.topics import overview
from gradus.store.topics.overview import TopicFacts

_GOING, _FOLLOWING = 2, 3
"""How many topics the page proposes."""


class RoadmapService:
    """Reads the whole road; a read takes some milliseconds."""

    def __init__(
        self, database: Database, clock: Clock, settings: StudySettings | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings or StudySettings()
        self._model = MemoryModel(self._settings.scheduler)

    def use(self, settings: StudySettings) -> None:
        """Judge mastery by other settings from now on."""
        if settings != self._settings:
            self._settings, self._model = settings, MemoryModel(settings.scheduler)

    def view(self) -> RoadmapView:
        """Return every phase and topic as they stand now."""
        now = self._clock.now()
        day = study_day(now, self._clock.zone(), self._settings.rollover_hour)
        with self._database.read() as connection:
            counts = standing.count_mastered(connection, day, self._model.days_until(MASTERED))
            found = standing.standing(connection, counts)
            phases = road.phase_titles(connection)
            begun = overview.begun(connection)
            tiles = _tiles(connection, found, set(begun))
        return RoadmapView(
            phases=tuple(
                PhaseView(number, title, tuple(one for one in tiles if one.phase == number))
                for number, title in phases
            ),
            going=_titles(_lately(_are(tiles, Outlook.GOING), begun), _GOING),
            following=_titles(_core_first(_are(tiles, Outlook.OPEN)), _FOLLOWING),
        )


def _tiles(connection: Connection, found: Standing, begun: set[str]) -> list[TopicTile]:
    facts = overview.facts(connection)
    done = overview.minutes_done(connection)
    return [
        _tile(topic, found, facts[topic.key], done[topic.key], begun=topic.key in begun)
        for topic in found.topics
    ]


def _tile(
    topic: TopicStanding, found: Standing, facts: TopicFacts, done: int, *, begun: bool
) -> TopicTile:
    unlocked = found.is_unlocked(topic)
    gaps = () if unlocked else found.gaps(topic)
    return TopicTile(
        key=topic.key,
        title=topic.title,
        phase=topic.phase,
        area=topic.area,
        core=facts.core,
        outlook=outlook(topic, unlocked=unlocked, begun=begun or done > 0),
        cards=topic.cards,
        mastery=topic.mastery,
        minutes=facts.minutes,
        minutes_done=done,
        chosen=topic.chosen,
        requires=topic.requires,
        leads_to=tuple(one.title for one in found.topics if topic.key in one.requires),
        gaps=tuple(Gap(gap.key, gap.title, gap.mastery or 0.0) for gap in gaps),
    )


def _are(tiles: Iterable[TopicTile], wanted: Outlook) -> list[TopicTile]:
    return [tile for tile in tiles if tile.outlook is wanted]


def _lately(tiles: list[TopicTile], last: dict[str, int]) -> list[TopicTile]:
    """Sort by the day of the last answer, the latest first; along the road within a day."""
    return sorted(tiles, key=lambda tile: -last.get(tile.key, 0))


def _core_first(tiles: list[TopicTile]) -> list[TopicTile]:
    return sorted(tiles, key=lambda tile: not tile.core)


def _titles(tiles: list[TopicTile], most: int) -> tuple[str, ...]:
    return tuple(tile.title for tile in tiles[:most])
