"""What is read as a text to be translated, and what is not."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

# The tests lie in no package, and the tools beside them.
sys.path.insert(0, str(Path(__file__).parents[2]))

from tools.translations.calls import Asked, in_source
from tools.translations.sentences import in_tree


def _asked(source: str) -> list[Asked]:
    return list(in_source(source))


def _told(source: str) -> list[str]:
    return list(in_tree(ast.parse(source)))


def test_a_text_belongs_to_the_class_that_asks_for_it() -> None:
    source = (
        "class Outer:\n  def f(self):\n    self.tr('Save')\n  class Inner:\n    x = self.tr('No')"
    )
    assert _asked(source) == [Asked("Outer", "Save"), Asked("Inner", "No")]


def test_a_number_makes_a_plural_however_it_is_written() -> None:
    source = "_translate('Words', '%Ln card(s)', '', view.cards)\nself.tr('%Ln', '', len(a.b))"
    assert _asked(source) == [Asked("Words", "%Ln card(s)", plural=True), Asked("", "%Ln", True)]


def test_a_painter_that_translates_asks_for_no_text() -> None:
    assert _asked("painter.translate(0, 12)") == []


def test_a_text_that_is_not_written_out_is_refused_with_its_line() -> None:
    with pytest.raises(ValueError, match="line 2"):
        _asked("x = 1\nself.tr(x)")


def test_values_of_a_sentence_become_numbered_places() -> None:
    assert _told('say(f"{path} is not {kind!r}, and {path} stays.")') == [
        "{0} is not {1}, and {0} stays."
    ]


def test_what_is_marked_or_handed_to_an_error_needs_not_be_a_sentence() -> None:
    source = "wording('broken link')\nraise ReadError('takes too long')\nx = a or 'unknown reason'"
    assert set(_told(source)) == {"broken link", "takes too long", "unknown reason"}


def test_docstrings_expressions_and_single_words_are_no_texts() -> None:
    assert _told('"""Say what it is."""\nx = r"A \\d+ of b."\ny = "Python."') == []


def test_a_noun_is_counted_as_one_and_as_several() -> None:
    assert _told("counted(n, 'library', 'libraries')") == ["1 library", "{0} libraries"]
