"""The keys of the Library."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.ui.help.keys import KeyLine, enter, escape

_translate = QCoreApplication.translate


def lines() -> tuple[KeyLine, ...]:
    """Return the keys of the page."""
    return (
        KeyLine(("↑", "↓"), _translate("Library", "Go to another entry")),
        KeyLine(("←", "→"), _translate("Library", "Look at another kind")),
        KeyLine(("/", "Ctrl+F"), _translate("Library", "Search")),
        KeyLine(("F",), _translate("Library", "Only what is free")),
        KeyLine(("T",), _translate("Library", "Only what gives a certificate")),
        KeyLine(("J",), _translate("Library", "Choose a phase")),
        KeyLine(("H",), _translate("Library", "Choose a length")),
        KeyLine(("P",), _translate("Library", "Plan from the entry")),
        KeyLine(("O",), _translate("Library", "Open its page in the browser")),
        KeyLine(("U",), _translate("Library", "You use it, or no longer")),
        KeyLine(("D",), _translate("Library", "You are done with it, or not")),
        KeyLine(("S",), _translate("Library", "Say how much of it is done")),
        KeyLine(("1", "…", "5"), _translate("Library", "Rate it; 0 takes the rating away")),
        KeyLine(("N",), _translate("Library", "Write notes")),
        KeyLine(("G",), _translate("Library", "Choose the file of a certificate")),
        KeyLine((enter(),), _translate("Library", "Go to the buttons of the entry")),
        KeyLine(("C",), _translate("Library", "Compare courses")),
        KeyLine(("K",), _translate("Library", "Choose a dev kit")),
        KeyLine(("A",), _translate("Library", "Add an entry")),
        KeyLine(("E",), _translate("Library", "Edit the entry")),
        KeyLine(("I",), _translate("Library", "Import entries from YAML or CSV")),
        KeyLine(("Del",), _translate("Library", "Remove what you added")),
        KeyLine(("Ctrl+Z", "Ctrl+Y"), _translate("Library", "Take back, do again")),
        KeyLine((escape(),), _translate("Library", "Back to the list, then clear the search")),
    )
