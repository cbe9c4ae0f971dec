"""Tokens to HTML as the specification of GitHub's Markdown has it.

What the app itself needs to know stands in attributes that begin with `data-g-`; an author's HTML
loses any of that name, so that nobody else can set them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.common.utils import escapeHtml
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from gradus.domain.portfolio.github.depth import without_depth
from gradus.domain.portfolio.github.emoji import with_emoji
from gradus.domain.portfolio.github.places import ANCHOR, LINE

_FORBIDDEN = re.compile(
    r"<(?=/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)(?:[\s/>]|\Z))",
    re.IGNORECASE,
)
_OURS = re.compile("data-g-", re.IGNORECASE)
_ALIGNED = "text-align:"
MATHS, LANGUAGE, ALERT, TITLE, FOOTNOTES = (
    f"data-g-{name}" for name in ("maths", "language", "alert", "title", "footnotes")
)


class Writer(RendererHTML):
    """Writes HTML; a method writes the tokens of its name, with the library's signature."""

    def text(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Write plain text, with signs for the names of emoji."""
        return escapeHtml(with_emoji(tokens[idx].content))

    def html_block(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write an author's HTML but for what GitHub shows as text."""
        return without_depth(_FORBIDDEN.sub("&lt;", _OURS.sub("", tokens[idx].content)), env)

    html_inline = html_block

    def s_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Begin what is struck through."""
        return "<del>"

    def s_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """End what is struck through."""
        return "</del>"

    def td_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Begin a cell, aligned by an attribute."""
        token = tokens[idx]
        if style := token.attrs.pop("style", None):
            token.attrs["align"] = str(style).removeprefix(_ALIGNED)
        return self.renderToken(tokens, idx, options, env)

    th_open = td_open

    def list_item_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Begin an item, with a box before it where it is a task."""
        token = tokens[idx]
        token.attrs.pop("class", None)
        opening = self.renderToken(tokens, idx, options, env)
        if "checked" not in token.meta:
            return opening
        checked = 'checked="" ' if token.meta["checked"] else ""
        return f'{opening}<input {checked}disabled="" type="checkbox"> '

    def bullet_list_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Begin a list."""
        tokens[idx].attrs.pop("class", None)
        return self.renderToken(tokens, idx, options, env)

    ordered_list_open = bullet_list_open

    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        """Write a block of code with its language, or the formula that it holds."""
        token = tokens[idx]
        line = token.attrs.pop(LINE, "")
        html = super().fence(tokens, idx, options, env)
        token.attrs[LINE] = line
        language = (token.info.split() or [""])[0]
        if language == "math":
            return self.math_block(tokens, idx, options, env)
        return f'<pre {LANGUAGE}="{escapeHtml(language)}" {LINE}="{line}"{html[4:]}'

    def code_block(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write an indented block of code."""
        token = tokens[idx]
        return f"<pre{self.renderAttrs(token)}><code>{escapeHtml(token.content)}</code></pre>\n"

    def math_block(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write a formula that stands by itself."""
        token = tokens[idx]
        content = escapeHtml(token.content.strip())
        return f'<div {MATHS}="display"{self.renderAttrs(token)}>{content}</div>\n'

    def math_inline(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write a formula in a line."""
        return f'<span {MATHS}="inline">{escapeHtml(tokens[idx].content)}</span>'

    def math_display(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write a formula that wants a line of its own."""
        return f'<span {MATHS}="display">{escapeHtml(tokens[idx].content.strip())}</span>'

    def alert_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Begin an alert."""
        token = tokens[idx]
        line = token.attrs.get(LINE, "")
        return f'<div {ALERT}="{token.info.lower()}" {LINE}="{line}">\n'

    def alert_title_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Begin an alert's title."""
        return f"<p {TITLE}>"

    def footnote_ref(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write a reference to a footnote, which can be gone back to."""
        name, number = _footnote(tokens[idx])
        return f'<sup><a href="#fn-{number}" {ANCHOR}="fnref-{name}">{number}</a></sup>'

    def footnote_block_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Begin the footnotes."""
        return f"<div {FOOTNOTES}>\n<ol>\n"

    def footnote_block_close(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """End the footnotes."""
        return "</ol>\n</div>\n"

    def footnote_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Begin a footnote."""
        return f'<li {ANCHOR}="fn-{_footnote(tokens[idx])[1]}">\n'

    def footnote_anchor(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """Write the way back to where a footnote was called."""
        return f' <a href="#fnref-{_footnote(tokens[idx])[0]}">↩</a>'


def _footnote(token: Token) -> tuple[str, int]:
    """Return the name of a call, and the footnote's number."""
    number, call = token.meta["id"] + 1, token.meta.get("subId", 0)
    return (f"{number}-{call + 1}" if call else str(number)), number
