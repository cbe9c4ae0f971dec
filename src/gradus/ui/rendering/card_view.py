"""A card's text, as high as its content."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from gradus.domain.markup.document import Document
from gradus.ui.design.tokens import Tokens
from gradus.ui.rendering.ahead import PictureAhead
from gradus.ui.rendering.builder import build
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.copying import copied
from gradus.ui.rendering.formula_tips import FormulaTips
from gradus.ui.rendering.image_object import ImageObject
from gradus.ui.rendering.maths.codec import key_of
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.rendering.maths.speech.service import SpokenMaths
from gradus.ui.rendering.maths_object import MathsObject
from gradus.ui.rendering.panels import Panels
from gradus.ui.rendering.reading import Reading
from gradus.ui.rendering.reading_place import ReadingPlace
from gradus.ui.rendering.style import BODY, IMAGE_OBJECT, LIST_INDENT, MATHS_OBJECT, body_font

_PATIENCE_MS = 250
_EMPTY = Document(Element("div"), (), "")


class CardView(QTextBrowser):
    """Shows one document at the width it is given, and is as high as the document.

    Formulas that are not typeset yet leave room and come all at once. `settled` tells that none
    is missing, `heightChanged` the new height in pixels, `linkActivated` the address clicked on,
    `worded` the text with its formulas as words, where a screen reader listens.
    """

    heightChanged = Signal(int)
    linkActivated = Signal(str)
    settled = Signal()
    worded = Signal(str)

    def __init__(
        self,
        maths: MathsService,
        parent: QWidget | None = None,
        spoken: SpokenMaths | None = None,
    ) -> None:
        super().__init__(parent)
        self._maths = maths
        self._content = Content(_EMPTY, Path())
        self._pending: set[str] = set()
        self._some_came = False
        self._building = False
        self._height = 0
        self._ahead = PictureAhead()
        self._late = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._late.timeout.connect(self._show_what_came)
        self._reading = Reading(self, spoken)
        self._tips = FormulaTips(self, spoken) if spoken else None
        self._maths_object = MathsObject(self)
        self._image_object = ImageObject(self)
        self._set_up_frame()
        self._set_up_document()
        self._connect()
        self._rebuild()

    def set_tokens(self, tokens: Tokens) -> None:
        """Recolour the card; formulas are not typeset again."""
        if tokens != self._content.tokens:
            self._content.tokens = tokens
            self._rebuild_in_place()

    def set_text_size(self, pixels: int) -> None:
        """Show running text at a size, and all else in proportion; what is read stays in place."""
        if pixels / BODY != self._content.zoom:
            self._content.zoom = pixels / BODY
            self._rebuild_in_place()

    def show_document(self, document: Document, folder: Path) -> None:
        """Show a document whose images lie in a folder."""
        self._content = replace(self._content, document=document, folder=folder)
        self._reading.show_document(document)
        self._rebuild()
        self._request()

    def read_out(self, heard: Document | None = None) -> None:
        """Have a screen reader speak what is shown, but for a beginning that it has heard."""
        self._reading.read_out(heard)

    def paint_ahead(self) -> None:
        """Paint what will be shown, if all of it is there, so that it appears at once."""
        if self.is_settled() and not self.isVisible():
            self._ahead.paint(self.viewport())

    def clear(self) -> None:
        """Show nothing."""
        self.show_document(_EMPTY, Path())

    def is_settled(self) -> bool:
        """Say whether every formula is there."""
        return not self._pending

    def document_height(self) -> int:
        """Return the height of the content at the present width."""
        bar = self.horizontalScrollBar()
        extra = bar.sizeHint().height() if bar.maximum() > 0 else 0
        return math.ceil(self.document().size().height()) + extra

    def sizeHint(self) -> QSize:
        """Return the present width and the height of the content."""
        return QSize(super().sizeHint().width(), self.document_height())

    def loadResource(self, _kind: int, _name: QUrl | str) -> None:
        """Load nothing: images come from the deck's folder by another way."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as plain text with formulas as LaTeX."""
        data = QMimeData()
        data.setText(copied(self.textCursor(), self._content))
        return data

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all, open the link in focus; every other key is for the page."""
        ours = event.matches(QKeySequence.StandardKey.Copy) or event.matches(
            QKeySequence.StandardKey.SelectAll
        )
        on_link = self.textCursor().hasSelection() and self.textCursor().charFormat().isAnchor()
        if ours or (on_link and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll sideways; up and down is for the page."""
        across = abs(event.angleDelta().x()) > abs(event.angleDelta().y())
        if across and self.horizontalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies behind the text, then the text."""
        if self._ahead.show(self.viewport(), event):
            return
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), 0)
        Panels(painter, self.document(), self._content.tokens).paint()
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out at the new width."""
        super().resizeEvent(event)
        self._measure()

    def _set_up_frame(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(self.tr("Card"))

    def _set_up_document(self) -> None:
        document = self.document()
        document.setDefaultFont(body_font(BODY))
        document.setDocumentMargin(0)
        document.setIndentWidth(LIST_INDENT)
        layout = document.documentLayout()
        layout.registerHandler(MATHS_OBJECT, self._maths_object)
        layout.registerHandler(IMAGE_OBJECT, self._image_object)

    def _connect(self) -> None:
        for changed in (self.selectionChanged, self.horizontalScrollBar().valueChanged):
            changed.connect(self._ahead.drop)
        self._reading.changed.connect(self.worded)
        self._maths.rendered.connect(self._on_rendered)
        self.anchorClicked.connect(self._on_anchor)
        self.document().documentLayout().documentSizeChanged.connect(self._measure)

    def _request(self) -> None:
        missing = [
            formula
            for formula, outcome in zip(
                self._content.document.formulas, self._content.outcomes, strict=True
            )
            if outcome is None
        ]
        self._pending = set(map(key_of, missing))
        self._maths.request(missing)
        if self._pending:
            self._late.start()
        else:
            self.settled.emit()

    def _on_rendered(self, key: str) -> None:
        if key not in self._pending:
            return
        self._pending.discard(key)
        self._some_came = True
        if not self._pending:
            self._late.stop()
            self._show_what_came()
            self.settled.emit()

    def _show_what_came(self) -> None:
        if self._some_came:
            self._rebuild_in_place()
        if self._pending:
            self._late.start()

    def _on_anchor(self, address: QUrl) -> None:
        self.linkActivated.emit(address.toString())

    def _rebuild_in_place(self) -> None:
        place = ReadingPlace(self)
        self._rebuild()
        place.restore()

    def _rebuild(self) -> None:
        self._ahead.drop()
        content = self._content
        content.outcomes = self._maths.outcomes(content.document.formulas)
        self._maths_object.content = self._image_object.content = content
        if self._tips is not None:
            self._tips.content = content
        self._some_came = False
        self._building = True
        build(self.document(), content)
        self._building = False
        self._measure()

    def _measure(self) -> None:
        if self._building:
            return
        self._adjust_scroll_bar()
        height = self.document_height()
        if height != self._height:
            self._height = height
            self.setFixedHeight(max(1, height))
            self.heightChanged.emit(height)

    def _adjust_scroll_bar(self) -> None:
        """Do what QTextEdit forgets when the column becomes narrower than a formula."""
        bar, width = self.horizontalScrollBar(), self.viewport().width()
        bar.setRange(0, max(0, math.ceil(self.document().size().width()) - width))
        bar.setPageStep(width)
