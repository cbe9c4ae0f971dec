"""A README's elements written into a text document of Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from xml.etree.ElementTree import Element

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextList,
    QTextListFormat,
)

from gradus.domain.portfolio.github.tree import INLINE, line_of
from gradus.ui.design.fonts import sign_by_sign
from gradus.ui.portfolio.preview.content import ReadmeContent
from gradus.ui.portfolio.preview.formats import ReadmeFormats
from gradus.ui.portfolio.preview.placed_blocks import PlacedBlocks
from gradus.ui.portfolio.preview.runs import ReadmeRuns
from gradus.ui.portfolio.preview.style import (
    ALERTS,
    BODY,
    CODE,
    HEADING_ABOVE,
    HEADING_BELOW,
    HEADINGS,
    RULE_PADDING,
    RULED,
    Mark,
    alert_colour,
)
from gradus.ui.rendering.blocks import Place, centred, standing_alone
from gradus.ui.rendering.highlight import colour_of, highlighted
from gradus.ui.rendering.runs import Run, trimmed
from gradus.ui.rendering.style import (
    CODE_LINE_GAP,
    DISPLAY_GAP,
    ITEM_GAP,
    PANEL_GAP,
    PANEL_PADDING,
    PANEL_PADDING_ACROSS,
    RULE_GAP,
    Property,
    Role,
    code_font,
)
from gradus.ui.rendering.tables import Tables

_BULLETS = (
    QTextListFormat.Style.ListDisc,
    QTextListFormat.Style.ListCircle,
    QTextListFormat.Style.ListSquare,
)
_ALIGNMENTS = {"center": Qt.AlignmentFlag.AlignHCenter, "right": Qt.AlignmentFlag.AlignRight}
_LINE_GAP = 5
_UNSET = -1


class Builder:
    """Writes blocks of a README one after the other, at a place of a document.

    `anchors` names the number of the text block that each anchor leads to.
    """

    def __init__(
        self, document: QTextDocument, content: ReadmeContent, blocks: PlacedBlocks
    ) -> None:
        self.anchors: dict[str, int] = {}
        self._document = document
        self._tokens = content.tokens
        self._formats = ReadmeFormats(content.tokens, content.zoom)
        self._runs = ReadmeRuns(content, self._formats)
        self._blocks = blocks
        self._tables = Tables(self._runs, self._formats, content.tokens, BODY, centred=False)
        self._align: Qt.AlignmentFlag | None = None
        self._alert = 0
        self._quotes = 0
        self._bars: list[str] = []
        self._colour = content.tokens.ink

    def write(self, element: Element) -> None:
        """Write one block."""
        self._placed(element, Place())

    def _children(self, parent: Element, place: Place) -> None:
        """Write blocks, and text between them as paragraphs of its own."""
        loose = Element("p")
        loose.text = parent.text
        for child in parent:
            if child.tag in INLINE:
                loose.append(child)
                continue
            self._paragraph(loose, place)
            self._placed(child, place)
            loose = Element("p")
            loose.text = child.tail
        self._paragraph(loose, place)

    def _placed(self, element: Element, place: Place) -> None:
        """Write a block and note its line and its anchor."""
        first = self._blocks.end()
        self._block(element, place)
        written = range(first, self._blocks.end())
        fresh = [n for n in written if self._document.findBlockByNumber(n).userState() == _UNSET]
        if line := line_of(element):
            for number in fresh:
                self._document.findBlockByNumber(number).setUserState(line)
        for anchor in _anchors(element):
            self.anchors.setdefault(anchor, min(first, self._blocks.cursor.blockNumber()))

    def _block(self, element: Element, place: Place) -> None:
        match element.tag:
            case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
                self._aligned(element, place, self._heading)
            case "ul" | "ol":
                self._list(element, place)
            case "blockquote":
                self._quote(element, place)
            case "pre":
                self._code(element, place)
            case "hr":
                self._rule(place)
            case "table":
                self._blocks.behind(self._tables.insert(self._blocks.cursor, element))
            case "p" if "title" in element.attrib:
                self._alert_title(element, place)
            case "p" if not _holds_blocks(element):
                self._aligned(element, place, self._paragraph)
            case _:
                self._group(element, place)

    def _aligned(
        self, element: Element, place: Place, write: Callable[[Element, Place], None]
    ) -> None:
        before = self._align
        self._align = _ALIGNMENTS.get(element.get("align", ""), before)
        write(element, place)
        self._align = before

    def _group(self, element: Element, place: Place) -> None:
        if "alert" in element.attrib:
            self._alert_block(element, place)
        elif element.tag == "summary":
            self._summary(element, place)
        else:
            if "footnotes" in element.attrib:
                self._rule(place)
            self._aligned(element, place, self._children)

    def _summary(self, element: Element, place: Place) -> None:
        form = self._formats.text(BODY, self._colour, strong=True)
        runs = [Run("▾ ", form), *self._runs.of(element, form)]
        self._blocks.paragraph(trimmed(runs), self._form(place))

    def _quote(self, element: Element, place: Place) -> None:
        before, self._colour = self._colour, self._tokens.ink2
        with self._quoting(place):
            self._children(element, place.in_quote())
        self._colour = before

    @contextmanager
    def _quoting(self, place: Place) -> Iterator[None]:
        """Let what is written have a bar beside it, apart from that of the quote before."""
        self._quotes += not self._bars
        self._bars.append(str(place.lists))
        yield
        self._bars.pop()

    def _alert_block(self, element: Element, place: Place) -> None:
        kind = element.get("alert", "")
        self._alert = ALERTS.index(kind) + 1
        with self._quoting(place):
            self._children(element, place.in_quote())
        self._alert = 0

    def _alert_title(self, element: Element, place: Place) -> None:
        form = self._formats.text(
            BODY, alert_colour(self._tokens, ALERTS[self._alert - 1]), strong=True
        )
        block = self._form(place)
        block.setBottomMargin(ITEM_GAP)
        self._blocks.paragraph(self._runs.of(element, form), block)

    def _paragraph(self, element: Element, place: Place) -> None:
        self._flow(self._runs.of(element, self._formats.text(BODY, self._colour)), place)

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
        if kept := trimmed(runs):
            self._blocks.paragraph(kept, self._form(place))

    def _alone(self, run: Run, place: Place) -> None:
        form = centred(self._form(place))
        form.setTopMargin(DISPLAY_GAP)
        form.setBottomMargin(DISPLAY_GAP)
        self._blocks.paragraph([standing_alone(run)], form)

    def _heading(self, element: Element, place: Place) -> None:
        form = self._form(place)
        form.setTopMargin(HEADING_ABOVE)
        ruled = element.tag in RULED
        form.setBottomMargin(HEADING_BELOW + RULE_PADDING * ruled)
        form.setProperty(Mark.RULED, ruled)
        form.setHeadingLevel(int(element.tag[1]))
        style = self._formats.text(HEADINGS[element.tag], self._tokens.ink, strong=True)
        if ruled:
            style.setFontWeight(QFont.Weight.Bold.value)
        self._blocks.paragraph(trimmed(self._runs.of(element, style)), form)

    def _list(self, element: Element, place: Place) -> None:
        form, boxes = self._list_format(element, place), self._list_format(element, place)
        boxes.setStyle(QTextListFormat.Style.ListStyleUndefined)
        lists: tuple[list[QTextList], list[QTextList]] = ([], [])
        for item in element.findall("li"):
            box = _box(item)
            self._blocks.next_is_item(form if box is None else boxes, lists[box is not None])
            first = self._blocks.end()
            self._placed_children(item, place.in_list(ITEM_GAP))
            self._blocks.end_item()
            if box is not None:
                self._draw_box(first, done="checked" in box.attrib)
        if any(lists):
            self._blocks.set_gap(place.gap)

    def _draw_box(self, first: int, *, done: bool) -> None:
        """Let a box be painted beside the first block of an item."""
        number = min(first, self._blocks.cursor.blockNumber())
        form = QTextBlockFormat()
        form.setProperty(Mark.BOX, 1 + done)
        QTextCursor(self._document.findBlockByNumber(number)).mergeBlockFormat(form)

    def _placed_children(self, item: Element, place: Place) -> None:
        group = Element("div", {"line": item.get("line", "0"), "anchor": item.get("anchor", "")})
        group.text = item.text
        group.extend(item)
        self._placed(group, place)

    def _list_format(self, element: Element, place: Place) -> QTextListFormat:
        form = QTextListFormat()
        form.setIndent(place.lists + 1)
        if element.tag == "ol":
            start = element.get("start", "1")
            form.setStyle(QTextListFormat.Style.ListDecimal)
            form.setStart(int(start) if start.isdecimal() and len(start) < 10 else 1)
        else:
            form.setStyle(_BULLETS[min(place.lists, len(_BULLETS) - 1)])
        return form

    def _code(self, element: Element, place: Place) -> None:
        form = self._form(place)
        form.setLineHeight(CODE_LINE_GAP, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
        form.setProperty(Property.ROLE, int(Role.CODE))
        form.setLeftMargin(form.leftMargin() + PANEL_PADDING_ACROSS)
        form.setRightMargin(PANEL_PADDING_ACROSS)
        form.setTopMargin(PANEL_PADDING + PANEL_GAP)
        form.setBottomMargin(PANEL_PADDING + PANEL_GAP)
        code = "".join(element.itertext()).removesuffix("\n") + "\n"  # ends a shell's comment
        pieces = highlighted(code, element.get("language", "").lower())
        runs = [Run(text.replace("\n", "\u2028"), self._code_form(name)) for text, name in pieces]
        runs[-1] = Run(runs[-1].text.removesuffix("\u2028"), runs[-1].form)
        self._blocks.paragraph(runs, form)

    def _code_form(self, name: str) -> QTextCharFormat:
        form = self._formats.code(colour_of(self._tokens, name))
        form.setFont(sign_by_sign(code_font(CODE)))
        return form

    def _rule(self, place: Place) -> None:
        form = self._form(place)
        form.setProperty(Property.ROLE, int(Role.RULE))
        form.setTopMargin(RULE_GAP)
        form.setBottomMargin(RULE_GAP)
        self._blocks.thin(form)

    def _form(self, place: Place) -> QTextBlockFormat:
        form = place.block_format(_LINE_GAP)
        if self._bars:
            form.setProperty(Mark.ALERT, self._alert)
            form.setProperty(Mark.QUOTE, self._quotes)
            form.setProperty(Mark.BAR_LEFT, ",".join(self._bars))
        if self._align is not None:
            form.setAlignment(self._align)
        return form


def _anchors(element: Element) -> list[str]:
    """Return the anchors of an element and of what it holds, by which links find it."""
    found = [one.get("anchor", "") or one.get("name", "") for one in element.iter()]
    return [anchor for anchor in found if anchor]


def _holds_blocks(element: Element) -> bool:
    return any(child.tag not in INLINE for child in element)


def _box(item: Element) -> Element | None:
    """Return the box of a task, which may stand within the item's first paragraph."""
    for parent in (item, item.find("p")):
        if parent is not None and len(parent) and parent[0].tag == "input":
            return parent[0]
    return None
