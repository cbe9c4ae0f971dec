"""The inline rules, which need not run again on text that did not change: people type in one place.

What comes of a text is shared from one parse to the next, so the rules that follow may only do to
it what may be done twice.
"""

from __future__ import annotations

from functools import lru_cache

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore, text_join
from markdown_it.token import Token
from markdown_it.utils import EnvType

_CALL_OF_FOOTNOTE = "[^"
References = frozenset[tuple[str, str, str]]


def parse_inline(state: StateCore) -> None:
    """Give each block its inline tokens; a rule of markdown-it."""
    known = _references(state)
    for block in state.tokens:
        if block.type != "inline":
            continue
        if _CALL_OF_FOOTNOTE in block.content:  # is numbered by what stands before
            block.children = _joined(state.md, block.content, state.env)
        else:
            links = known if "[" in block.content else frozenset()
            block.children = list(_parsed(state.md, block.content, links))


@lru_cache(maxsize=2048)
def _parsed(machine: MarkdownIt, content: str, links: References) -> tuple[Token, ...]:
    references = {label: {"href": href, "title": title} for label, href, title in links}
    return tuple(_joined(machine, content, {"references": references}))


def _joined(machine: MarkdownIt, content: str, environment: EnvType) -> list[Token]:
    """Return the tokens of a text, with pieces of plain text that follow each other made one."""
    tokens = machine.inline.parse(content, machine, environment, [])
    state = StateCore("", machine, environment, [Token("inline", "", 0, children=tokens)])
    text_join(state)
    return state.tokens[0].children or []


def _references(state: StateCore) -> References:
    found = state.env.get("references", {}).items()
    return frozenset((label, one["href"], one.get("title", "")) for label, one in found)
