"""What a page offers on which something can be shown by its key."""

from __future__ import annotations

from typing import Protocol, runtime_checkable


@runtime_checkable
class ShowsResources(Protocol):
    """The page of the library."""

    def show_resource(self, key: str) -> None:
        """Show an entry of the library."""
        ...
