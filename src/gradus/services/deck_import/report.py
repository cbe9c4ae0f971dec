"""What an import of deck files or a sheet did, for the command."""

from __future__ import annotations

from collections.abc import Iterator

from gradus.services.deck_import.view import DeckPreview


def as_text(preview: DeckPreview) -> str:
    """Return what was taken, or what is wrong with file and line, in lines."""
    return "\n".join(_lines(preview))


def _lines(preview: DeckPreview) -> Iterator[str]:
    if preview.problems:
        for problem in preview.problems:
            yield f"{problem.path}:{problem.line}: {problem.message}\n    {problem.remedy}"
        yield f"{preview.file}: {len(preview.problems)} errors, so nothing was taken."
        return
    yield f"{preview.file}: {preview.notes} notes, {preview.cards} cards into {preview.folder}."
    if preview.known:
        yield f"Notes that were there already: {preview.known}."
    if preview.repeated:
        yield f"Rows left out because an earlier row has the same front: {preview.repeated}."
