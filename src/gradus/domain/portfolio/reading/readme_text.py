"""A README as the checks see it: its headings, paragraphs, links, pictures, tables and code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from gradus.domain.portfolio.reading import limits

_TAG = re.compile(r"<(img|a|h1)\b([^<>]{0,2000})>", re.IGNORECASE)
_ATTRIBUTE = re.compile(
    r"""\b(src|href|alt)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading without its markup; `line` counts from 1."""

    level: int
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of text and the line where it starts."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture: where it is, the text for whoever cannot see it, and its line."""

    address: str
    alt: str
    line: int


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """A fenced block; `language` is empty where none is named."""

    language: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table's rows of cells, the first being its header, and its line."""

    rows: tuple[tuple[str, ...], ...]
    line: int


@dataclass(slots=True)
class ReadmeText:
    """All that was read of a README, each in the order of the file; `text` is the whole of it."""

    text: str
    headings: list[Heading] = field(default_factory=list)
    paragraphs: list[Passage] = field(default_factory=list)
    links: list[Passage] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    code: list[CodeBlock] = field(default_factory=list)
    tables: list[Table] = field(default_factory=list)
    prose: list[Passage] = field(default_factory=list)

    def section(self, pattern: re.Pattern[str]) -> str:
        """Return the lines below all headings that match, down to the next of their level."""
        return "\n".join(self._below(one) for one in self.headings if pattern.search(one.text))

    def _below(self, heading: Heading) -> str:
        ends = (
            one.line
            for one in self.headings
            if one.line > heading.line and one.level <= heading.level
        )
        lines = self.text.split("\n")
        return "\n".join(lines[heading.line : next(ends, len(lines) + 1) - 1])


def read_markdown(text: str) -> ReadmeText | None:
    """Read Markdown as CommonMark with tables; front matter counts as lines without content.

    None for more than 150 kB or 4,000 lines, or a paragraph whose markup could take minutes.
    """
    if _too_long(text):
        return None
    tokens = _tokens(_without_front_matter(text))
    if tokens is None:
        return None
    read = ReadmeText(text)
    for place, token in enumerate(tokens):
        _take(read, token, tokens[place - 1])
    read.tables = list(_tables(tokens))
    return read


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    rules = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    return rules.disable(["inline", "text_join"])


def _tokens(text: str) -> list[Token] | None:
    """Find the blocks first: what is inside a paragraph takes the square of its length."""
    environment: dict[str, object] = {}
    tokens = _parser().parse(text, environment)
    if _too_dense([token.content for token in tokens if token.type == "inline"]):
        return None
    for token in tokens:
        if token.type == "inline":
            token.children = []
            _parser().inline.parse(token.content, _parser(), environment, token.children)
    return tokens


def _without_front_matter(text: str) -> str:
    """Blank the lines of front matter, so that those below keep their numbers."""
    if not text.startswith("---\n"):
        return text
    end = text.find("\n---\n", 3)
    return "\n" * (text.count("\n", 0, end + 5)) + text[end + 5 :] if end >= 0 else text


def _too_long(text: str) -> bool:
    lines = text.split("\n")
    if len(text) > limits.MARKDOWN_TEXT or len(lines) > limits.MARKDOWN_LINES:
        return True
    return max(map(len, lines)) > limits.MARKDOWN_LINE


def _too_dense(paragraphs: list[str]) -> bool:
    work = sum(one.count("[") ** 2 for one in paragraphs)
    return work > limits.LINK_WORK or max(map(len, paragraphs), default=0) > limits.PARAGRAPH


def without_comments(html: str) -> str:
    """Blank HTML comments and keep their line breaks; one that never ends takes all the rest."""
    kept, *comments = html.split("<!--")
    for comment in comments:
        hidden, end, shown = comment.partition("-->")
        kept += "\n" * hidden.count("\n") + (shown if end else "")
    return kept


def _take(read: ReadmeText, token: Token, before: Token) -> None:
    line = token.map[0] + 1 if token.map else 0
    if token.type == "inline":
        _take_inline(read, token, before, line)
    elif token.type == "fence":
        words = token.info.split()
        read.code.append(CodeBlock(words[0].lower() if words else "", token.content, line))
    elif token.type == "html_block":
        _take_html(read, token.content, line)
        read.prose.append(Passage(without_comments(token.content), line))


def _take_inline(read: ReadmeText, token: Token, before: Token, line: int) -> None:
    plain = _plain(token.children or [])
    if before.type == "heading_open":
        read.headings.append(Heading(int(before.tag[1]), plain, line))
    elif before.type == "paragraph_open" and before.level == 0 and _says(token.children or []):
        read.paragraphs.append(Passage(" ".join(plain.split()), line))
    read.prose.append(Passage(plain, line))
    for child in token.children or []:
        line += child.type in {"softbreak", "hardbreak"}
        _take_child(read, child, line)


def _take_child(read: ReadmeText, child: Token, line: int) -> None:
    if child.type == "link_open":
        read.links.append(Passage(str(child.attrs.get("href", "")), line))
    elif child.type == "image":
        read.pictures.append(Picture(str(child.attrs.get("src", "")), child.content, line))
    elif child.type == "html_inline":
        _take_html(read, child.content, line)


def _take_html(read: ReadmeText, html: str, line: int) -> None:
    for tag in _TAG.finditer(html):
        named = {name.lower(): a or b or c for name, a, b, c in _ATTRIBUTE.findall(tag[2])}
        at = line + html.count("\n", 0, tag.start())
        if tag[1].lower() == "img":
            read.pictures.append(Picture(named.get("src", ""), named.get("alt", ""), at))
        elif tag[1].lower() == "h1":
            read.headings.append(Heading(1, _heading_text(html, tag.end()), at))
        elif "href" in named:
            read.links.append(Passage(named["href"], at))


def _heading_text(html: str, start: int) -> str:
    inside = html[start : start + 1000].split("</h1", 1)[0]
    return " ".join(re.sub(r"<[^<>]{0,1000}>", " ", inside).split())


def _plain(children: list[Token]) -> str:
    """Return text as it is read aloud: without pictures, markup and addresses."""
    return "".join(
        child.content
        if child.type in {"text", "text_special", "code_inline"}
        else "\n" * _breaks(child)
        for child in children
    )


def _says(children: list[Token]) -> bool:
    """Tell a paragraph that says something from a row of badges, be they pictures or code."""
    return any(one.type in {"text", "text_special"} and one.content.strip() for one in children)


def _breaks(child: Token) -> bool:
    return child.type in {"softbreak", "hardbreak"}


def _tables(tokens: list[Token]) -> Iterator[Table]:
    rows: list[list[str]] = []
    line = 0
    for token in tokens:
        if token.type == "table_open":
            rows, line = [], (token.map or [0])[0] + 1
        elif token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows and token.level > 2:
            rows[-1].append(_plain(token.children or []).strip())
        elif token.type == "table_close":
            yield Table(tuple(tuple(row) for row in rows), line)
            rows = []
