"""The anchors that GitHub gives to headings."""

from __future__ import annotations

import unicodedata

_KEPT = frozenset({"Nd", "Nl", "Pc"})
_CIRCLED = (range(0x24B6, 0x24EA), range(0x1F130, 0x1F14A), range(0x1F150, 0x1F16A))
"""Letters in circles are symbols by category, and yet alphabetic."""


def slug(heading: str) -> str:
    """Return the anchor of a heading's text, before duplicates are told apart.

    In lower case; letters, marks, decimal digits, `_` and `-` stay, a blank becomes `-`, the rest
    goes (the rule of github-slugger and of GitHub itself).
    """
    return "".join(filter(_stays, heading.lower())).replace(" ", "-")


class Slugger:
    """Gives the anchors of one document: the second of the same name gets `-1`, and so on."""

    def __init__(self) -> None:
        self._given: dict[str, int] = {}

    def slug(self, heading: str) -> str:
        """Return an anchor that was not given before."""
        wanted = anchor = slug(heading)
        while anchor in self._given:
            self._given[wanted] += 1
            anchor = f"{wanted}-{self._given[wanted]}"
        self._given[anchor] = 0
        return anchor


def _stays(character: str) -> bool:
    if character in " -":
        return True
    category = unicodedata.category(character)
    return (
        category[0] in "LM"
        or category in _KEPT
        or any(ord(character) in letters for letters in _CIRCLED)
    )
