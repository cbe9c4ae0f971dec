"""Mail addresses that are links without any mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it.rules_core import StateCore
from markdown_it.token import Token

_ADDRESS = re.compile(
    r"(?:(?P<scheme>mailto:|xmpp:))?"
    r"(?<![a-zA-Z0-9.+_-])[a-zA-Z0-9.+_-]+@[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+"
    r"(?![@a-zA-Z0-9_-])(?<![-_])"
)


def link_emails(state: StateCore) -> None:
    """Make links of the mail addresses in all text; a rule of markdown-it.

    This looks at whole text, after emphasis: `first_last@example.org` is one address.
    """
    for block in state.tokens:
        if block.type == "inline" and block.children and "@" in block.content:
            block.children = list(_linked(block.children))


def _linked(tokens: list[Token]) -> Iterator[Token]:
    within = 0
    for token in tokens:
        within += {"link_open": 1, "link_close": -1}.get(token.type, 0)
        if token.type == "text" and not within and "@" in token.content:
            yield from _split(token)
        else:
            yield token


def _split(token: Token) -> Iterator[Token]:
    position = 0
    for address in _ADDRESS.finditer(token.content):
        yield from _text(token.content[position : address.start()], token.level)
        yield from _link(address, token.level)
        position = address.end()
    yield from _text(token.content[position:], token.level)


def _text(content: str, level: int) -> Iterator[Token]:
    if content:
        yield Token("text", "", 0, content=content, level=level)


def _link(address: re.Match[str], level: int) -> Iterator[Token]:
    target = address[0] if address["scheme"] else f"mailto:{address[0]}"
    yield Token("link_open", "a", 1, attrs={"href": target}, level=level, info="auto")
    yield from _text(address[0], level + 1)
    yield Token("link_close", "a", -1, level=level, info="auto")
