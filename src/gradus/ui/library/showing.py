"""Which entries are shown: those of what was chosen on the left that the filters leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gradus.domain.library.filtering import Filters, sift
from gradus.domain.library.kinds import Kind, Use
from gradus.services.library.view import EntryView, LibraryView
from gradus.ui.library import reasons, words
from gradus.ui.library.entry_model import Row
from gradus.ui.library.kind_list import ALL, MINE, RECOMMENDED

_translate = QCoreApplication.translate


def rows(view: LibraryView, chosen: str, filters: Filters) -> tuple[tuple[Row, ...], int]:
    """Return the rows, and how many entries may fit for all that is known."""
    if chosen == RECOMMENDED and filters == Filters():
        return _recommended(view), 0
    among = _among(view, chosen)
    found = sift((one.entry for one in among), filters)
    by_key = view.by_key
    return tuple(_row(by_key[one.key], chosen) for one in found.entries), found.unknown


def why(view: LibraryView, key: str) -> str:
    """Say why an entry is recommended, "" where it is not."""
    phases = dict(view.phases)
    lines = [
        _translate("Library", "Recommended for {phase}. {reason}").format(
            phase=phases.get(one.phase, ""), reason=reasons.recommended(one, _titles(view))
        )
        for one in view.recommended
        if one.entry.key == key
    ]
    return "\n".join(lines)


def found(shown: int, unknown: int) -> str:
    """Say how many entries are shown, and how many more may fit."""
    said = _translate("Library", "{0} entries").format(shown)
    if shown == 1:
        said = _translate("Library", "1 entry")
    if not unknown:
        return said
    more = _translate("Library", "{0} more may fit: what decides it is not known.")
    return f"{said} · {more.format(unknown)}"


def _recommended(view: LibraryView) -> tuple[Row, ...]:
    titles, phases = _titles(view), dict(view.phases)
    return tuple(
        Row(
            view.by_key[one.entry.key],
            reasons.recommended(one, titles),
            _translate("Library", "{number} · {phase}").format(
                number=one.phase, phase=phases.get(one.phase, "")
            ),
            one.phase,
        )
        for one in view.recommended
    )


def _titles(view: LibraryView) -> Callable[[str], str]:
    return lambda key: view.by_key[key].entry.title


def _among(view: LibraryView, chosen: str) -> list[EntryView]:
    if chosen == MINE:
        return [one for one in view.entries if one.progress.use is not Use.NONE or one.own]
    if chosen in {ALL, RECOMMENDED}:
        return list(view.entries)
    return [one for one in view.entries if one.entry.kind is Kind(chosen)]


def _row(view: EntryView, chosen: str) -> Row:
    phases, note = view.entry.phases, words.row_note(view.entry)
    if chosen in {ALL, MINE, RECOMMENDED}:
        note = _translate("Library", "{kind} · {facts}").format(
            kind=words.kind(view.entry.kind), facts=note
        )
    return Row(view, note, phase=phases[0] if phases else None)
