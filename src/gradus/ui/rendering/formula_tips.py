"""How a formula is read, shown where the pointer rests on it."""

from __future__ import annotations

import html

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect
from PySide6.QtGui import QCursor, QHelpEvent
from PySide6.QtWidgets import QTextBrowser, QToolTip

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.content import Content
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.maths.speech.service import SpokenMaths
from gradus.ui.rendering.style import Property


class FormulaTips(QObject):
    """Shows the words of a formula of whatever content it holds, as soon as they are known."""

    def __init__(self, view: QTextBrowser, spoken: SpokenMaths) -> None:
        super().__init__(view)
        self.content: Content | None = None
        self._view = view
        self._spoken = spoken
        self._awaited = ""
        view.viewport().installEventFilter(self)
        spoken.rendered.connect(self._on_words)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer for formulas; links and the rest keep their own tips."""
        return isinstance(event, QHelpEvent) and self._show(event.pos())

    def _show(self, place: QPoint) -> bool:
        formula = self._formula_at(place)
        if formula is None:
            return False
        (words,) = self._spoken.words([formula])
        if words is None:
            self._awaited = self._spoken.key_of(formula)
            self._spoken.request([formula])
        else:
            tip = f"<qt>{html.escape(words)}</qt>"  # rich text is what Qt breaks into lines
            spot = QRect(place, place).adjusted(-8, -8, 8, 8)
            where = self._view.viewport().mapToGlobal(place)
            QToolTip.showText(where, tip, self._view.viewport(), spot)
        return True

    def _on_words(self, key: str) -> None:
        if key == self._awaited:
            self._awaited = ""
            port = self._view.viewport()
            place = port.mapFromGlobal(QCursor.pos())
            if self._view.isVisible() and port.rect().contains(place):
                self._show(place)

    def _formula_at(self, place: QPoint) -> Formula | None:
        across = self._view.horizontalScrollBar().value()
        point = QPointF(place) + QPointF(across, 0)
        form = self._view.document().documentLayout().formatAt(point)
        if self.content is None or not form.hasProperty(Property.FORMULA):
            return None
        number = form.intProperty(Property.FORMULA)
        is_shown = isinstance(self.content.outcomes[number], Picture)
        return self.content.formula(number) if is_shown else None
