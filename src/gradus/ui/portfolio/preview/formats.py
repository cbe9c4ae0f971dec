"""Character formats of a README: code shows every sign as itself, as GitHub does."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat

from gradus.ui.design.fonts import sign_by_sign
from gradus.ui.rendering.formats import Formats

_CODE = frozenset({"code", "kbd"})


class ReadmeFormats(Formats):
    """Formats of cards, without the ligatures that make one sign of `>=` or `-->`."""

    def code(self, colour: str) -> QTextCharFormat:
        """Return the format of code in a panel of its own."""
        return _sign_by_sign(super().code(colour))

    def within(self, tag: str, around: QTextCharFormat, address: str = "") -> QTextCharFormat:
        """Return the format inside an inline element."""
        form = super().within(tag, around, address)
        return _sign_by_sign(form) if tag in _CODE else form


def _sign_by_sign(form: QTextCharFormat) -> QTextCharFormat:
    form.setFont(sign_by_sign(form.font()))
    return form
