"""What the page of own decks says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gradus.domain.decks.model import Problem
from gradus.services.deck_import.view import DeckPreview
from gradus.services.importing.decks import ImportedDeck
from gradus.services.own_decks.folders import OwnFolder
from gradus.services.own_decks.view import Reworded
from gradus.ui import words
from gradus.ui.language.told import told

_translate = QCoreApplication.translate


def decks(count: int) -> str:
    """Say "1 deck", "2 decks"."""
    return _translate("OwnDecks", "%Ln deck(s)", "", count)


def errors(count: int) -> str:
    """Say "1 error", "2 errors"."""
    return _translate("OwnDecks", "%Ln error(s)", "", count)


def folder_note(folder: OwnFolder) -> str:
    """Say what a folder holds."""
    parts = [decks(len(folder.decks)), words.cards(folder.cards)]
    if folder.problems:
        parts.append(errors(len(folder.problems)))
    return ", ".join(parts)


def imported_note(found: Sequence[ImportedDeck]) -> str:
    """Say how many notes and cards decks from Anki have."""
    notes = _translate("OwnDecks", "%Ln note(s)", "", sum(deck.notes for deck in found))
    return f"{notes}, {words.cards(sum(deck.cards for deck in found))}"


def deck_note(name: str, problems: int) -> str:
    """Say which file a deck is, and whether something is wrong in it."""
    return f"{name}, {errors(problems)}" if problems else name


def problem_line(problem: Problem) -> str:
    """Say where and what."""
    return _translate("OwnDecks", "Line {0}: {1}").format(problem.line, told(problem.message))


def reworded_note(note: Reworded) -> str:
    """Say from which deck a reworded note is, and whether there is something to decide."""
    if note.outdated:
        return _translate("OwnDecks", "{0}, its original has changed").format(note.deck)
    return note.deck


def ids_written(count: int) -> str:
    """Say how many ids were written."""
    return _translate("OwnDecks", "%Ln id(s) written.", "", count)


def taken_in(preview: DeckPreview) -> str:
    """Say what came from a file."""
    name = preview.file.name
    return _translate("OwnDecks", "New from {0}: {1}.").format(name, words.cards(preview.cards))


def would_bring(preview: DeckPreview) -> str:
    """Say what a file would bring, or why it can bring nothing."""
    if preview.problems:
        count = errors(len(preview.problems))
        text = _translate("OwnDecks", "{0}, so nothing can be taken. Mend them and choose again.")
        return text.format(count)
    parts = [_translate("OwnDecks", "New: {0}.").format(words.cards(preview.cards))]
    if preview.known:
        known = _translate("OwnDecks", "There already, and left as they are: {0}.")
        parts.append(known.format(preview.known))
    if preview.repeated:
        repeated = _translate("OwnDecks", "Lines left out, whose front stands further up: {0}.")
        parts.append(repeated.format(preview.repeated))
    return " ".join(parts)
