"""Python of strangers, in files and notebooks."""

from __future__ import annotations

import ast
import json

import pytest
from tests.domain.portfolio.trees import DictTree

from gradus.domain.portfolio.reading import limits
from gradus.domain.portfolio.reading.notebooks import plain_python, read_notebooks
from gradus.domain.portfolio.reading.python_files import parse, read_python


@pytest.mark.parametrize(
    "text",
    [
        "def",
        "x = '\0'",
        "(" * 91,
        "(" * 200_000,
        "# " + "]" * 500 + "\nx = " + "[" * 91 + "]" * 91,
        "-" * 100_000 + "1",
        "not " * 50_000 + "1",
        "1" + "+1" * 100_000,
        "a" + ".b" * 100_000,
        "lambda: " * 50_000 + "1",
        "if x: pass\n" + "elif x: pass\n" * 20_000,
        "for x in y:\n" + "".join(" " * n + "if x:\n" for n in range(1, 200)),
        "\ud800",
        "9" * 5_000,
    ],
)
def test_what_no_person_wrote_is_not_parsed(text: str) -> None:
    assert parse(text) is None


def test_ninety_brackets_are_still_parsed() -> None:
    assert parse("(" * 80 + "1" + ")" * 80) is not None


def test_a_wrong_escape_warns_nobody() -> None:
    assert parse(r"x = '\d'") is not None


def test_all_nodes_are_found_but_how_names_are_used() -> None:
    text = "import a\n\n\ndef f(x: int = 1, *, y) -> None:\n    return [g(z) for z in x if y]\n"
    nodes = parse(text)
    assert nodes is not None
    expected = [n for n in ast.walk(ast.parse(text)) if not isinstance(n, ast.expr_context)]
    assert sorted(map(ast.dump, nodes)) == sorted(map(ast.dump, expected))


def test_tests_and_other_files_are_read_in_turn() -> None:
    paths = ["a.py", "b.py", "c.py", "test_a.py"]
    read = read_python(DictTree(dict.fromkeys(paths, "x = 1\n")), paths)
    assert [one.path for one in read.modules] == ["a.py", "test_a.py", "b.py", "c.py"]
    assert read.unread == ""


def test_what_is_beyond_the_limits_is_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PYTHON_FILES", 2)
    monkeypatch.setattr(limits, "PYTHON_TOTAL", 20)
    tree = DictTree({f"{n}.py": "x = 1\n" for n in range(4)} | {"big.py": "#" * 21})
    read = read_python(tree, ["big.py", *(f"{n}.py" for n in range(4))])
    assert [one.path for one in read.modules] == ["0.py", "1.py"]
    assert read.unread == "3 Python files could not be read."


@pytest.mark.parametrize(
    ("source", "plain"),
    [
        ("%matplotlib inline\nx = 1", "pass\nx = 1"),
        ("if x:\n    !ls", "if x:\n    pass"),
        ("files = !ls", "pass"),
        ("df?", "pass"),
        ("%%time\nx = 1", "x = 1"),
        ("%%bash\nls", ""),
        ("a %= 2", "a %= 2"),
    ],
)
def test_magics_are_taken_out_of_cells(source: str, plain: str) -> None:
    assert plain_python(source) == plain


def read(value: object) -> list[str]:
    book = read_notebooks(DictTree({"a.ipynb": json.dumps(value)}), ["a.ipynb"])[0]
    module = book.module()
    return [] if module is None else module.text.split("\n")


def code(source: object) -> dict[str, object]:
    return {"cell_type": "code", "source": source}


def test_cells_that_do_not_parse_are_left_out() -> None:
    assert read({"cells": [code("x = 1"), code("def"), code(["y = ", 2, "3"]), code(7)]}) == [
        "x = 1",
        "y = 3",
        "",
    ]


def test_notebooks_of_version_3_are_read() -> None:
    cell = {"cell_type": "code", "input": "x = 1", "prompt_number": 1}
    assert read({"worksheets": [{"cells": [cell]}]}) == ["x = 1"]


@pytest.mark.parametrize("where", [("language_info", "name"), ("kernelspec", "language")])
def test_other_languages_are_no_python(where: tuple[str, str]) -> None:
    outer, inner = where
    assert read({"cells": [code("x <- 1")], "metadata": {outer: {inner: "R"}}}) == []


def test_notebooks_without_code_hold_no_module() -> None:
    assert read({"cells": []}) == []
    assert read([1]) == []


def test_too_many_notebooks_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "NOTEBOOK_FILES", 1)
    tree = DictTree({"a.ipynb": "{}", "b.ipynb": "{}"})
    assert [one.unread for one in read_notebooks(tree, tree.paths())] == [False, True]


def test_a_notebook_too_long_to_parse_has_no_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "PYTHON_FILE", 3)
    assert read({"cells": [code("x = 1")]}) == []
