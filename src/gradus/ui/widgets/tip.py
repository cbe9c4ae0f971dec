"""Tips that say a text as it is."""

from __future__ import annotations

from html import escape


def tip(text: str) -> str:
    """Return a text for `setToolTip` and its like; every tip that is no sentence of ours goes here.

    Qt reads what looks like HTML as HTML, and then loads its pictures from this computer or, on
    Windows, from somebody's share.
    """
    if "<" not in text and "&lt;" not in text:
        return text
    return f"<qt>{escape(text)}</qt>".replace("\n", "<br>")
