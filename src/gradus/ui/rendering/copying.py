"""The text that copying from a card gives, with its formulas as LaTeX."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from gradus.ui.rendering.content import Content
from gradus.ui.rendering.runs import JOINER, OBJECT, PLATE_EDGE
from gradus.ui.rendering.style import Property

_TRANSLATED = str.maketrans(
    {"\u2029": "\n", "\u2028": "\n", "\u00a0": " ", PLATE_EDGE: None, JOINER: None}
)


def copied(selection: QTextCursor, content: Content) -> str:
    """Return the selected text; a formula is `$latex$` or `$$latex$$`, an image its alt text."""
    document, cursor = selection.document(), QTextCursor(selection)
    parts: list[str] = []
    for position in range(selection.selectionStart(), selection.selectionEnd()):
        character = str(document.characterAt(position))
        if character == OBJECT:
            cursor.setPosition(position + 1)
            character = _object(cursor, content)
        parts.append(character)
    return "".join(parts).translate(_TRANSLATED)


def _object(cursor: QTextCursor, content: Content) -> str:
    form = cursor.charFormat()
    if not form.hasProperty(Property.FORMULA):
        return form.stringProperty(Property.ALT)
    formula = content.formula(form.intProperty(Property.FORMULA))
    mark = "$$" if formula.display else "$"
    return f"{mark}{formula.written}{mark}"
