"""What a search that cannot be understood says."""

from __future__ import annotations

from gradus.errors import GradusError


class SearchError(GradusError):
    """A search is not written to the rules; `query[start:end]` is what is wrong with it."""

    def __init__(self, message: str, remedy: str, start: int, end: int) -> None:
        super().__init__(message, remedy)
        self.start = start
        self.end = end
