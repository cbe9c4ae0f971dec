"""Addresses that are links without any mark: `https://…`, `www.…`."""

from __future__ import annotations

import re
from html.entities import html5

from markdown_it.rules_inline import StateInline

_BEGINNING = re.compile(r"(?:(?:https?|ftp)://|www\.)(?=[^\W_])", re.IGNORECASE)
_HOST = re.compile(r"[\w.\-]+")
_REST = re.compile(r"[^\s<\x00]*")
_NEVER_LAST = frozenset("?!.,:*_~'\"[]")
_ENTITY = re.compile(r"&[a-zA-Z]+;\Z")
_LONGEST_ENTITY = max(map(len, html5)) + 1


def autolink(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the library's signature
    """Make a link of an address at this place; a rule of markdown-it.

    By the rules of cmark-gfm: no underscore in the last two parts of the host, nor punctuation,
    an entity or a parenthesis that closes nothing at the end.
    """
    if silent or state.linkLevel > 0:
        return False
    address = _address(state.src, state.pos, state.posMax)
    if not address:
        return False
    target = address if "://" in address[:8] else f"http://{address}"
    push_link(state, state.md.normalizeLink(target), address)
    state.pos += len(address)
    return True


def push_link(state: StateInline, target: str, text: str) -> None:
    """Append the tokens of a link."""
    opening = state.push("link_open", "a", 1)
    opening.attrs = {"href": target}
    opening.info = "auto"
    state.push("text", "", 0).content = text
    state.push("link_close", "a", -1).info = "auto"


def _address(source: str, start: int, end: int) -> str:
    beginning = _BEGINNING.match(source, start, end)
    host = beginning and _HOST.match(source, beginning.end(), end)
    if not beginning or not host or not _is_host(host[0]):
        return ""
    rest = _REST.match(source, host.end(), end)
    assert rest is not None
    return _without_tail(source[start : rest.end()])


def _is_host(host: str) -> bool:
    return "_" not in "".join(host.split(".")[-2:])


def _without_tail(address: str) -> str:
    surplus = address.count(")") - address.count("(")
    end = len(address)
    while True:  # the host's first character at the latest ends it
        last = address[end - 1]
        if last in _NEVER_LAST:
            end -= 1
        elif last == ")" and surplus > 0:
            surplus -= 1
            end -= 1
        elif last == ";":
            entity = _ENTITY.search(address, max(0, end - _LONGEST_ENTITY), end)
            end = entity.start() if entity else end - 1
        else:
            break
    return address[:end]
