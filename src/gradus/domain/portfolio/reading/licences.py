"""Telling a licence by its text, and by its names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

MAX_TEXT = 200_000
_NOT_WORDS = re.compile(r"[^a-z0-9]+")
_COPYRIGHT = re.compile(
    r"^[ \t*#/;-]*(?:copyright\b|\(c\)|©|all rights reserved).*$", re.IGNORECASE | re.MULTILINE
)
_APPENDIX = re.compile(
    r"appendix: how to apply|how to apply these terms to your new programs"
    r"|end of terms and conditions|creative commons is not a party",
    re.IGNORECASE,
)
_NAMES = {
    "MIT": r"\bMIT\b",
    "Apache-2.0": r"\bApache(?:[- ](?:License|Licence|Software))?[- ,]*(?:v(?:ersion)?\.? ?)?2",
    "BSD-2-Clause": r"\bBSD[- ]2|\bSimplified BSD|2-Clause BSD",
    "BSD-3-Clause": r"\bBSD[- ]3|\b(?:New|Modified) BSD|3-Clause BSD",
    "GPL-2.0": r"(?<![A-Za-z])GPL[- ]?v?2|GNU General Public License[, ]*v(?:ersion)? ?2",
    "GPL-3.0": r"(?<![A-Za-z])GPL[- ]?v?3|GNU General Public License[, ]*v(?:ersion)? ?3",
    "LGPL-2.1": r"\bLGPL[- ]?v?2\.1|Lesser General Public License[, ]*v(?:ersion)? ?2\.1",
    "LGPL-3.0": r"\bLGPL[- ]?v?3|Lesser General Public License[, ]*v(?:ersion)? ?3",
    "AGPL-3.0": r"\bAGPL[- ]?v?3|Affero General Public License[, ]*v(?:ersion)? ?3",
    "MPL-2.0": r"\bMPL[- ]?v?2|Mozilla Public Licen[cs]e",
    "ISC": r"\bISC\b",
    "Unlicense": r"\bUnlicense\b",
    "CC0-1.0": r"\bCC0\b",
    "CC-BY-SA-4.0": r"\bCC[- ]BY[- ]SA[- ]4|ShareAlike 4\.0",
    "CC-BY-4.0": r"\bCC[- ]BY[- ]4|Creative Commons Attribution 4|Attribution 4\.0 International",
}
_PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _NAMES.items()}


@dataclass(frozen=True, slots=True)
class Likeness:
    """The licence a text is closest to, by its SPDX name, and how alike they are, from 0 to 1."""

    name: str
    share: float


def closest(text: str, templates: Mapping[str, str]) -> Likeness:
    """Return which licence a text is closest to.

    Alike is Dice's coefficient over pairs of neighbouring words (Dice 1945), names of holders and
    instructions on how to apply the licence left out.
    """
    pairs = _pairs(text[:MAX_TEXT])
    found = (Likeness(name, _alike(pairs, _pairs(one))) for name, one in templates.items())
    return max(found, key=lambda one: one.share, default=Likeness("", 0.0))


def named_licences(text: str) -> frozenset[str]:
    """Return the licences a text names, in any of their usual spellings."""
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(text))


@lru_cache(maxsize=64)
def _pairs(text: str) -> Counter[tuple[str, str]]:
    cut = _APPENDIX.search(text)
    body = _COPYRIGHT.sub(" ", text[: cut.start()] if cut else text)
    words = _NOT_WORDS.sub(" ", body.lower().replace("licence", "license")).split()
    return Counter(pairwise(words))


def _alike(one: Counter[tuple[str, str]], other: Counter[tuple[str, str]]) -> float:
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0
