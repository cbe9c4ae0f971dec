"""The one table of what each rule takes off the score."""

from __future__ import annotations

from dataclasses import dataclass

MISSING = "missing section"
SECTIONS = {
    "title": 10,
    "pitch": 8,
    "demo": 6,
    "results": 14,
    "data": 9,
    "method": 8,
    "reproduce": 14,
    "decisions": 4,
    "limitations": 9,
    "map": 4,
    "tests": 4,
    "licence": 8,
    "contact": 2,
}
"""Points of each section; a README with none of them scores 0."""


@dataclass(frozen=True, slots=True)
class Weight:
    """Points a finding takes off, and how many findings of the rule count at most."""

    points: int
    most: int = 1


RULES = {
    "no numbers in results": Weight(8),
    "no baseline": Weight(5),
    "number differs": Weight(6, 3),
    "licence differs": Weight(6),
    "broken link": Weight(3, 4),
    "broken anchor": Weight(2, 4),
    "placeholder": Weight(3, 4),
    "picture without text": Weight(2, 3),
    "remote card": Weight(2, 2),
    "cut by GitHub": Weight(10),
    "too long": Weight(3),
    "heading skips": Weight(2, 3),
    "several titles": Weight(2, 2),
}


def weight(rule: str, subject: str) -> Weight:
    """Return what a finding takes off."""
    return Weight(SECTIONS[subject]) if rule == MISSING else RULES[rule]
