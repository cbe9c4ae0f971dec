"""A README as a page that can be scrolled in step with its source."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final
from xml.etree.ElementTree import Element

from PySide6.QtCore import QMimeData, QPoint, QUrl, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gradus.domain.markup.document import Document
from gradus.domain.portfolio.github.rendering import Page
from gradus.domain.portfolio.github.tree import Tree, tree, with_note
from gradus.ui.design.tokens import Tokens
from gradus.ui.latest import Latest
from gradus.ui.portfolio.preview.content import ReadmeContent, read_images
from gradus.ui.portfolio.preview.ground import Ground
from gradus.ui.portfolio.preview.style import BODY, MARGIN
from gradus.ui.portfolio.preview.writing import Writing
from gradus.ui.rendering.copying import copied
from gradus.ui.rendering.image_object import ImageObject
from gradus.ui.rendering.maths.codec import key_of
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.rendering.maths_object import MathsObject
from gradus.ui.rendering.style import IMAGE_OBJECT, LIST_INDENT, MATHS_OBJECT, body_font
from gradus.ui.step_by_step import StepByStep

_DONE: Final = object()
_EMPTY = Document(Element("div"), (), "")


class ReadmeView(QTextBrowser):
    """Shows a page close to how GitHub does, without a network.

    `lineAtTop` tells the line of the source at the top after the person scrolled, `linkActivated`
    the address that was clicked on if it leads out of the page, `settled` that no formula or image
    is missing.
    """

    lineAtTop = Signal(int)
    linkActivated = Signal(str)
    settled = Signal()

    def __init__(self, maths: MathsService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._maths = maths
        self._content = ReadmeContent(_EMPTY, Path())
        self._page = Page("", ())
        self._base = ""
        self._anchors: dict[str, int] = {}
        self._pending: set[str] = set()
        self._led = self._busy = False
        self._line = self._then_line = 0
        self._images = Latest(parent=self)
        self._maths_object, self._image_object = MathsObject(self), ImageObject(self)
        self._writing = Writing(self.document())
        self._steps = StepByStep(self)
        self._steps.finished.connect(self._show_written)
        self._place = (0, 0)
        self._set_up()
        self._images.found.connect(self._take_images)
        maths.rendered.connect(self._on_rendered)
        self.anchorClicked.connect(self._on_anchor)
        self.verticalScrollBar().valueChanged.connect(self._tell_line)

    def set_tokens(self, tokens: Tokens) -> None:
        """Recolour the page; formulas are not typeset again."""
        if tokens != self._content.tokens:
            self._content.tokens = tokens
            self._rebuild_whole()

    def show_page(self, page: Page, folder: Path, base: str = "") -> None:
        """Show a page whose images lie in a repository's folder, and stay where it is scrolled to.

        `base` is the folder of the README within the repository, from which its paths start.
        """
        elsewhere = (folder, base) != (self._content.folder, self._base)
        if page == self._page and not elsewhere:
            return
        self._page, self._base = page, base
        read = {} if elsewhere else self._content.read
        self._content.folder, self._content.read = folder, read
        self._content.wanted = set()
        self._rebuild()

    def scroll_to_line(self, line: int) -> None:
        """Bring what stands in a line of the source (from 1) to the top, without telling so.

        While the page is being written, that comes when it is there.
        """
        if self._busy:
            self._then_line = line
            return
        before, after = self._around(line)
        if before is None:
            target = 0.0
        else:
            target = self._top(before)
            if after is not None:
                share = (line - before.userState()) / (after.userState() - before.userState())
                target += share * (self._top(after) - target)
        self._scroll(round(target))

    def scroll_to_anchor(self, anchor: str) -> bool:
        """Bring a heading or footnote to the top by its anchor; False if there is none."""
        number = self._anchors.get(anchor.removeprefix("user-content-"))
        if number is None:
            return False
        self._scroll(round(self._top(self.document().findBlockByNumber(number))))
        self._tell_line()
        return True

    def is_settled(self) -> bool:
        """Say whether every formula and image is there."""
        missing = self._pending or self._content.wanted
        return not missing and not self._busy

    def close_down(self) -> None:
        """Return when no image is being read any more."""
        self._steps.stop()
        self._images.close()

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing: images come from the repository's folder by another way."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as plain text with formulas as LaTeX."""
        data = QMimeData()
        data.setText(copied(self.textCursor(), self._content))
        return data

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies behind the text, then the text."""
        offset = self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -offset)
        area = event.rect().translated(0, offset)
        document, tokens = self.document(), self._content.tokens
        Ground(painter, document, tokens, area.top(), area.bottom()).paint()
        painter.end()
        super().paintEvent(event)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Preview, close to GitHub"))
        self.setViewportMargins(MARGIN, 0, MARGIN, 0)
        document = self.document()
        document.setDefaultFont(body_font(BODY))
        document.setDocumentMargin(0)
        document.setIndentWidth(LIST_INDENT)
        layout = document.documentLayout()
        layout.registerHandler(MATHS_OBJECT, self._maths_object)
        layout.registerHandler(IMAGE_OBJECT, self._image_object)

    def _rebuild_whole(self) -> None:
        self._writing.forget()
        self._rebuild()

    def _rebuild(self) -> None:
        """Write the page anew where it was scrolled to; nothing is painted in between.

        What takes no longer than a step is there at once; the rest follows in steps.
        """
        if not self._busy:
            self._place = (self.verticalScrollBar().value(), self.horizontalScrollBar().value())
        self.setUpdatesEnabled(False)
        self._led = self._busy = True
        work = self._write(self._ended(tree(self._page.html)))
        if next(work, _DONE) is _DONE or next(work, _DONE) is _DONE:
            self._steps.stop()
            self._show_written()
        else:
            self._steps.begin(work)

    def _show_written(self) -> None:
        self._anchors = self._writing.anchors()
        self._rest_cursor()
        self.verticalScrollBar().setValue(self._place[0])
        self.horizontalScrollBar().setValue(self._place[1])
        self._led = self._busy = False
        self.setUpdatesEnabled(True)
        if self._then_line:
            self.scroll_to_line(self._then_line)
            self._then_line = 0
        self._ask_for_what_is_missing()

    def _ended(self, page: Tree) -> Tree:
        """Say at the end of a page where it was cut."""
        if self._page.cut:
            return with_note(page, self.tr("GitHub cuts a README here, after 500 KiB."))
        if page.cut:
            return with_note(
                page, self.tr("This is too large to be shown whole; a part is left out.")
            )
        return page

    def _rest_cursor(self) -> None:
        """Take the cursor to the top: Qt would scroll to where the writing pushed it."""
        if not self.textCursor().hasSelection():
            self.setTextCursor(QTextCursor(self.document()))

    def _write(self, page: Tree) -> Iterator[None]:
        self._maths_object.content = self._image_object.content = self._content
        if not self._content.number(page):
            self._writing.forget()
        self._content.outcomes = self._maths.outcomes(self._content.document.formulas)
        return self._writing.write(page, self._content)

    def _ask_for_what_is_missing(self) -> None:
        content = self._content
        pairs = zip(content.document.formulas, content.outcomes, strict=True)
        missing = [formula for formula, outcome in pairs if outcome is None]
        self._pending = set(map(key_of, missing))
        self._maths.request(missing)
        if content.wanted:
            wanted = tuple(content.wanted)
            read = partial(read_images, content.folder, self._base, wanted)
            self._images.ask(lambda _go_on: read(), at_once=True)
        if self.is_settled():
            self.settled.emit()

    def _take_images(self, read: dict[str, QImage | None]) -> None:
        self._content.read.update(read)
        self._content.wanted -= read.keys()
        self._rebuild_whole()

    def _on_rendered(self, key: str) -> None:
        if key in self._pending:
            self._pending.discard(key)
            if not self._pending:
                self._rebuild_whole()

    def _on_anchor(self, address: QUrl) -> None:
        target = address.toString()
        if not target.startswith("#"):
            self.linkActivated.emit(target)
        else:
            self.scroll_to_anchor(address.fragment(QUrl.ComponentFormattingOption.FullyDecoded))

    def _around(self, line: int) -> tuple[QTextBlock | None, QTextBlock | None]:
        """Return the last block at or above a line, and the first below it."""
        before: QTextBlock | None = None
        block = self.document().begin()
        while block.isValid():
            if block.userState() > line:
                return before, block
            if block.userState() > 0 and (before is None or block.userState() > before.userState()):
                before = block
            block = block.next()
        return before, None

    def _top(self, block: QTextBlock) -> float:
        return float(self.document().documentLayout().blockBoundingRect(block).top())

    def _scroll(self, height: int) -> None:
        self._led = True
        self.verticalScrollBar().setValue(height)
        self._led = False

    def _tell_line(self) -> None:
        if self._led:
            return
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid() and block.userState() <= 0:
            block = block.previous()
        line = max(1, block.userState())
        if line != self._line:
            self._line = line
            self.lineAtTop.emit(line)
