"""The one parser of GitHub's Markdown: what the specification says, and what GitHub adds to it."""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from gradus.domain.portfolio.github.autolinks import autolink
from gradus.domain.portfolio.github.emails import link_emails
from gradus.domain.portfolio.github.footnotes import with_footnotes
from gradus.domain.portfolio.github.inline import parse_inline
from gradus.domain.portfolio.github.maths import maths_in_line, maths_in_lines
from gradus.domain.portfolio.github.places import mark_places
from gradus.domain.portfolio.github.plain_text import plain_text
from gradus.domain.portfolio.github.writing import Writer

_OPTIONS = {
    "html": True,
    "tasklists": True,
    "alerts": True,
    "strikethrough_single_tilde": True,
}
Environment = dict[str, Any]


@cache
def parser() -> MarkdownIt:
    """Return the parser; it holds nothing of a text, so that threads may share it."""
    machine = MarkdownIt("commonmark", _OPTIONS, renderer_cls=Writer)
    machine.enable(["table", "strikethrough"])
    with_footnotes(machine)
    machine.inline.ruler.at("text", plain_text)
    machine.inline.ruler.after("text", "address", autolink)
    machine.inline.ruler.before("escape", "maths", maths_in_line)
    machine.block.ruler.before("fence", "maths", maths_in_lines, {"alt": ["paragraph"]})
    machine.core.ruler.at("inline", parse_inline)
    machine.core.ruler.disable("text_join")  # the inline rule does it
    machine.core.ruler.after("inline", "emails", link_emails)
    machine.core.ruler.after("emails", "places", mark_places)
    return machine


def parse(text: str) -> tuple[list[Token], Environment]:
    """Return the tokens of a text and what was found on the way: references and footnotes."""
    environment: Environment = {}
    return parser().parse(text, environment), environment


def write(tokens: list[Token], environment: Environment) -> str:
    """Return the HTML of tokens, unsafe until it is cleaned."""
    machine = parser()
    html: str = machine.renderer.render(tokens, machine.options, environment)
    return html
