"""The plain text of a field, for lists and for the search; what a card shows is made elsewhere."""

from __future__ import annotations

import html
import re

_DROPPED = re.compile(
    r"<!--.*?-->|<(style|script|svg)\b[^>]*>.*?</\1\s*>", re.DOTALL | re.IGNORECASE
)
_BREAK = re.compile(
    r"<(?:br|/?(?:div|p|li|ul|ol|tr|td|th|h[1-6]|hr|table|pre|blockquote))\b[^>]*>", re.IGNORECASE
)
_TAG = re.compile(r"<[a-zA-Z/!?][^>]*>")
_SOUND = re.compile(r"\[(?:sound|anki:[a-z]+):?[^\]]*\]")
_GAP = re.compile(r"\{\{c[0-9,]+::(.*?)(?:::.*?)?\}\}", re.DOTALL)
_MASK = re.compile(r"\{\{c\d+::image-occlusion:(?:text:[^{}]*?\btext=([^:{}]*))?[^{}]*\}\}")
"""A mask on a picture says nothing, but for words that lie on it."""
_BLANKS = re.compile(r"\s+")
_LONGEST = 100_000
"""Signs of a field that are looked at: a field of megabytes is a table or an attack."""


def plain(field: str) -> str:
    """Return the text of a field without elements, sounds and marks of gaps, on one line."""
    text = field[:_LONGEST]
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", _DROPPED.sub(" ", text)))
    if "&" in text:
        text = html.unescape(text)
    if "image-occlusion:" in text:
        text = _MASK.sub(r"\1 ", text)
    if "{{c" in text:
        text = _GAP.sub(r"\1", text)
    if "[" in text:
        text = _SOUND.sub(" ", text)
    if "\n" in text or "\t" in text or "  " in text or "\xa0" in text or "\0" in text:
        text = _BLANKS.sub(" ", text.replace("\0", " "))
    return text.strip()
