"""The rules of .gitignore, as gitignore(5) gives them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.portfolio.reading.gitignore import Ignored


@pytest.mark.parametrize(
    ("rules", "path"),
    [
        (".env", ".env"),
        (".env", "a/.env"),
        (".venv/", ".venv/lib/x.py"),
        ("*.py[cod]", "a/x.pyc"),
        ("[!a]x", "bx"),
        ("/data", "data/x.csv"),
        ("a/**", "a/b/c"),
        ("**/logs", "b/logs"),
        ("a/**/b", "a/b"),
        ("a/**/b", "a/x/y/b"),
        ("**", "x"),
        (r"\#notes", "#notes"),
        ("a?c", "abc"),
        ("x\n!x\nx", "x"),
    ],
)
def test_a_rule_covers(rules: str, path: str) -> None:
    assert Ignored(rules).covers(path)


@pytest.mark.parametrize(
    ("rules", "path"),
    [
        (".venv/", ".venv"),
        ("/data", "a/data/x"),
        ("*\n!.env", ".env"),
        ("# .env", ".env"),
        ("a?c", "a/c"),
        ("*.py", "a/x.pyc"),
        ("[z-a]", "b"),
        ("a/**", "a"),
        ("*a*a*a*a*a*a*a", "aaaaaaa"),
        ("x" * 201, "x" * 201),
        ("", "a"),
    ],
)
def test_a_rule_does_not_cover(rules: str, path: str) -> None:
    assert not Ignored(rules).covers(path)


@given(st.text(alphabet="ab/*?[]!\\-^&|~#. \n", max_size=60), st.text("ab/.", min_size=1))
def test_no_rule_is_too_strange(rules: str, path: str) -> None:
    assert Ignored(rules).covers(path) in {True, False}
