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

from gradus.domain.markup.effort import Meter, TooTangledError
from gradus.domain.markup.marks import BREAK, CLOSE, DEEPEST_TAG, OPEN, TAG_CLOSE, TAG_OPEN

_STRIKE = r"(~~)(?=\S)((?:[^~]|~(?!~))+)(?<=\S)~~"
_BEFORE_ESCAPES, _BELOW_LINKS, _TAGS, _ABOVE_EMPHASIS = 185, 69, 67, 65
_FIRST = 1_000
_OPENINGS = "".join(TAG_OPEN.values())
_TAG_MARK = re.compile(f"[{_OPENINGS}{TAG_CLOSE}]")
_ELEMENTS = {mark: element for element, mark in TAG_OPEN.items()}


def tree(markdown: str) -> Element:
    """Parse Markdown whose code and maths were lifted into an unchecked element tree.

    Raise TooTangledError instead of taking too long.
    """
    try:
        return _local.machine.tree(markdown)
    except (RecursionError, TooTangledError):
        _local.machine = _Machine()  # the old one may be in any state
        raise TooTangledError from None


class _Machine:
    def __init__(self) -> None:
        self._markdown = _markdown()
        self._meter = Meter(self._markdown.parser)
        self._markdown.parser.blockprocessors.register(self._meter, "meter", _FIRST)

    def tree(self, markdown: str) -> Element:
        machine = self._markdown.reset()
        self._meter.spent = 0
        lines = markdown.split("\n")
        for preprocessor in machine.preprocessors:
            lines = preprocessor.run(lines)
        root = machine.parser.parseDocument(lines).getroot()
        assert root is not None
        self._meter.count_inline(root)
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


class _Tag(InlineProcessor):
    """Turns a mark for an opening tag, and the one that closes it, into their element.

    Markdown reads the inside of an element with later rules only, so there is one of these for
    each level that elements may be nested.
    """

    def handleMatch(  # type: ignore[override]  # noqa: N802 - the stub of the base is narrower
        self, match: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        depth = 0
        for mark in _TAG_MARK.finditer(data, match.start()):
            depth += -1 if mark[0] == TAG_CLOSE else 1
            if depth == 0:
                element = Element(_ELEMENTS[match[0]])
                element.text = data[match.end() : mark.start()]
                return element, match.start(), mark.end()
        return None, None, None


def _markdown() -> Markdown:
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
    for level in range(DEEPEST_TAG):
        tag = _Tag(f"[{_OPENINGS}]", machine)
        machine.inlinePatterns.register(tag, f"tag {level}", _TAGS - level / 10)
    line_break = SubstituteTagInlineProcessor(BREAK, "br")
    machine.inlinePatterns.register(line_break, "break", _TAGS)
    return machine


class _Local(threading.local):
    """A Markdown machine per thread, since it keeps state while it runs."""

    def __init__(self) -> None:
        self.machine = _Machine()


_local = _Local()
