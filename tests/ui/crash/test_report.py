from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from gradus import __version__
from gradus.ui.crash.report import make_report, signature, without_person
from gradus.ui.quiz.interval_text import interval_text

NOW = datetime(2026, 11, 22, 18, 40, tzinfo=UTC)


def bug() -> Exception:
    try:
        interval_text(None)  # type: ignore[arg-type]
    except TypeError as error:
        return error
    raise AssertionError


def other_bug() -> Exception:
    try:
        int("squares")
    except ValueError as error:
        return error
    raise AssertionError


def test_says_where_and_in_which_versions() -> None:
    report = make_report(bug(), NOW, "MainThread", "xcb")
    assert report.startswith(f"Gradus {__version__}\nPython 3.")
    assert "Qt 6." in report
    assert "xcb" in report
    assert "2026-11-22 18:40 UTC, thread MainThread" in report
    assert 'File "gradus/ui/quiz/interval_text.py", line ' in report
    assert report.splitlines()[-1].startswith("TypeError: ")


def test_names_neither_home_nor_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USER", "main")  # a folder on the way to this file
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parents[2])
    report = make_report(bug(), NOW, "MainThread", "xcb")
    assert str(Path(__file__).parents[2]) not in report
    assert '"~/ui/crash/test_report.py"' in report


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ('File "/home/anna/notes/x.py"', 'File "~/notes/x.py"'),
        ('File "/home/annabel/x.py"', 'File "/home/annabel/x.py"'),
        ("open /media/anna/stick/a.md", "open /media/person/stick/a.md"),
        ("the savannah of /home/anna", "the savannah of ~"),
        ('File "/x/site-packages/sqlalchemy/orm.py"', 'File "sqlalchemy/orm.py"'),
        ("a\n[parameters: ('What is 2 + 2?',)]\nb", "a\n[parameters: left out]\nb"),
    ],
)
def test_paths_are_shortened(text: str, short: str) -> None:
    assert without_person(text, Path("/home/anna"), {"anna"}) == short


def test_a_home_that_is_the_root_is_left() -> None:
    assert without_person("/usr/lib", Path("/"), set()) == "/usr/lib"


def test_a_bug_is_known_again() -> None:
    assert signature(bug()) == signature(bug())
    assert signature(bug()) != signature(other_bug())
