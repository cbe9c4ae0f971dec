"""The one table of what each rule takes off the score."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.wording import wording

MISSING = wording("missing section")
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
    wording("no numbers in results"): Weight(8),
    wording("no baseline"): Weight(5),
    wording("number differs"): Weight(6, 3),
    wording("licence differs"): Weight(6),
    wording("unclosed code"): Weight(6, 2),
    wording("unclosed comment"): Weight(6),
    wording("broken link"): Weight(3, 4),
    wording("broken anchor"): Weight(2, 4),
    wording("placeholder"): Weight(3, 4),
    wording("picture without text"): Weight(2, 3),
    wording("remote card"): Weight(2, 2),
    wording("cut by GitHub"): Weight(10),
    wording("too long"): Weight(3),
    wording("heading skips"): Weight(2, 3),
    wording("several titles"): Weight(2, 2),
}


def weight(rule: str, subject: str) -> Weight:
    """Return what a finding takes off."""
    return Weight(SECTIONS[subject]) if rule == MISSING else RULES[rule]
