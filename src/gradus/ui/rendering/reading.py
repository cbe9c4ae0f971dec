"""What a screen reader is given of a card: its formulas as words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.domain.markup.document import Document, Formula
from gradus.domain.markup.plain import latex_of, plain_text
from gradus.ui.rendering.maths.speech.service import SpokenMaths
from gradus.ui.rendering.remarks import remark
from gradus.ui.widgets.announce import announce, is_heard


class Reading(QObject):
    """Keeps the description of a view, and has it spoken.

    Words are asked for only where a screen reader listens; until they have come, and where nobody
    listens, a formula is its LaTeX. `changed` carries the text of the document when words came.
    """

    changed = Signal(str)

    def __init__(self, view: QWidget, spoken: SpokenMaths | None) -> None:
        super().__init__(view)
        self._view = view
        self._spoken = spoken
        self._document: Document | None = None
        self._heard: Document | None = None
        self._pending: set[str] = set()
        self._is_awaited = False
        if spoken is not None:
            spoken.rendered.connect(self._on_words)

    def show_document(self, document: Document) -> None:
        """Describe a document."""
        self._document, self._heard, self._is_awaited = document, None, False
        self._pending = self._ask_for(document)
        self._describe()
        if self._listens() and document.formulas and not self._pending:
            self.changed.emit(self._text(document))

    def read_out(self, heard: Document | None) -> None:
        """Have the document spoken once its words are there, but for a beginning heard before."""
        self._heard, self._is_awaited = heard, True
        if heard is not None:
            self._pending |= self._ask_for(heard)
        self._speak()

    def _ask_for(self, document: Document) -> set[str]:
        if self._spoken is None or not self._listens():
            return set()
        known = self._spoken.words(document.formulas)
        missing = [f for f, words in zip(document.formulas, known, strict=True) if words is None]
        self._spoken.request(missing)
        return {self._spoken.key_of(formula) for formula in missing}

    def _on_words(self, key: str) -> None:
        if key not in self._pending:
            return
        self._pending.discard(key)
        if not self._pending and self._document is not None:
            self._describe()
            self.changed.emit(self._text(self._document))
            self._speak()

    def _speak(self) -> None:
        if not self._is_awaited or self._pending or self._document is None:
            return
        self._is_awaited = False
        before = self._text(self._heard) if self._heard is not None else ""
        announce(self._view, self._text(self._document).removeprefix(before).strip())

    def _describe(self) -> None:
        document = self._document
        assert document is not None
        remarks = [remark(document.restraint)] if document.restraint else []
        self._view.setAccessibleDescription("\n".join([self._text(document), *remarks]))

    def _text(self, document: Document) -> str:
        if not document.formulas or not self._listens():
            return document.plain
        return plain_text(document.root, self._written(document.formulas))

    def _written(self, formulas: Sequence[Formula]) -> list[str]:
        assert self._spoken is not None
        words = self._spoken.words(formulas)
        return [said or latex_of(f) for said, f in zip(words, formulas, strict=True)]

    def _listens(self) -> bool:
        return self._spoken is not None and is_heard()
