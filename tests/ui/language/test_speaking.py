"""The window in English and in German."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from gradus.errors import GradusError
from gradus.paths import bundled
from gradus.ui import words
from gradus.ui.design.look import Look
from gradus.ui.language.patterns import Pattern, fill
from gradus.ui.language.speaking import speak
from gradus.ui.language.told import told
from gradus.ui.widgets.error_dialog import ErrorDialog
from gradus.ui.widgets.key_cap import KeyCap

_FOLDER = bundled("resources", "translations")


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    speak(qapp, _FOLDER, "de")
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    speak(qapp, _FOLDER, "en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("british")
def test_english_counts_one_and_several() -> None:
    assert (words.cards(1), words.cards(2), words.cards(0)) == ("1 card", "2 cards", "0 cards")
    assert words.answers(1234) == "1,234 answers"


@pytest.mark.usefixtures("german")
def test_german_counts_one_and_several() -> None:
    assert (words.cards(1), words.cards(2), words.cards(0)) == ("1 Karte", "2 Karten", "0 Karten")
    assert words.answers(1234) == "1.234 Antworten"
    assert words.percent_with_tenths(0.125) == "12,5 %"


@pytest.mark.usefixtures("german")
def test_a_dialog_asks_in_the_name_of_the_class_that_wrote_the_text(
    qtbot: QtBot, look: Look
) -> None:
    class Special(ErrorDialog):
        """Inherits what its base says."""

    error = GradusError("The disk is full, so this was not saved.", "Choose another folder.")
    dialog = Special(look, error)
    qtbot.addWidget(dialog)
    assert dialog.close_button.caption() == "Schließen"
    assert dialog.windowTitle() == "Die Platte ist voll, also wurde das nicht gespeichert."


@pytest.mark.usefixtures("german")
def test_buttons_of_qt_are_german_too(qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


@pytest.mark.usefixtures("german")
def test_keys_are_named_as_a_german_keyboard_names_them(qtbot: QtBot) -> None:
    cap = KeyCap("Ctrl+O")
    qtbot.addWidget(cap)
    assert cap.text() == "Strg+O"
    cap.setText("Del")
    assert cap.text() == "Entf"


@pytest.mark.usefixtures("german")
def test_a_sentence_with_values_is_told_with_the_same_values() -> None:
    assert told("notes.md does not exist.") == "notes.md existiert nicht."
    assert told("The id 'a is b' is already used in line 7.") == (
        "Die id 'a is b' steht schon in Zeile 7."
    )


@pytest.mark.usefixtures("german")
def test_a_reason_within_a_sentence_is_told_too() -> None:
    assert told("notes.md cannot be read: unknown reason.") == (
        "notes.md kann nicht gelesen werden: Grund unbekannt."
    )


@pytest.mark.usefixtures("german")
def test_a_message_and_its_remedy_are_told_one_after_the_other() -> None:
    assert told("There is no code. Shorten it.") == "Es gibt keinen Code. Kürze es."


@pytest.mark.usefixtures("german")
def test_a_light_pattern_is_no_reason_to_change_the_name_of_a_file() -> None:
    assert told("Report on data.csv") == "Report on data.csv"
    assert told("5 commits on 1 day") == "5 Commits an 1 Tag"


def test_english_sentences_stay_as_they_are() -> None:
    assert told("notes.md does not exist.") == "notes.md does not exist."


def test_each_pattern_is_found_again_in_a_sentence_made_from_it() -> None:
    lines = (_FOLDER / "patterns.txt").read_text(encoding="utf-8").splitlines()
    every = sorted(map(Pattern, lines), key=lambda one: -one.weight)
    for pattern in every:
        values = {str(n): f"v{n}q" for n in range(10) if f"{{{n}}}" in pattern.text}
        sentence = fill(pattern.text, values)
        first = next(one for one in every if one.values(sentence) is not None)
        assert first.text == pattern.text
        assert first.values(sentence) == values
