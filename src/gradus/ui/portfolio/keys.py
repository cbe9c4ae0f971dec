"""The keys of the Portfolio."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.ui.help.keys import KeyLine, enter, escape, scrolling, space

_translate = QCoreApplication.translate


def board() -> tuple[KeyLine, ...]:
    """Return the keys of the board."""
    return (
        KeyLine(("N",), _translate("Portfolio", "New project")),
        KeyLine(("L",), _translate("Portfolio", "Look at my repositories")),
        KeyLine(("↑", "↓"), _translate("Portfolio", "Go to another project")),
        KeyLine((enter(),), _translate("Portfolio", "Open the project")),
        KeyLine(("Alt+↑", "Alt+↓"), _translate("Portfolio", "Move the project")),
        KeyLine(("Del",), _translate("Portfolio", "Archive the project, or bring it back")),
        KeyLine(("V",), _translate("Portfolio", "Show or hide the archive")),
        _turning(),
        scrolling(),
    )


def project() -> tuple[KeyLine, ...]:
    """Return the keys of a project."""
    return (
        KeyLine(("←", "→"), _translate("Portfolio", "Show another stage")),
        KeyLine(("↑", "↓"), _translate("Portfolio", "Go to another item")),
        KeyLine((space(),), _translate("Portfolio", "Tick the item")),
        KeyLine((enter(),), _translate("Portfolio", "Edit the item")),
        KeyLine(("A",), _translate("Portfolio", "Add an item")),
        KeyLine(("Alt+↑", "Alt+↓"), _translate("Portfolio", "Move the item")),
        KeyLine(("Del",), _translate("Portfolio", "Take the item off the list, or bring it back")),
        KeyLine(("V",), _translate("Portfolio", "Show or hide what was taken off")),
        _turning(),
        KeyLine(("R",), _translate("Portfolio", "Let the check of the item decide again")),
        KeyLine(("D",), _translate("Portfolio", "Title, folder, dates, links and notes")),
        KeyLine(("C",), _translate("Portfolio", "Check the repository, or stop")),
        KeyLine(("K",), _translate("Portfolio", "Show all checks, or the checklist")),
        KeyLine(
            ("X",),
            _translate("Portfolio", "Other files: licence, .gitignore, citation, model card, CI"),
        ),
        KeyLine(("B",), _translate("Portfolio", "About text, topics and git commands")),
        KeyLine(("O",), _translate("Portfolio", "Open the folder")),
        KeyLine(("P",), _translate("Portfolio", "Start the timer of the block it was opened from")),
        KeyLine(("G", "M", "H"), _translate("Portfolio", "README: page, Markdown, changes")),
        KeyLine(("F",), _translate("Portfolio", "Fill in what only you know")),
        KeyLine(("T",), _translate("Portfolio", "Choose another template")),
        KeyLine(("S",), _translate("Portfolio", "Show all findings of the README")),
        KeyLine(("W",), _translate("Portfolio", "Review the changes")),
        KeyLine(("Ctrl+Enter",), _translate("Portfolio", "Write the README that is shown")),
        KeyLine(("U",), _translate("Portfolio", "Put the README back as it was")),
        KeyLine((escape(),), _translate("Portfolio", "Go one step back")),
    )


def repositories() -> tuple[KeyLine, ...]:
    """Return the keys of the list of repositories."""
    return (
        KeyLine(("F",), _translate("Portfolio", "Choose another folder")),
        KeyLine(("1", "2", "3"), _translate("Portfolio", "Finish one that is proposed")),
        KeyLine((enter(),), _translate("Portfolio", "Make a project of the chosen one")),
        KeyLine(("T",), _translate("Portfolio", "About text, topics and git commands")),
        KeyLine((escape(),), _translate("Portfolio", "Stop looking, or go back")),
    )


def _turning() -> KeyLine:
    return KeyLine(("Ctrl+Z", "Ctrl+Y"), _translate("Portfolio", "Take back, do again"))
