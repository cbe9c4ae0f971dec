"""Notebooks: whether they ran in order, and what their outputs weigh."""

from __future__ import annotations

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.reading.notebooks import Cell, Notebook
from gradus.domain.portfolio.reading.reading import Reading

MB = 1_000_000
_NONE = "There is no notebook."


def notebooks_run(reading: Reading) -> Answer:
    """Check 32: cells counted 1 to n in order, and no error among the outputs."""
    if not reading.notebooks:
        return cannot_tell(_NONE)
    flaws = [(one.path, flaw) for one in reading.notebooks if (flaw := _flaw(one))]
    if flaws:
        path, flaw = flaws[0]
        return failed(f"{path}: {flaw}", [Place(path) for path, _ in flaws])
    if unread := _unread(reading):
        return unread
    ran = [one for one in reading.notebooks if _cells(one)]
    if not any(cell.count for one in ran for cell in one.cells):
        return cannot_tell("The notebooks hold no outputs, so whether they ran cannot be seen.")
    return passed("Each notebook ran from top to bottom.", [Place(one.path) for one in ran])


def _cells(notebook: Notebook) -> list[Cell]:
    return [cell for cell in notebook.cells if cell.source.strip()]


def _flaw(notebook: Notebook) -> str:
    """Return what is wrong, in a sentence; nothing for a notebook that was stripped."""
    cells = _cells(notebook)
    for number, cell in enumerate(cells, start=1):
        if cell.error:
            return f"code cell {number} ended with {cell.error[:40]}."
    counts = [cell.count for cell in cells]
    if not any(counts) or counts == [*range(1, len(counts) + 1)]:
        return ""
    wrong = next(place for place, count in enumerate(counts, start=1) if count != place)
    return f"code cell {wrong} ran as number {counts[wrong - 1] or 'none'}."


def _unread(reading: Reading) -> Answer | None:
    broken = [Place(one.path) for one in reading.notebooks if one.unread]
    if not broken:
        return None
    return cannot_tell(f"{broken[0].path} is broken or too large to be read.", broken)


def notebook_outputs(reading: Reading) -> Answer:
    """Check 33: outputs of each notebook under 1 MB; one that is too large to read is not."""
    if not reading.notebooks:
        return cannot_tell(_NONE)
    sizes = {one.path: _size(reading, one) for one in reading.notebooks}
    large = {path: size for path, size in sizes.items() if size >= MB}
    if large:
        path, size = max(large.items(), key=lambda one: one[1])
        return failed(f"{path} holds {size / MB:.1f} MB of outputs.", [Place(one) for one in large])
    if unread := _unread(reading):
        return unread
    return passed(f"The largest outputs have {max(sizes.values()) / MB:.2f} MB.")


def _size(reading: Reading, notebook: Notebook) -> int:
    size = reading.size(notebook.path)
    if notebook.unread:
        return size if size > 5 * MB else 0  # code alone is never so large
    return sum(cell.output for cell in notebook.cells)
