"""Sentences with values in them, found again by what stands round the values."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

_PLACE = re.compile(r"\{(\d+)\}")


@dataclass(frozen=True)
class Pattern:
    """A sentence such as "{0} does not exist."; a value may stand in it more than once."""

    text: str

    @cached_property
    def weight(self) -> int:
        """How many characters are not values: of two patterns the heavier says more."""
        return len(_PLACE.sub("", self.text))

    @cached_property
    def _ends(self) -> tuple[str, str]:
        parts = _PLACE.split(self.text)
        return parts[0], parts[-1]

    @cached_property
    def _expression(self) -> re.Pattern[str]:
        parts, met = [], set()
        for place, part in enumerate(_PLACE.split(self.text)):
            if place % 2 == 0:
                parts.append(re.escape(part))
            else:
                parts.append(f"(?P=v{part})" if part in met else f"(?P<v{part}>.+?)")
                met.add(part)
        return re.compile("".join(parts), re.DOTALL)

    def values(self, sentence: str) -> dict[str, str] | None:
        """Return the values of a sentence by their numbers, None where it is another sentence."""
        head, tail = self._ends
        if not (sentence.startswith(head) and sentence.endswith(tail)):
            return None
        found = self._expression.fullmatch(sentence)
        return {name[1:]: value for name, value in found.groupdict().items()} if found else None


def fill(text: str, values: dict[str, str]) -> str:
    """Put values into their places."""
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)
