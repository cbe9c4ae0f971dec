"""A README as the rules see it: what stands where, read once with GitHub's own grammar."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from html import unescape

from markdown_it.token import Token

from gradus.domain.portfolio.github.grammar import parse
from gradus.domain.portfolio.github.places import Heading, headings, words
from gradus.domain.portfolio.github.rendering import within_limit

_TAG = re.compile(r"<(?P<name>[a-zA-Z][a-zA-Z0-9]*)\b(?P<rest>[^<>]{0,4000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_LINE_END = re.compile(r"\r\n?|\n")
_BREAKS = frozenset({"softbreak", "hardbreak"})


@dataclass(frozen=True, slots=True)
class Span:
    """Lines of the text, from the first on, counted from 0, to before the last."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Link:
    """The target of a link as written, and the block it is in."""

    target: str
    span: Span
    line: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: where it comes from, its text or None where none is given, its block."""

    source: str
    alt: str
    span: Span
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table as the text of their cells, the head first, and each row's line."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass
class Readme:
    """What was read; everything comes in the order of the text."""

    text: str
    headings: list[Heading] = field(default_factory=list)
    html_titles: list[int] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    paragraphs: list[tuple[str, int]] = field(default_factory=list)
    anchors: set[str] = field(default_factory=set)
    code: list[Span] = field(default_factory=list)
    fences: list[Span] = field(default_factory=list)
    """Code between marks, whether it is closed or goes on to the end."""
    comments: list[Span] = field(default_factory=list)
    """Comments that are never closed, or not before the next one begins a line."""

    @cached_property
    def starts(self) -> list[int]:
        """Where each line starts, in characters, and where the text ends."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.text)), len(self.text) + 1]

    def source(self, span: Span) -> tuple[int, str]:
        """Return where a span starts in characters, and its text."""
        last = min(span.last, len(self.starts) - 1)
        start = self.starts[span.first]
        return start, self.text[start : self.starts[last]]

    def line(self, number: int) -> str:
        """Return a line by its number, counted from 0, without what ends it."""
        return self.text[self.starts[number] : self.starts[number + 1]].rstrip("\r\n")

    def line_at(self, position: int) -> int:
        """Return the line of a character, counted from 1."""
        return bisect_right(self.starts, position)

    def below(self, heading: Heading) -> Span:
        """Return the lines of a heading's section, down to the next of its level or above."""
        after = (
            h.line for h in self.headings if h.line > heading.line and h.level <= heading.level
        )
        return Span(heading.line - 1, next(after, len(self.starts)) - 1)


def read(text: str) -> Readme:
    """Read a README up to where GitHub cuts it."""
    shown = within_limit(text)
    tokens, _ = parse(shown)
    readme = Readme(shown)
    readme.headings = list(headings(tokens))
    readme.anchors = {heading.anchor for heading in readme.headings}
    readme.tables = list(_tables(tokens))
    span = Span(0, 0)
    for place, token in enumerate(tokens):
        span = Span(*token.map) if token.map else span
        _take(readme, token, span, tokens[place - 1])
    return readme


def _take(readme: Readme, token: Token, span: Span, before: Token) -> None:
    if token.type in {"fence", "code_block"}:
        readme.code.append(span)
        if token.type == "fence":
            readme.fences.append(span)
    elif token.type == "html_block":
        comment, content = "<!--", token.content.lstrip()
        if content.startswith(comment) and ("-->" not in content or f"\n{comment}" in content):
            readme.comments.append(span)
        _take_html(readme, token.content, span, span.first + 1)
    elif token.type == "inline":
        text = words(token.children or ()).strip()
        says = any(one.type == "text" and one.content.strip() for one in token.children or ())
        if before.type == "paragraph_open" and before.level == 0 and says:
            readme.paragraphs.append((text, span.first + 1))
        _take_inline(readme, token.children or [], span)


def _take_inline(readme: Readme, children: list[Token], span: Span) -> None:
    line = span.first + 1
    for child in children:
        line += child.type in _BREAKS
        if child.type == "link_open" and child.info != "auto":
            readme.links.append(Link(str(child.attrs["href"]), span, line))
        elif child.type == "image":
            source, alt = str(child.attrs["src"]), words(child.children or ())
            readme.pictures.append(Picture(source, alt.strip(), span, line))
        elif child.type == "html_inline":
            _take_html(readme, child.content, span, line)


def _take_html(readme: Readme, html: str, span: Span, line: int) -> None:
    shown = _COMMENT.sub(lambda comment: "\n" * comment[0].count("\n"), html)
    for tag in _TAG.finditer(shown):
        at = line + shown.count("\n", 0, tag.start())
        named = _attributes(tag["rest"])
        readme.anchors |= {named[name] for name in ("id", "name") if name in named}
        match tag["name"].lower():
            case "img":
                alt = named.get("alt", "").strip()
                readme.pictures.append(Picture(named.get("src", ""), alt, span, at))
            case "a":
                if "href" in named:
                    readme.links.append(Link(named["href"], span, at))
            case "h1":
                readme.html_titles.append(at)


def _attributes(rest: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(rest)
    return {name.lower(): unescape(a or b or c) for name, a, b, c in found}


def _tables(tokens: list[Token]) -> Iterator[Table]:
    rows: list[tuple[str, ...]] = []
    lines: list[int] = []
    cells: list[str] = []
    within = False
    for token in tokens:
        if token.type in {"table_open", "table_close"}:
            if within:
                yield Table(tuple(rows), tuple(lines))
            within, rows, lines = token.type == "table_open", [], []
        elif token.type == "tr_open":
            cells = []
            lines.append((token.map or [0])[0] + 1)
        elif token.type == "tr_close":
            rows.append(tuple(cells))
        elif within and token.type == "inline":
            cells.append(words(token.children or ()).strip())
