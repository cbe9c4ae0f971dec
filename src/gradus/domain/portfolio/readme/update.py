"""Putting generated sections into a README without touching what is not theirs."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from gradus.domain.portfolio.readme.change import Choice, Generated, Outcome, SectionChange
from gradus.domain.portfolio.readme.document import (
    Document,
    Foreign,
    Section,
    content_hash,
    marked,
)
from gradus.domain.portfolio.readme.encoding import Writing, plain_lines
from gradus.domain.portfolio.readme.merge import merge
from gradus.domain.portfolio.readme.outline import split_lines
from gradus.domain.portfolio.readme.placing import insert
from gradus.domain.portfolio.readme.recognise import Known, Seen, recognise

_COMMIT = re.compile(r"commit [0-9a-f]{7}\b")


@dataclass(frozen=True, slots=True)
class Update:
    """The document after the choices, and what happened to each generated section."""

    document: Document
    changes: tuple[SectionChange, ...]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person chose for sections by name, and texts generated before by their hash."""

    choices: Mapping[str, Choice]
    bases: Mapping[str, str]


NO_WISHES = Wishes({}, {})


def update(
    document: Document, generated: Sequence[Generated], wishes: Wishes = NO_WISHES
) -> Update:
    """Return the document with each generated section in it.

    A section that nobody edited is written anew; one that is edited, or stands there without
    markers, is left as it is unless `wishes` say otherwise; a missing one is put where the order
    of `generated` wants it. All else stays byte for byte. Names of `generated` are unique.
    """
    seen = list(recognise(document.parts))
    changes = []
    order = [each.name for each in generated]
    for each in generated:
        change = _change(seen, each, document.writing, wishes)
        if change is not None:
            changes.append(change)
            _apply(seen, change, document.writing, order)
    return Update(Document(document.writing, _joined(seen)), tuple(changes))


def _find(seen: Sequence[Seen], name: str) -> int | None:
    """Return where a section is: the marked one before one by its heading."""
    for kind in (Section, Known):
        for at, part in enumerate(seen):
            if isinstance(part, kind) and part.name == name:
                return at
    return None


def _change(
    seen: Sequence[Seen], each: Generated, writing: Writing, wishes: Wishes
) -> SectionChange | None:
    """Return what is to become of a section; None where it is neither there nor wanted."""
    at = _find(seen, each.name)
    new = plain_lines(writing.fitting(each.content))
    if at is None:
        return SectionChange(each.name, Outcome.ADDED, new=new) if new else None
    part = seen[at]
    mine = plain_lines(part.content if isinstance(part, Section) else part.text)
    base = _base(part, mine, wishes)
    change = SectionChange(each.name, _outcome(part, mine, new), mine, new, base)
    if change.outcome not in (Outcome.EDITED, Outcome.GONE):
        return change
    chosen = wishes.choices.get(each.name, Choice.KEEP)
    merged = merge(base, mine, new) if base is not None and new else None
    return replace(change, chosen=chosen, merged=merged)


def _outcome(part: Seen, mine: str, new: str) -> Outcome:
    if _alike(mine, new):
        return Outcome.SAME
    if not new:
        return Outcome.GONE
    edited = not isinstance(part, Section) or part.edited
    return Outcome.EDITED if edited else Outcome.RENEWED


def _base(part: Seen, mine: str, wishes: Wishes) -> str | None:
    if not isinstance(part, Section):
        return None
    return wishes.bases.get(part.hash) if part.edited else mine


def _alike(mine: str, new: str) -> bool:
    """A later commit that holds the same numbers is no change."""
    return _COMMIT.sub("", mine) == _COMMIT.sub("", new)


def _apply(seen: list[Seen], change: SectionChange, writing: Writing, order: Sequence[str]) -> None:
    text = _written(change)
    at = _find(seen, change.name)
    if text is None:
        _renew_hash(seen, at, change)
    elif at is None:
        insert(seen, marked(change.name, text, writing), writing, order)
    else:
        after = _blank_end(seen[at])
        section = [marked(change.name, text, writing)] if text else []
        seen[at : at + 1] = [*section, *([Foreign(after)] if after and section else [])]


def _blank_end(part: Seen) -> str:
    """Return the blank lines at the end of text without markers, which keep the next part apart."""
    if isinstance(part, Section):
        return ""
    lines = split_lines(part.text)
    blank = list(takewhile(lambda line: not line.strip(), reversed(lines)))
    return "".join(reversed(blank))


def _written(change: SectionChange) -> str | None:
    """Return the text that a section is to have, or None where it stays."""
    if change.outcome in (Outcome.ADDED, Outcome.RENEWED):
        return change.new
    if change.outcome is Outcome.SAME or change.chosen is Choice.KEEP:
        return None
    return change.merged if change.chosen is Choice.MERGED else change.new


def _renew_hash(seen: list[Seen], at: int | None, change: SectionChange) -> None:
    """A hand edit that came to what would be generated is no edit any more."""
    part = seen[at] if at is not None else None
    if change.outcome is Outcome.SAME and isinstance(part, Section) and part.edited:
        assert at is not None
        renewed = content_hash(part.content)
        begin = part.begin.replace(part.hash, renewed)
        seen[at] = Section(part.name, renewed, begin, part.content, part.end)


def _joined(seen: Sequence[Seen]) -> tuple[Foreign | Section, ...]:
    parts: list[Foreign | Section] = []
    for each in seen:
        if isinstance(each, Section):
            parts.append(each)
        elif parts and isinstance(parts[-1], Foreign):
            parts[-1] = Foreign(parts[-1].text + each.text)
        else:
            parts.append(Foreign(each.text))
    return tuple(parts)
