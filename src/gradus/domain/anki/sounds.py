"""Sounds that a side of a card names: `[sound:word.mp3]`."""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

from gradus.domain.markup.links import is_local_image

_SOUND = re.compile(r"\[sound:([^\]\n]{1,500})\]")
_SPOKEN = re.compile(r"\[anki:tts\b[^\]]{0,500}\]|\[/anki:tts\]")
_TAG_ROUND_SPOKEN = re.compile(
    r"\[anki:tts\b[^\]]{0,500}\](?:(?!\[anki:tts\b).){0,2000}?\[/anki:tts\]", re.DOTALL
)
SIGN = "▶"
"""Stands in the text where a sound is."""


def sounds_in(text: str) -> tuple[str, ...]:
    """Return the files that a side's HTML names, in order; one that leads elsewhere is left out."""
    names = (unquote(html.unescape(match[1])).strip() for match in _SOUND.finditer(text))
    return tuple(name for name in names if "/" not in name and is_local_image(name))


def with_signs(text: str) -> str:
    """Return HTML with a sign for each sound, and without what a machine was to read out."""
    return _SOUND.sub(f" {SIGN}", _SPOKEN.sub("", _TAG_ROUND_SPOKEN.sub("", text)))
