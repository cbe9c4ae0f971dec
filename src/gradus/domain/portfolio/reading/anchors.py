"""The anchors to which a link within a README can lead."""

from __future__ import annotations

import re

from gradus.domain.portfolio.github.slug import Slugger
from gradus.domain.portfolio.reading.readme_text import ReadmeText

_NAMED = re.compile(r"""<\w+\b[^<>]{0,500}?\b(?:id|name)\s*=\s*["']?([^"'\s<>]+)""", re.IGNORECASE)


def anchors(readme: ReadmeText) -> frozenset[str]:
    """Return the anchors of all headings, and the names that HTML gives, in lower case."""
    found = {name.lower() for name in _NAMED.findall(readme.text)}
    return frozenset(found | set(_slugs(readme)))


def _slugs(readme: ReadmeText) -> list[str]:
    slugger = Slugger()
    return [slugger.slug(one.text) for one in readme.headings]
