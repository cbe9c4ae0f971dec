"""Why a package is refused: one sentence, and what to do about it."""

from __future__ import annotations

from gradus.errors import PackageError

_EXPORT_AGAIN = "Export it from Anki again and import the new file."
_UPDATE = "Install the newest Gradus, or tick “Support older Anki versions” when you export."


def damaged(what: str) -> PackageError:
    """Return what to raise where a package is not whole, or not what Anki writes."""
    return PackageError(f"This package cannot be read: {what}.", _EXPORT_AGAIN)


def hostile(what: str) -> PackageError:
    """Return what to raise where a package holds what no package of Anki does."""
    return PackageError(
        f"This package was refused: {what}.", "Import only packages from people you trust."
    )


def too_large(what: str) -> PackageError:
    """Return what to raise where a package goes beyond the limits."""
    return PackageError(
        f"This package is too large: {what}.", "Export its decks one at a time and import those."
    )


def from_the_future() -> PackageError:
    """Return what to raise where a later Anki has made the package."""
    return PackageError("This package was made by a newer version of Anki.", _UPDATE)
