"""What the person is to be reminded of now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from gradus.clock import Clock
from gradus.domain import settings
from gradus.domain.planning import reminding
from gradus.domain.planning.block import Block
from gradus.domain.planning.reminding import Matter, Wishes
from gradus.services.planning.titles import title
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.planning import blocks, road
from gradus.store.planning.road import Names

_ON = "on"
_AHEAD = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class ReminderView:
    """One thing to tell: a block with its title and in how many minutes, or reviews that wait."""

    matter: Matter
    uid: str = ""
    title: str = ""
    minutes: int = 0
    length: int = 0
    reviews: int = 0


class ReminderService:
    """Tells everything once while it is looked at again and again; `due` counts what waits."""

    def __init__(
        self, database: Database, clock: Clock, chosen: SettingsService, due: Callable[[], int]
    ) -> None:
        self._database = database
        self._clock = clock
        self._chosen = chosen
        self._due = due
        self._since = clock.now()

    def look(self, running: str = "") -> tuple[ReminderView, ...]:
        """Return what is to be told since the last look; `running` is the block worked on."""
        now, since = self._clock.now(), self._since
        self._since = now
        wishes = self.wishes()
        if not wishes.blocks and wishes.reviews_hour is None:
            return ()
        zone = self._clock.zone()
        moment = reminding.reviews_at(wishes, zone, now)
        due = self._due() if moment is not None and since < moment <= now else 0
        with self._database.read() as connection:
            near = blocks.between(connection, now - _AHEAD, now + _AHEAD)
            found = reminding.reminders(
                (one for one in near if one.uid != running), due, wishes, zone, since, now
            )
            names = road.names(connection) if found else {}
        return tuple(_view(one, names, due) for one in found)

    def wishes(self) -> Wishes:
        """Return what the person wants to be told."""
        value = self._chosen.value
        wants_reviews = value(settings.REMIND_OF_REVIEWS) == _ON
        return Wishes(
            blocks=value(settings.REMINDERS) == _ON,
            before=value(settings.REMIND_BEFORE),
            reviews_hour=value(settings.REVIEWS_HOUR) if wants_reviews else None,
            quiet_from=value(settings.QUIET_FROM),
            quiet_until=value(settings.QUIET_UNTIL),
        )


def _view(found: reminding.Reminder, names: Names, due: int) -> ReminderView:
    block: Block | None = found.block
    if block is None:
        return ReminderView(found.matter, reviews=due)
    ahead = round((block.start - found.at) / timedelta(minutes=1))
    return ReminderView(found.matter, block.uid, title(block, names), ahead, block.minutes)
