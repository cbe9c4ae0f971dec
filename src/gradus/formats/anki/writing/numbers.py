"""Anki's numbers: ids that are times, guids, checksums of first fields."""

from __future__ import annotations

import hashlib
import re
from html import unescape

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
_PICTURE = re.compile(r"<img[^>]*\bsrc=[\"']?([^\"'> ]+)[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<style.*?</style>|<script.*?</script>|<!--.*?-->|<[^>]*>", re.DOTALL)
_GUID_LENGTH = 10


class Times:
    """Hands out milliseconds that no row of a table has yet, the next free ones."""

    def __init__(self) -> None:
        self._used: set[int] = set()

    def free(self, wanted: int) -> int:
        """Return the wanted time, or the first after it that is free."""
        while wanted in self._used:
            wanted += 1
        self._used.add(wanted)
        return wanted


def guid_of(source: str, name: str) -> str:
    """Return the guid of a note of Gradus, the same in every package that was ever written."""
    number = int.from_bytes(hashlib.sha256(f"{source}:{name}".encode()).digest()[:8])
    letters: list[str] = []
    for _ in range(_GUID_LENGTH):
        number, rest = divmod(number, len(_LETTERS))
        letters.append(_LETTERS[rest])
    return "".join(letters)


def stable_number(name: str) -> int:
    """Return a number that looks like a time of Anki's and hangs on the name alone."""
    return 1_500_000_000_000 + int.from_bytes(hashlib.sha256(name.encode()).digest()[:5]) % 10**11


def plain_field(html: str) -> str:
    """Return the words of a field, pictures by their names, as Anki compares fields."""
    return unescape(_TAG.sub("", _PICTURE.sub(r" \1 ", html))).strip()


def checksum(plain: str) -> int:
    """Return the number by which Anki finds notes with the same first field."""
    return int(hashlib.sha1(plain.encode(), usedforsecurity=False).hexdigest()[:8], 16)
