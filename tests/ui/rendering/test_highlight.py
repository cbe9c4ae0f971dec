from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gradus.ui.design.tokens import LIGHT
from gradus.ui.rendering.highlight import colour_of, highlighted

CODE = """
@cache
def area(r):
    return len(r) + 3.14 if r is not None else "x"  # why
"""


def test_python_in_colours() -> None:
    found = {text.strip(): colour for text, colour in highlighted(CODE, "python")}
    assert found["area"] == "code_name"
    assert found["# why"] == "code_comment"
    assert found["3.14"] == "code_number"
    assert found["def"] == "code_keyword"
    assert found["is"] == "code_keyword"
    assert found['"x"'] == "code_string"


def test_an_unknown_language_is_plain() -> None:
    assert highlighted("def x", "no such language") == (("def x", "ink"),)


def test_colours_come_from_the_tokens() -> None:
    assert colour_of(LIGHT, "code_string") == LIGHT.code_string


@given(st.text(), st.sampled_from(["python", "", "bash", "sql", "yaml"]))
def test_no_character_of_code_is_lost(code: str, language: str) -> None:
    same = code.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff")
    assert "".join(text for text, _ in highlighted(code, language)) == same
