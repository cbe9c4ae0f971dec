"""Making the library in steps, none of which keeps the window waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from gradus.app.importing import imported

if TYPE_CHECKING:
    from gradus.app.library import LibraryEntry

_IMPORTED: Final = (
    "gradus.domain.library.reading",
    "gradus.services.library.looking",
    "gradus.formats.library_files.reading",
    "gradus.services.library.service",
    "gradus.ui.library.filter_bar",
    "gradus.ui.library.entry_list",
    "gradus.ui.library.detail.mine",
    "gradus.ui.library.screen",
    "gradus.ui.library.writing",
    "gradus.ui.library.dialogs.compare",
    "gradus.ui.library.dialogs.kits",
    "gradus.ui.library.dialogs.plan",
    "gradus.app.library",
)


def library_steps(begun: Callable[[], LibraryEntry]) -> Iterator[None]:
    """Import what the page needs and make it; `begun` returns the library as far as it is made."""
    yield from imported(_IMPORTED)
    entry = begun()
    yield
    yield from entry.make()
