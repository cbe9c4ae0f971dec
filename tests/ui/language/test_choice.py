"""Which language and which locale the window takes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from gradus.ui.language.choice import language, locale

Language, Country = QLocale.Language, QLocale.Country


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [
        ("system", ["de-AT", "de", "en"], "de"),
        ("system", ["de_CH"], "de"),
        ("system", ["fr-CH", "de-CH", "en"], "de"),
        ("system", ["fr-FR", "fr"], "en"),
        ("system", ["C"], "en"),
        ("en", ["de-DE"], "en"),
        ("de", ["en-GB"], "de"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_first_that_gradus_knows(
    chosen: str, system: list[str], spoken: str
) -> None:
    assert language(chosen, system) == spoken


def test_english_on_a_german_computer_keeps_the_german_clock_and_decimal_comma() -> None:
    mixed = locale("en", QLocale(Language.German, Country.Germany))
    assert mixed.standaloneMonthName(3) == "March"
    assert mixed.decimalPoint() == ","
    assert "AM" not in mixed.timeFormat(QLocale.FormatType.ShortFormat)


def test_a_system_that_speaks_the_language_is_taken_as_it_is() -> None:
    austria = QLocale(Language.German, Country.Austria)
    assert locale("de", austria) == austria
