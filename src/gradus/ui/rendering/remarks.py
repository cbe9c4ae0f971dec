"""What a card says of itself when it does not show all that its text asks for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.markup.document import Restraint


def remark(restraint: Restraint) -> str:
    """Return a sentence for the reader."""
    if restraint is Restraint.CUT:
        return QCoreApplication.translate(
            "Card", "The rest of this card is not shown, because it is too long."
        )
    return QCoreApplication.translate(
        "Card", "This card is shown as it was written, because it is too tangled to be laid out."
    )
