"""Pictures that say nothing to who cannot see them, and those that a stranger's server draws."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from gradus.domain.portfolio.lint.finding import Edit, Finding, Severity
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.readme import Picture, Readme

_WORDS = re.compile(r"[a-zA-Z]{3,}")
_TAKEN_BY_MACHINE = re.compile(
    r"img|image|images|pic|photo|screenshot|screen|shot|untitled|figure|fig|download"
)
_CARD = re.compile(
    r"//(?:[\w-]+\.)*(?:github-readme-stats|github-readme-streak-stats|streak-stats|"
    r"github-profile-trophy|github-readme-activity-graph|github-profile-summary-cards|"
    r"readme-typing-svg|komarev|visitor-badge|visitcount|hits|capsule-render|skillicons|wakatime)"
    r"[\w-]*\.",
    re.IGNORECASE,
)


def pictures_without_text(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield pictures that say nothing to those who cannot see them."""
    for picture in readme.pictures:
        if not picture.alt:
            yield Finding(
                "picture without text",
                picture.line,
                Severity.WARNING,
                f"The picture {picture.source or 'here'} has no alternative text.",
                "Say in the brackets what it shows.",
                picture.source,
                _described(readme, picture),
            )


def _described(readme: Readme, picture: Picture) -> tuple[Edit, ...]:
    """Name a picture after its file, where that is a name that somebody gave."""
    name = posixpath.splitext(posixpath.basename(unquote(urlsplit(picture.source).path)))[0]
    words = [word for word in re.split(r"[^a-zA-Z0-9]+", name) if word]
    if not any(_WORDS.fullmatch(word) for word in words) or _TAKEN_BY_MACHINE.fullmatch(
        words[0].lower()
    ):
        return ()
    start, block = readme.source(picture.span)
    found = list(re.finditer(rf"!\[\s*\](?=\(\s*<?{re.escape(picture.source)}[\s)>])", block))
    if len(found) != 1:
        return ()
    text = " ".join(words)
    whole = found[0]
    return (Edit(start + whole.start(), start + whole.end(), f"![{text[0].upper()}{text[1:]}]"),)


def remote_cards(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield pictures of services that count stars and visitors, and are often down."""
    for picture in readme.pictures:
        if is_card(picture):
            yield Finding(
                "remote card",
                picture.line,
                Severity.WARNING,
                f"The card from {urlsplit(picture.source).netloc} is drawn by somebody's server.",
                "Take it out: it says nothing of the project and breaks when the server does.",
                picture.source,
                _taken_out(readme, picture),
            )


def is_card(picture: Picture) -> bool:
    """Tell whether a picture is such a card."""
    return _CARD.search(picture.source) is not None


def _taken_out(readme: Readme, picture: Picture) -> tuple[Edit, ...]:
    """Remove a picture, with the link around it."""
    start, block = readme.source(picture.span)
    address = re.escape(picture.source)
    card = rf"!\[[^\[\]]*\]\(\s*{address}(?:\s+\"[^\"]*\")?\s*\)"
    found = list(re.finditer(rf"\[{card}\]\([^()\s]*\)|{card}", block))
    if len(found) != 1:
        return ()
    return (Edit(start + found[0].start(), start + found[0].end(), ""),)
