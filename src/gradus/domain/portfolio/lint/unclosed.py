"""Code blocks and comments that nobody closed: GitHub takes all that follows for part of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.lint.finding import Edit, Finding, Severity
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.readme import Readme, Span

_CONTAINER = r"[ \t>]*"
_FENCE = re.compile(rf"{_CONTAINER}(?:[-+*]|\d+[.)])?{_CONTAINER}(?P<marks>`{{3,}}|~{{3,}})")
_ANOTHER = re.compile(r" {0,3}(`{3,}|~{3,})[A-Za-z]")
_OURS = "<!-- gradus:"


def unclosed_code(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield each code block that does not end, or that swallowed the beginning of another."""
    for span in readme.fences:
        marks = _marks(readme, span)
        inside = range(span.first + 1, span.last)
        if not _is_closed(readme, span, marks):
            yield _open_code(readme, span, marks)
        elif another := next((n for n in inside if _begins(readme.line(n), marks)), 0):
            yield Finding(
                "unclosed code",
                span.first + 1,
                Severity.ERROR,
                f"The code block goes on to where another begins, in line {another + 1}.",
                f"Put {marks} on a line of its own where the first one ends.",
                str(span.first),
            )


def unclosed_comments(readme: Readme, _known: Known) -> Iterator[Finding]:
    """Yield each comment that does not end, or not before another one begins."""
    for span in readme.comments:
        yield Finding(
            "unclosed comment",
            span.first + 1,
            Severity.ERROR,
            "The comment is not closed, and GitHub hides what follows.",
            "Put --> where the comment ends.",
            str(span.first),
            _closed_at(readme, span, " -->"),
        )


def _open_code(readme: Readme, span: Span, marks: str) -> Finding:
    return Finding(
        "unclosed code",
        span.first + 1,
        Severity.ERROR,
        "The code block is never closed, and GitHub shows all that follows as code.",
        f"Put {marks} on a line of its own where the code ends.",
        str(span.first),
        _closed_at(readme, span, f"\n{marks}"),
    )


def _marks(readme: Readme, span: Span) -> str:
    found = _FENCE.match(readme.line(span.first))
    return found["marks"] if found else ""


def _is_closed(readme: Readme, span: Span, marks: str) -> bool:
    last = readme.line(span.last - 1).rstrip()
    bare = last.lstrip(" \t>")
    alone = bool(bare) and not bare.strip(marks[:1])
    return not marks or (span.last - 1 > span.first and alone and len(bare) >= len(marks))


def _begins(line: str, marks: str) -> bool:
    found = _ANOTHER.match(line)
    return found is not None and found[1] == marks


def _closed_at(readme: Readme, span: Span, end: str) -> tuple[Edit, ...]:
    """Close a block where no more than one stretch of lines follows; else a person must decide.

    The stretch ends at a blank line, at one of the app's own comments, or with the text. A block
    within a quotation or a list is left alone.
    """
    lines = [readme.line(n).rstrip() for n in range(span.first, span.last)]
    stretch = next((n for n, line in enumerate(lines) if n and _parts(line)), len(lines))
    rest = next((line for line in lines[stretch:] if line), _OURS)
    if lines[0][:1] not in "`~<" or not rest.startswith(_OURS):
        return ()
    at = readme.starts[span.first + stretch - 1] + len(lines[stretch - 1])
    return (Edit(at, at, end),)


def _parts(line: str) -> bool:
    return not line or line.startswith("<!--")
