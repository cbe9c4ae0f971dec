"""Names of media: those that lead elsewhere are refused, those no system can store left out."""

from __future__ import annotations

import unicodedata

from gradus.domain.wording import wording
from gradus.formats.anki.refusing import hostile

_LONGEST = 240
_DANGEROUS = frozenset("/\\:")
_IMPOSSIBLE = frozenset('<>"|?*')
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{one}{n}" for one in ("com", "lpt") for n in range(1, 10))]
)


def checked_name(name: str) -> str | None:
    """Return a name in Unicode's NFC, None for one that not every system can store.

    Raises PackageError for what no file of Anki is called: a path, a device, a hidden sign.
    """
    name = unicodedata.normalize("NFC", name)
    if not _DANGEROUS.isdisjoint(name) or name in ("", ".", ".."):
        raise hostile(wording("a file in it has a path for a name"))
    if any(unicodedata.category(one) in ("Cc", "Cs", "Zl", "Zp") for one in name):
        raise hostile(wording("a file in it has a name with hidden signs"))
    if name.casefold().partition(".")[0].rstrip() in _RESERVED:
        raise hostile(wording("a file in it has the name of a device"))
    possible = _IMPOSSIBLE.isdisjoint(name) and name == name.strip().rstrip(".")
    return name if possible and len(name.encode()) <= _LONGEST else None
