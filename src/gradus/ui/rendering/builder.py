"""A safe document written into a text document of Qt."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from PySide6.QtGui import QTextDocument, QTextList, QTextListFormat

from gradus.domain.markup.document import INLINE, Restraint
from gradus.ui.rendering.blocks import Blocks, Place, centred, standing_alone
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.formats import Formats
from gradus.ui.rendering.highlight import colour_of, highlighted
from gradus.ui.rendering.remarks import remark
from gradus.ui.rendering.runs import OBJECT, Run, Runs, trimmed
from gradus.ui.rendering.style import (
    BODY,
    CODE_LINE_GAP,
    DISPLAY_GAP,
    HEADING_GAP,
    HEADINGS,
    ITEM_GAP,
    PANEL_GAP,
    PANEL_PADDING,
    PANEL_PADDING_ACROSS,
    RULE_GAP,
    Property,
    Role,
)
from gradus.ui.rendering.tables import Tables

_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)


def build(document: QTextDocument, content: Content) -> None:
    """Replace what a text document holds."""
    document.clear()
    _Builder(document, content).build()


class _Builder:
    def __init__(self, document: QTextDocument, content: Content) -> None:
        self._content = content
        self._tokens = content.tokens
        self._formats = Formats(content.tokens, content.zoom)
        self._runs = Runs(content, self._formats)
        self._blocks = Blocks(document, self._formats.text(BODY, content.tokens.ink2))
        self._tables = Tables(self._runs, self._formats, content.tokens)

    def build(self) -> None:
        self._blocks.cursor.beginEditBlock()
        restraint = self._content.document.restraint
        if restraint is Restraint.VERBATIM:
            self._remark(restraint)
        self._children(self._content.document.root, Place())
        if restraint is Restraint.CUT:
            self._remark(restraint)
        self._blocks.finish()
        self._blocks.cursor.endEditBlock()

    def _remark(self, restraint: Restraint) -> None:
        form = self._formats.missing(self._formats.text(BODY, self._tokens.ink3))
        self._blocks.paragraph([Run(remark(restraint), form)], Place().block_format())

    def _children(self, parent: Element, place: Place) -> None:
        """Write blocks, and text between them as paragraphs of its own."""
        loose = Element("p")
        loose.text = parent.text
        for child in parent:
            if child.tag in INLINE or child.tag == "br":
                loose.append(child)
                continue
            self._paragraph(loose, place)
            self._block(child, place)
            loose = Element("p")
            loose.text = child.tail
        self._paragraph(loose, place)

    def _block(self, element: Element, place: Place) -> None:
        match element.tag:
            case "h3" | "h4" | "h5" | "h6":
                self._heading(element, place)
            case "ul" | "ol":
                self._list(element, place)
            case "blockquote":
                self._children(element, place.in_quote())
            case "pre":
                self._code(element, place)
            case "hr":
                self._rule(place)
            case "table":
                self._tables.insert(self._blocks.cursor, element)
                self._blocks.after_table()
            case _:
                self._paragraph(element, place)

    def _paragraph(self, element: Element, place: Place) -> None:
        colour = self._tokens.ink2 if place.quotes else self._tokens.ink
        self._flow(self._runs.of(element, self._formats.text(BODY, colour)), place)

    def _flow(self, runs: Iterable[Run], place: Place) -> None:
        """Write runs as one block, or as several where something takes a line of its own."""
        waiting: list[Run] = []
        for run in runs:
            if run.alone:
                self._text(waiting, place)
                waiting = []
                self._alone(run, place)
            else:
                waiting.append(run)
        self._text(waiting, place)

    def _text(self, runs: list[Run], place: Place) -> None:
        kept = trimmed(runs)
        if not kept:
            return
        form = place.block_format()
        only_image = (
            len(kept) == 1 and kept[0].text == OBJECT and kept[0].form.hasProperty(Property.IMAGE)
        )
        self._blocks.paragraph(kept, centred(form) if only_image else form)

    def _alone(self, run: Run, place: Place) -> None:
        form = centred(place.block_format())
        form.setTopMargin(DISPLAY_GAP)
        form.setBottomMargin(DISPLAY_GAP)
        self._blocks.paragraph([standing_alone(run)], form)

    def _heading(self, element: Element, place: Place) -> None:
        form = place.block_format()
        form.setTopMargin(HEADING_GAP)
        form.setBottomMargin(HEADING_GAP)
        style = self._formats.text(HEADINGS[element.tag], self._tokens.ink, strong=True)
        self._blocks.paragraph(trimmed(self._runs.of(element, style)), form)

    def _list(self, element: Element, place: Place) -> None:
        form = self._list_format(element, place)
        lists: list[QTextList] = []
        for item in element.findall("li"):
            self._blocks.next_is_item(form, lists)
            self._children(item, place.in_list(ITEM_GAP))
            self._blocks.end_item()
        self._blocks.set_gap(place.gap)

    def _list_format(self, element: Element, place: Place) -> QTextListFormat:
        form = QTextListFormat()
        form.setIndent(place.lists + 1)
        if element.tag == "ol":
            form.setStyle(QTextListFormat.Style.ListDecimal)
            form.setStart(int(element.get("start", "1")))
        else:
            form.setStyle(_BULLETS[min(place.lists, len(_BULLETS) - 1)])
        return form

    def _code(self, element: Element, place: Place) -> None:
        form = place.block_format(CODE_LINE_GAP)
        form.setProperty(Property.ROLE, int(Role.CODE))
        form.setLeftMargin(form.leftMargin() + PANEL_PADDING_ACROSS)
        form.setRightMargin(PANEL_PADDING_ACROSS)
        form.setTopMargin(PANEL_PADDING + PANEL_GAP)
        form.setBottomMargin(PANEL_PADDING + PANEL_GAP)
        pieces = highlighted(element.text or "", element.get("language", ""))
        self._blocks.paragraph(
            (
                Run(text.replace("\n", "\u2028"), self._formats.code(colour_of(self._tokens, name)))
                for text, name in pieces
            ),
            form,
        )

    def _rule(self, place: Place) -> None:
        form = place.block_format()
        form.setProperty(Property.ROLE, int(Role.RULE))
        form.setTopMargin(RULE_GAP)
        form.setBottomMargin(RULE_GAP)
        self._blocks.thin(form)
