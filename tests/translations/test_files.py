"""The files of translations hold what the sources say, whole and well-formed."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path

import pytest

# The tests lie in no package, and the tools beside them.
sys.path.insert(0, str(Path(__file__).parents[2]))

from tools.translations.calls import Asked
from tools.translations.places import FOLDER, LANGUAGES, PATTERNS, PLURALS_ONLY, qm, ts
from tools.translations.standing import Message, messages, standing
from tools.translations.updating import compile_all, gathered, patterns

_PLACES = re.compile(r"\{\w*\}|%1")
_KEYS = re.compile(r"\b(?:Ctrl|Strg|Alt|Esc|F\d+)\b(?:\+[A-Z↑↓]\b)?|\([A-Z@]\)")
_COUNT = re.compile(r"%L?n")


@cache
def _messages(language: str) -> tuple[Message, ...]:
    return tuple(messages(ts(FOLDER, language)))


def test_the_german_file_holds_every_text_of_the_sources_and_no_other() -> None:
    held = {Asked(one.context, one.source, one.plural) for one in _messages("de")}
    assert held == set(gathered())


def test_the_english_file_holds_every_plural_of_the_sources_and_no_other() -> None:
    held = {Asked(one.context, one.source, one.plural) for one in _messages(PLURALS_ONLY)}
    assert held == {one for one in gathered() if one.plural}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished_or_vanished(language: str) -> None:
    assert standing(ts(FOLDER, language)).unfinished == 0
    assert {one.state for one in _messages(language)} == {""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plural_has_a_form_for_one_and_a_form_for_several(language: str) -> None:
    assert {len(one.forms) for one in _messages(language) if one.plural} == {2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_placeholders_of_its_source(language: str) -> None:
    for one in _messages(language):
        for form in one.forms:
            assert sorted(_PLACES.findall(form)) == sorted(_PLACES.findall(one.source)), one
        assert len(_COUNT.findall(one.forms[-1])) == len(_COUNT.findall(one.source)), one


def test_a_translation_names_the_keys_of_its_source() -> None:
    for one in _messages("de"):
        told = [key.replace("Strg", "Ctrl") for key in _KEYS.findall(one.forms[-1])]
        assert sorted(told) == sorted(_KEYS.findall(one.source)), one


def test_a_translation_keeps_the_blanks_at_its_ends_and_shouts_no_more_than_its_source() -> None:
    for one in _messages("de"):
        for form in one.forms:
            assert (form[0].isspace(), form[-1].isspace()) == (
                one.source[0].isspace(),
                one.source[-1].isspace(),
            ), one
            assert form.count("!") <= one.source.count("!"), one


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_file_is_that_of_the_translations(language: str, tmp_path: Path) -> None:
    compile_all(FOLDER, tmp_path)
    assert qm(tmp_path, language).read_bytes() == qm(FOLDER, language).read_bytes()


def test_the_patterns_are_those_of_the_sources() -> None:
    assert (FOLDER / PATTERNS).read_text(encoding="utf-8").splitlines() == patterns()
