"""All rules of a README in one go."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from gradus.domain.portfolio.lint import content, links, pictures, structure, unclosed
from gradus.domain.portfolio.lint.finding import Finding
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.readme import Readme, read

Rule = Callable[[Readme, Known], Iterable[Finding]]

_RULES: tuple[Rule, ...] = (
    structure.missing_sections,
    structure.skipped_levels,
    structure.several_titles,
    structure.length,
    unclosed.unclosed_code,
    unclosed.unclosed_comments,
    links.broken_anchors,
    links.broken_links,
    pictures.pictures_without_text,
    pictures.remote_cards,
    content.placeholders,
    content.results,
    content.differing_numbers,
    content.licences,
)


def lint(text: str, known: Known) -> tuple[Finding, ...]:
    """Return what is to be said of a README, in the order of its lines, the whole file first."""
    readme = read(text)
    found = [finding for rule in _RULES for finding in rule(readme, known)]
    found += structure.cut(text, readme)
    return tuple(sorted(found, key=lambda finding: finding.line))
