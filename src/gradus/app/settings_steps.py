"""Making the page of settings in steps, none of which keeps the window waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from gradus.app.importing import imported

if TYPE_CHECKING:
    from gradus.ui.settings.parts import Parts

# Each brings what those before it have not.
_IMPORTED: Final = (
    "gradus.domain.scheduling.memory",
    "gradus.domain.scheduling.forecast.model",
    "gradus.services.past.history",
    "gradus.domain.scheduling.forecast.forecaster",
    "gradus.services.forecast.service",
    "gradus.services.forecast.retention_cost",
    "gradus.services.backups.service",
    "gradus.services.backups.restoring",
    "gradus.ui.settings.controls",
    "gradus.ui.settings.content",
    "gradus.ui.settings.page",
    "gradus.ui.reminders.tray",
    "gradus.app.settings",
)


def settings_steps(parts: Callable[[], Parts]) -> Iterator[None]:
    """Import what the page needs, then make its parts, which `parts` returns."""
    yield from imported(_IMPORTED)
    yield from parts().make()
