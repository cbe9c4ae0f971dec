"""Where the links of a README lead, and who draws its badges."""

from __future__ import annotations

import re

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, failed, passed
from gradus.domain.portfolio.checks.readme import unread
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.anchors import anchors
from gradus.domain.portfolio.reading.paths import is_remote, resolved
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.readme_text import Passage, ReadmeText

_CARDS = re.compile(
    r"github-readme-stats|streak-stats|komarev\.com|hits\.(?:seeyoufarm|sh|dwyl)|visitor-badge|"
    r"visitcount|profile-trophy|activity-graph|github-profile-summary|capsule-render|"
    r"readme-typing-svg|contrib\.rocks|star-history\.com|profile-counter|spotify-github-profile|"
    r"skillicons\.dev|github-widgetbox|wakatime\.com/badge|repobeats\.axiom",
    re.IGNORECASE,
)
_ON_GITHUB = re.compile(
    r"^(?:\.\./)+(?:issues|pulls|actions|releases|wiki|discussions|tree|blob)\b"
)


def links_resolve(reading: Reading) -> Answer:
    """Check 8: relative links lead to files, and anchors to headings."""
    readme, path = reading.readme, reading.readme_path
    if readme is None:
        return unread(reading)
    local = [one for one in readme.links if one.text and not is_remote(one.text)]
    there = anchors(readme)
    dead = [one for one in local if not _resolves(reading, one, there)]
    if dead:
        places = [Place(path, one.line) for one in dead]
        return failed(f"The link to “{dead[0].text[:80]}” leads nowhere.", places)
    return passed(
        f"{counted(len(local), 'link')} within the repository, and each leads somewhere.",
        [Place(path)],
    )


def _resolves(reading: Reading, link: Passage, there: frozenset[str]) -> bool:
    if link.text.startswith("#"):
        return link.text[1:].lower() in there or link.text in {"#", "#top"}
    target = resolved(link.text, reading.readme_path)
    known = target in reading.all_paths or target in reading.folders
    return known or bool(_ON_GITHUB.match(link.text))


def badges(reading: Reading) -> Answer:
    """Check 9: no card drawn by somebody else's server."""
    readme, path = reading.readme, reading.readme_path
    if readme is None:
        return unread(reading)
    cards = [one for one in readme.pictures if _CARDS.search(one.address)]
    if cards:
        places = [Place(path, one.line) for one in cards]
        return failed(f"“{cards[0].address[:80]}” is drawn by somebody else's server.", places)
    return passed(_told(readme), [Place(path)])


def _told(readme: ReadmeText) -> str:
    shields = sum("shields.io" in one.address for one in readme.pictures)
    if not shields:
        return "No badge or card comes from somebody else's server."
    return f"No card is drawn elsewhere; img.shields.io draws {counted(shields, 'badge')}."
