"""Rows of a list as high as their words: Qt measures them as if there were more room."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget

_BESIDE, _ABOVE = 56, 10
"""Pixels that the icon, the gaps and the edges take beside the words, and above and below."""


def fit_rows(rows: QListWidget) -> None:
    """Give each row the height that its words need at the list's present width."""
    metrics = rows.fontMetrics()
    room = QRect(0, 0, max(rows.viewport().width() - _BESIDE, 80), 10_000)
    for at in range(rows.count()):
        item = rows.item(at)
        words = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, item.text())
        item.setSizeHint(QSize(0, max(words.height(), metrics.height()) + _ABOVE))
