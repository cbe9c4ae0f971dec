"""Texts that ship with Gradus."""

from __future__ import annotations

from gradus.errors import BundledFileError
from gradus.paths import bundled


def bundled_text(*parts: str) -> str:
    """Return the text of a file that ships with Gradus; BundledFileError where it is missing."""
    file = bundled(*parts)
    try:
        return file.read_text("utf-8")
    except OSError as error:
        raise BundledFileError(f"{file.name} is missing.", "Install Gradus again.") from error
