"""What the person wrote, kept between comments in the README so that it is never asked twice."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gradus.domain.portfolio.readme.document import Document, Section
from gradus.domain.portfolio.readme.encoding import plain_lines
from gradus.domain.portfolio.readme.escaping import defused
from gradus.domain.portfolio.readme.outline import headings, split_lines

_YOURS = re.compile(
    r"^<!-- gradus:yours ([a-z_]+) -->\n(.*?)\n<!-- gradus:yours end -->$",
    re.MULTILINE | re.DOTALL,
)
TITLE = "title"


def enclosed(key: str, answer: str) -> str:
    """Return an answer between the comments by which it is found again."""
    return f"<!-- gradus:yours {key} -->\n{clean(answer)}\n<!-- gradus:yours end -->"


def clean(answer: str) -> str:
    r"""Return an answer with `\n` and without blank ends or markers."""
    return defused(plain_lines(answer)).strip()


def answers_in(document: Document) -> dict[str, str]:
    """Return the answers that the marked sections of a README hold, edited by hand or not."""
    found: dict[str, str] = {}
    for part in document.parts:
        if isinstance(part, Section):
            plain = plain_lines(part.content)
            found.update((each[1], each[2]) for each in _YOURS.finditer(plain))
            if part.name == TITLE and (part.edited or "<!-- from " not in plain):
                found.update(_title(plain))
    return found


def _title(content: str) -> dict[str, str]:
    lines = split_lines(content)
    title = next((heading.title for heading in headings(lines)), "")
    return {TITLE: title} if title else {}


def together(kept: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Return the answers that count: those given now, else those of the README; none is blank."""
    joined = {**kept, **given}
    return {key: clean(answer) for key, answer in joined.items() if clean(answer)}
