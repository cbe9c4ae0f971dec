"""Links that lead nowhere within the repository."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote, urlsplit

from gradus.domain.portfolio.github.slug import slug
from gradus.domain.portfolio.lint.finding import Edit, Finding, Severity
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.readme import Readme, Span
from gradus.domain.portfolio.reading.paths import folders_of

_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")


def broken_anchors(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield links to headings that are not there."""
    for link in readme.links:
        anchor = unquote(link.target[1:])
        if (
            not link.target.startswith("#")
            or anchor in {"", "top"}
            or _known_anchor(anchor, readme)
        ):
            continue
        yield Finding(
            "broken anchor",
            link.line,
            Severity.ERROR,
            f"No heading has the anchor #{anchor}.",
            "Link to a heading as GitHub names it: in lower case, with `-` for blanks.",
            anchor,
            _replaced(readme, link.span, link.target, _one_of(anchor, readme.anchors)),
        )


def _known_anchor(anchor: str, readme: Readme) -> bool:
    return anchor.removeprefix("user-content-") in readme.anchors


def _one_of(anchor: str, anchors: Iterable[str]) -> str:
    """Return the one anchor that was meant, or nothing."""
    meant = _bare(anchor)
    found = [one for one in anchors if _bare(one) == meant]
    return f"#{found[0]}" if meant and len(found) == 1 else ""


def _bare(anchor: str) -> str:
    return slug(anchor).replace("-", "").replace("_", "")


def broken_links(readme: Readme, known: Known) -> Iterator[Finding]:
    """Yield links and pictures whose file the repository does not have."""
    folders = {".", *folders_of(known.paths)} - {""}
    places = [(link.target, link.span, link.line) for link in readme.links]
    places += [(picture.source, picture.span, picture.line) for picture in readme.pictures]
    for target, span, line in sorted(places, key=lambda place: place[2]):
        path = resolved(target, known.readme)
        if path is None or path in known.paths or path in folders:
            continue
        yield Finding(
            "broken link",
            line,
            Severity.ERROR,
            f"{path or target} is not in the repository.",
            "Correct the path, or add the file.",
            target,
            _replaced(readme, span, target, _file_meant(target, path, known)),
        )


def resolved(target: str, readme: str) -> str | None:
    """Return the path within the repository that a link speaks of, empty if it leads out.

    None for what is no file: other sites, anchors, and the pages of the repository on GitHub.
    """
    if not target or target.startswith(("#", "//")) or _SCHEME.match(target):
        return None
    path = unquote(urlsplit(target).path)
    if not path:
        return None
    start = "" if path.startswith("/") else posixpath.dirname(readme)
    whole = posixpath.normpath(posixpath.join(start, path.lstrip("/")))
    if whole.startswith("../../"):
        return None  # such as ../../issues: a page of GitHub
    return "" if whole.startswith("..") else whole.removeprefix("./")


def _file_meant(target: str, path: str, known: Known) -> str:
    """Return the one path that differs only in case, or has the same name, as a link to it."""
    if "?" in target or "%" in target or not path:
        return ""
    same = [one for one in known.paths if one.lower() == path.lower()]
    name = posixpath.basename(path)
    found = same or [one for one in known.paths if posixpath.basename(one) == name]
    if len(found) != 1 or " " in found[0] or _hard(found[0]):
        return ""
    fragment = f"#{target.partition('#')[2]}" if "#" in target else ""
    return posixpath.relpath(found[0], posixpath.dirname(known.readme) or ".") + fragment


def _hard(path: str) -> bool:
    return any(sign in path for sign in "()<>%?#\\\"'&*_`[]") and not path.isascii()


def _replaced(readme: Readme, span: Span, old: str, new: str) -> tuple[Edit, ...]:
    """Put a target in place of another where it stands once in its block, as a target."""
    start, block = readme.source(span)
    written = rf"(?:\]\(\s*<?|(?:href|src)\s*=\s*[\"']?){re.escape(old)}(?=[\s)>\"'])"
    found = list(re.finditer(written, block, re.IGNORECASE))
    if not new or len(found) != 1 or not found[0][0].endswith(old):
        return ()
    end = start + found[0].end()
    return (Edit(end - len(old), end, new),)
