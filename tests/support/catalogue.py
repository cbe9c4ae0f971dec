"""The library that ships with Gradus, read once for all tests of a worker."""

from __future__ import annotations

from functools import cache

from gradus.domain.library.catalogue import Given
from gradus.domain.library.entry import Entry
from gradus.paths import bundled
from gradus.services.library.files import read_file


@cache
def bundled_catalogue() -> tuple[Given, ...]:
    """Return what ships with Gradus, without a single problem."""
    given, problems = read_file(bundled("resources", "catalogue.yaml"), own=False)
    assert [str(problem) for problem in problems] == []
    return given


def bundled_entries() -> tuple[Entry, ...]:
    """Return its entries."""
    return tuple(one.entry for one in bundled_catalogue())
