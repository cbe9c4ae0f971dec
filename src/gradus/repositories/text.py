"""What of a stranger's files is text."""

from __future__ import annotations

LOOKED_AT = 8_000
"""As many bytes as git itself looks at for a zero."""


def is_binary(data: bytes) -> bool:
    """Say whether content counts as binary, by git's own rule."""
    return b"\0" in data[:LOOKED_AT]


def as_text(data: bytes) -> str | None:
    """Return content as UTF-8 with `\\n` and without a mark at its beginning; None if binary."""
    if b"\0" in data:
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
