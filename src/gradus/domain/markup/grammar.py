"""The Markdown that cards may use, as a tree; Python-Markdown with everything unsafe taken out."""

from __future__ import annotations

import re
import threading
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import (
    InlineProcessor,
    SimpleTagInlineProcessor,
    SubstituteTagInlineProcessor,
)

from gradus.domain.markup.marks import CLOSE, OPEN

_STRIKE = r"(~~)(?=\S)(.+?)(?<=\S)~~"
_BEFORE_ESCAPES, _BELOW_LINKS, _ABOVE_EMPHASIS = 185, 69, 65


def tree(markdown: str) -> Element:
    """Parse Markdown whose code and maths were lifted into an unchecked element tree."""
    machine = _local.markdown
    machine.reset()
    lines = markdown.split("\n")
    for preprocessor in machine.preprocessors:
        lines = preprocessor.run(lines)
    root = machine.parser.parseDocument(lines).getroot()
    assert root is not None
    for processor in machine.treeprocessors:
        processor.run(root)  # each works in place
    return root


class _Cloze(InlineProcessor):
    """Turns a pair of cloze marks into a mark element."""

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the stub of the base is narrower
        self, match: re.Match[str], _data: str
    ) -> tuple[Element, int, int]:
        element = Element("mark")
        element.text = match[1]
        return element, match.start(), match.end()


def _machine() -> Markdown:
    machine = Markdown(
        extensions=[TableExtension(use_align_attribute=True), SaneListExtension()],
        tab_length=4,
    )
    machine.ESCAPED_CHARS = [*machine.ESCAPED_CHARS, "$", "~", "|", "<", ">", "&"]
    machine.preprocessors.deregister("html_block")
    machine.parser.blockprocessors.deregister("code")
    machine.parser.blockprocessors.deregister("setextheader")
    for pattern in ("backtick", "html", "entity", "automail"):
        machine.inlinePatterns.deregister(pattern)
    machine.treeprocessors.deregister("prettify")
    hard_break = SubstituteTagInlineProcessor(r"\\\n", "br")
    machine.inlinePatterns.register(hard_break, "backslash break", _BEFORE_ESCAPES)
    strike = SimpleTagInlineProcessor(_STRIKE, "del")
    machine.inlinePatterns.register(strike, "strike", _BELOW_LINKS)
    cloze = _Cloze(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}", machine)
    machine.inlinePatterns.register(cloze, "cloze", _ABOVE_EMPHASIS)
    return machine


class _Local(threading.local):
    """A Markdown machine per thread, since it keeps state while it runs."""

    def __init__(self) -> None:
        self.markdown = _machine()


_local = _Local()
