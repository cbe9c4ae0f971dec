"""How well a name fits what was typed."""

from __future__ import annotations

from enum import IntEnum

from gradus.domain.finding.name import Name
from gradus.domain.finding.slip import begins_nearly

_SLIPS_FROM = 4
"""Words shorter than this are not taken for others that are spelt alike."""


class Fit(IntEnum):
    """The kinds of fit, the best first.

    WHOLE: the whole name. PREFIX: its beginning. WORDS: each word that was typed begins a word of
    its own, in any order. JUMPS: beginnings of its words, one after the other and without blanks,
    as `tmin` for "ten minutes". INSIDE: somewhere in the name. SLIP: every word begins one, but for
    a letter too many, too few, wrong or swapped. SCATTERED: all letters, in order. The last two
    are guesses.
    """

    WHOLE = 0
    PREFIX = 1
    WORDS = 2
    JUMPS = 3
    INSIDE = 4
    SLIP = 5
    SCATTERED = 6


def fit(typed: Name, name: Name) -> Fit | None:
    """Return the best way in which a name fits, None for none; nothing fits what is empty."""
    found = surely(typed, name)
    return guessed(typed, name) if found is None else found


def surely(typed: Name, name: Name) -> Fit | None:
    """Return the best fit that is no guess."""
    if not typed.joined:
        return None
    if name.text.startswith(typed.text):
        return Fit.WHOLE if name.text == typed.text else Fit.PREFIX
    if typed.joined[0] in name.first_letters and not typed.letters - name.letters:
        if _begin_words(typed.words, name.words):
            return Fit.WORDS
        if _jumps(typed.joined, name.words):
            return Fit.JUMPS
    return Fit.INSIDE if typed.text in name.text else None


def guessed(typed: Name, name: Name) -> Fit | None:
    """Return the best fit that is a guess; what fits surely may count as one here."""
    if not typed.joined or len(typed.letters - name.letters) > len(typed.words):
        return None
    if _slips(typed.words, name.words):
        return Fit.SLIP
    return Fit.SCATTERED if _scattered(typed.joined, name.joined) else None


def _begin_words(typed: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Give each typed word, the longest first, the first free word that it begins."""
    free = list(words)
    for one in sorted(typed, key=len, reverse=True):
        found = next((n for n, word in enumerate(free) if word.startswith(one)), None)
        if found is None:
            return False
        del free[found]
    return True


def _jumps(letters: str, words: tuple[str, ...]) -> bool:
    """Follow all ways at once: `reached` holds how many letters can be used up by the words."""
    reached = {0}
    for word in words:
        for start in tuple(reached):
            for end in range(start + 1, len(letters) + 1):
                if not word.startswith(letters[start:end]):
                    break
                reached.add(end)
    return len(letters) in reached


def _scattered(letters: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in letters)


def _slips(typed: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(
        any(
            word.startswith(one) or (len(one) >= _SLIPS_FROM and begins_nearly(one, word))
            for word in words
        )
        for one in typed
    )
