"""How a block looks: a ground, a mark at its left edge, its title, and what became of it."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPagedPaintDevice,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

from gradus.domain.planning.block import Status
from gradus.services.planning.views import BlockView, BusyView
from gradus.ui.calendar import colours, sentences
from gradus.ui.calendar.grid.fitting import Fitted, fit
from gradus.ui.design import fonts, shades
from gradus.ui.design.fonts import Text, font
from gradus.ui.design.icons import Icons
from gradus.ui.design.tokens import Tokens
from gradus.ui.language.told import told
from gradus.ui.widgets.painted import fill

_ROUND = 6.0
_BAR = 3.0
_LEFT, _RIGHT = 10.0, 5.0
_LINE = 16.0
_LOW = 22.0
"""Below this height a block has one line, in a smaller font."""
_ICON = 12
_PAPER = 4.0
"""How much finer icons are on paper than on a plain screen."""
_MOST_KEPT = 1000
Texts = tuple[str, tuple[str, ...]]
"""A title and what may stand after it, the longest first."""


class BlockPainter:
    """Paints blocks and busy times; how a text breaks is computed once and kept.

    On a screen a block that lies on whole pixels is kept as a picture, because those of a month
    look alike, and a drag paints all of a week again and again.
    """

    def __init__(self, icons: Icons) -> None:
        self._icons = icons
        self._tokens: Tokens | None = None
        self._take_fonts()

    def _take_fonts(self) -> None:
        self._size = fonts.size()
        self._usual = (font(Text.BADGE), font(Text.SMALL, tabular=True))
        self._small = (font(Text.KEY), font(Text.TINY, tabular=True))
        self._kept: dict[tuple[Texts, int, int, int], Fitted] = {}
        self._pictures: dict[object, QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        area: QRectF,
        thing: BlockView | BusyView,
        tokens: Tokens,
        *,
        outside: bool = False,
    ) -> None:
        """Paint a block or a busy time; a block `outside` free time has a warning sign."""
        if self._size != fonts.size():
            self._take_fonts()
        device = painter.device()
        if isinstance(device, QPagedPaintDevice) or not _is_whole(area):
            self._paint(painter, area, thing, tokens, outside=outside)
            return
        if tokens is not self._tokens or len(self._pictures) > _MOST_KEPT:
            self._tokens, self._pictures = tokens, {}
        ratio, size = device.devicePixelRatioF(), area.size().toSize()
        key = (*_look_of(thing), outside, size.width(), size.height(), ratio)
        picture = self._pictures.get(key)
        if picture is None:
            picture = self._pictures[key] = self._picture(thing, size, ratio, tokens, outside)
        painter.drawPixmap(area.topLeft(), picture)

    def _picture(
        self,
        thing: BlockView | BusyView,
        size: QSize,
        ratio: float,
        tokens: Tokens,
        outside: bool,  # noqa: FBT001
    ) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(QPointF(), size), thing, tokens, outside=outside)
        painter.end()
        return picture

    def _paint(
        self,
        painter: QPainter,
        area: QRectF,
        thing: BlockView | BusyView,
        tokens: Tokens,
        *,
        outside: bool,
    ) -> None:
        if isinstance(thing, BusyView):
            self._paint_ground(painter, area, shades.busy(tokens), tokens.ink3)
            self._paint_text(
                painter, area, (thing.title, (sentences.busy_words(thing),)), (), tokens
            )
            return
        mark = colours.mark(tokens, thing)
        behind = thing.status is not Status.PLANNED
        ground = shades.block_behind(tokens, mark) if behind else shades.block(tokens, mark)
        self._paint_ground(painter, area, ground, mark)
        if behind:
            self._paint_edge(painter, area, mark, missed=thing.status is Status.MISSED)
        texts = (told(thing.title), sentences.short_words(thing))
        signs = _signs(thing, tokens)
        if outside:
            signs = (*signs, ("warning", tokens.warn))
        self._paint_text(painter, area, texts, signs, tokens)

    @staticmethod
    def _paint_ground(painter: QPainter, area: QRectF, ground: str, mark: str) -> None:
        fill(painter, area, ground, _ROUND)
        painter.setBrush(QColor(mark))
        painter.drawPath(_bar(area.height()).translated(area.topLeft()))

    @staticmethod
    def _paint_edge(painter: QPainter, area: QRectF, mark: str, *, missed: bool) -> None:
        """Outline what is behind the person; a broken line where it was missed."""
        style = Qt.PenStyle.DashLine if missed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(mark), 1, style))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND - 0.5, _ROUND - 0.5)

    def _paint_text(
        self,
        painter: QPainter,
        area: QRectF,
        texts: Texts,
        signs: tuple[tuple[str, str], ...],
        tokens: Tokens,
    ) -> None:
        low = area.height() < _LOW
        fonts = self._small if low else self._usual
        height = area.height() if low else _LINE
        top = area.top() if low else area.top() + min(4.0, (area.height() - _LINE) / 2)
        inner = QRectF(area.left() + _LEFT, top, area.width() - _LEFT - _RIGHT, height)
        self._paint_signs(painter, inner, signs)
        lines = 1 if low else max(int((area.height() - 5) // _LINE), 1)
        fitted = self._fitted(texts, fonts, inner.width(), len(signs), lines)
        painter.save()
        painter.setClipRect(area)
        self._paint_lines(painter, inner, fitted, fonts, tokens)
        painter.restore()

    def _paint_signs(
        self, painter: QPainter, line: QRectF, signs: tuple[tuple[str, str], ...]
    ) -> None:
        device = painter.device()
        ratio = _PAPER if isinstance(device, QPagedPaintDevice) else device.devicePixelRatioF()
        for place, (name, colour) in enumerate(signs, start=1):
            at = QPointF(line.right() - place * (_ICON + 1) + 2, line.center().y() - _ICON / 2)
            painter.drawPixmap(at, self._icons.pixmap(name, colour, _ICON, ratio))

    @staticmethod
    def _paint_lines(
        painter: QPainter,
        line: QRectF,
        fitted: Fitted,
        fonts: tuple[QFont, QFont],
        tokens: Tokens,
    ) -> None:
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        where = QRectF(line)
        right = 0.0
        painter.setFont(fonts[0])
        painter.setPen(QColor(tokens.ink))
        for text in fitted.title:
            painter.drawText(where, flags, text)
            right = painter.fontMetrics().horizontalAdvance(text + " ")
            where.translate(0, line.height())
        if fitted.beside:
            where.translate(right, -line.height())
        painter.setFont(fonts[1])
        painter.setPen(QColor(tokens.ink2))
        painter.drawText(where, flags | Qt.TextFlag.TextDontClip, fitted.words)

    def _fitted(
        self,
        texts: Texts,
        fonts: tuple[QFont, QFont],
        width: float,
        signs: int,
        lines: int,
    ) -> Fitted:
        key = (texts, round(width), signs, lines)
        if key not in self._kept:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            first, second = QFontMetricsF(fonts[0]), QFontMetricsF(fonts[1])
            measures = (first.horizontalAdvance, second.horizontalAdvance)
            room = (width - signs * (_ICON + 1), width)
            self._kept[key] = fit(*texts, measures, room, lines)
        return self._kept[key]


def _is_whole(area: QRectF) -> bool:
    return area == QRectF(area.toRect())


def _look_of(thing: BlockView | BusyView) -> tuple[object, ...]:
    """Return all that a picture depends on: neither when it is nor which one it is."""
    if isinstance(thing, BusyView):
        return thing.title, thing.origin
    became = thing.status, thing.minutes_done, thing.pinned
    return thing.title, thing.kind, thing.phase, thing.minutes, *became


@lru_cache(maxsize=256)
def _bar(height: float) -> QPainterPath:
    """Return the left edge of a block of that height, whose corners are round."""
    whole, edge = QPainterPath(), QPainterPath()
    whole.addRoundedRect(QRectF(0, 0, 4 * _BAR, height), _ROUND, _ROUND)
    edge.addRect(QRectF(0, 0, _BAR, height))
    return whole.intersected(edge)


def _signs(block: BlockView, tokens: Tokens) -> tuple[tuple[str, str], ...]:
    """Return icons and their colours, from the right."""
    signs = []
    if block.status is Status.DONE:
        signs.append(("tick", tokens.good))
    if block.status is Status.MISSED:
        signs.append(("close", tokens.bad))
    if block.pinned and block.status is Status.PLANNED:
        signs.append(("pin", tokens.ink2))
    return tuple(signs)
