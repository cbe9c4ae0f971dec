"""Commands, tests, workflows, notebooks, Docker files, cards, tracked data, pictures, folders."""

from __future__ import annotations

import json

import pytest
from tests.domain.portfolio.facts.reading import facts_of, notes, told

from gradus.domain.portfolio.facts.fact import Kind


def test_targets_of_a_makefile_are_commands_and_variables_are_not() -> None:
    text = (
        "PY := python\n.PHONY: data\ndata:\n\tcurl x\ntrain eval: data\n\techo\nevaluate : data\n"
    )
    files = {"Makefile": text + "data: more\nA::=1\n"}
    assert told(files, Kind.TARGET) == [
        ("data", "Makefile", 3, "make data"),
        ("evaluate", "Makefile", 7, "make evaluate"),
    ]


def test_recipes_of_a_justfile_are_commands() -> None:
    files = {"justfile": 'out := "x"\n@data url="x":\n    curl\ntrain: data\n    python train.py\n'}
    assert told(files, Kind.TARGET) == [
        ("data", "justfile", 2, "just data"),
        ("train", "justfile", 4, "just train"),
    ]


def test_scripts_are_what_is_made_to_be_run() -> None:
    guard = 'import x\n\nif __name__ == "__main__":\n    main()\n'
    files = {
        "train.py": guard,
        "helpers.py": "x = 1\n",
        "src/fraud/__main__.py": guard,
        "deep/er/still/run.py": guard,
        "scripts/get.sh": "curl\n",
        "tests/helper.py": guard,
        "node_modules/x.py": guard,
    }
    assert told(files, Kind.SCRIPT) == [
        ("train.py", "train.py", 3, "python train.py"),
        ("scripts/get.sh", "scripts/get.sh", 1, "bash scripts/get.sh"),
        ("src/fraud/__main__.py", "src/fraud/__main__.py", 3, "python -m fraud"),
    ]


def test_serving_code_gives_the_command_and_its_routes() -> None:
    text = 'from fastapi import FastAPI\n\napp: FastAPI = FastAPI(title="x")\n\n'
    text += '@app.get("/health")\ndef health(): ...\n\n@app.post("/predict", status_code=200)\n'
    files = {"src/fraud/app.py": text}
    assert told(files, Kind.SERVICE) == [
        ("FastAPI", "src/fraud/app.py", 3, "uvicorn fraud.app:app")
    ]
    assert told(files, Kind.ROUTE) == [
        ("GET /health", "src/fraud/app.py", 5, ""),
        ("POST /predict", "src/fraud/app.py", 8, ""),
    ]


@pytest.mark.parametrize(
    ("text", "name", "command"),
    [
        (
            "import flask\nweb = flask.Flask(__name__)\n@web.route('/x')\n",
            "Flask",
            "flask --app app run",
        ),
        ("import streamlit as st\n", "Streamlit", "streamlit run app.py"),
        ("from gradio import Interface\n", "Gradio", "python app.py"),
    ],
)
def test_each_framework_has_its_command(text: str, name: str, command: str) -> None:
    files = {"app.py": text}
    assert [(value, detail) for value, _, _, detail in told(files, Kind.SERVICE)] == [
        (name, command)
    ]


def test_a_route_of_flask_has_no_method_and_no_app_has_no_routes() -> None:
    flask = "web = Flask(__name__)\n@web.route('/x')\n"
    assert told({"app.py": flask}, Kind.ROUTE) == [("/x", "app.py", 2, "")]
    assert told({"app.py": "@cache.get('/x')\n"}, Kind.ROUTE) == []


def test_tests_are_counted_without_being_imported() -> None:
    text = "raise SystemExit\ndef test_a(): ...\nasync def test_b(): ...\ndef helper(): ...\n"
    text += "class TestC:\n    def test_d(self): ...\n    def other(self): ...\n"
    files = {"tests/test_x.py": text, "pkg/y_test.py": "def test_e(): ...\n", "tests/test_z.py": ""}
    assert told(files, Kind.TESTS) == [
        ("1", "pkg/y_test.py", 1, ""),
        ("3", "tests/test_x.py", 2, ""),
    ]
    assert facts_of(files).tests == 4


def test_a_workflow_says_what_runs_the_tests() -> None:
    files = {
        ".github/workflows/ci.yml": "name: CI\non: push\njobs:\n  a:\n    run: pytest -q\n",
        ".github/workflows/docs.yml": "on: push\n",
    }
    assert told(files, Kind.CI) == [
        ("CI", ".github/workflows/ci.yml", 5, "pytest"),
        (".github/workflows/docs.yml", ".github/workflows/docs.yml", 0, ""),
    ]


def test_a_docker_file_gives_its_last_image_and_python() -> None:
    files = {
        "Dockerfile": "FROM node:20 AS build\nFROM --platform=x docker.io/python:3.11-slim\n",
        "gpu/Dockerfile.gpu": "FROM nvidia/cuda:12.4\n",
        "broken/Dockerfile": "RUN x\n",
    }
    image = "docker.io/python:3.11-slim"
    assert told(files, Kind.DOCKER) == [
        ("Dockerfile", "Dockerfile", 2, image),
        ("gpu/Dockerfile.gpu", "gpu/Dockerfile.gpu", 1, "nvidia/cuda:12.4"),
    ]
    assert told(files, Kind.PYTHON) == [("3.11", "Dockerfile", 2, "")]


def test_a_pinned_python_is_read_and_pypy_is_not() -> None:
    pinned = {".python-version": "# comment\n3.11.9\n"}
    assert told(pinned, Kind.PYTHON) == [("3.11.9", ".python-version", 2, "")]
    assert told({".python-version": "pypy3.10-7\n"}, Kind.PYTHON) == []


def test_a_notebook_is_named_by_its_first_heading() -> None:
    cells = [{"cell_type": "markdown", "source": ["# Fraud by  hour\n", "text"]}]
    files = {
        "a.ipynb": json.dumps({"cells": cells}),
        "b.ipynb": json.dumps({"cells": []}),
        "c.ipynb": "{}",
        "d.ipynb": "<html>",
    }
    assert [(path, heading) for path, _, _, heading in told(files, Kind.NOTEBOOK)] == [
        ("a.ipynb", "Fraud by hour"),
        ("b.ipynb", ""),
        ("c.ipynb", ""),
    ]
    assert notes(files) == [("d.ipynb", "It cannot be read as JSON.")]


def test_cards_are_found_and_a_data_card_names_its_licence() -> None:
    files = {
        "MODEL_CARD.md": "---\nlicense: mit\n---\n# Model\n",
        "data/README.md": "---\npretty_name: x\nlicense: cc-by-4.0\n---\n# Data\n",
        "docs/dataset_card.md": "# No front matter\n",
        "other/data_card.md": "---\nname: x\n---\n",
    }
    assert [path for path, *_ in told(files, Kind.MODEL_CARD)] == ["MODEL_CARD.md"]
    assert len(told(files, Kind.DATA_CARD)) == 3
    assert told(files, Kind.DATA_LICENCE) == [("cc-by-4.0", "data/README.md", 3, "")]


def test_data_that_dvc_tracks_is_named_with_its_size() -> None:
    files = {"data/raw.dvc": "outs:\n- md5: a\n  size: 1024\n  path: raw\n- md5: b\n"}
    assert told(files, Kind.DATA) == [("raw", "data/raw.dvc", 4, "1024")]


def test_locks_and_pictures_are_found_by_their_path() -> None:
    files: dict[str, str | bytes] = {
        "uv.lock": b"\0",
        "docs/demo.GIF": "",
        "docs/demo.gif": b"\0",
        "figures/pr/curve.png": b"\0",
        "tests/figures/x.png": b"\0",
        "cat.png": b"\0",
        "pytest.ini": "[pytest]",
    }
    assert told(files, Kind.LOCK) == [("uv.lock", "uv.lock", 0, "")]
    assert [path for path, *_ in told(files, Kind.PICTURE)] == [
        "docs/demo.gif",
        "figures/pr/curve.png",
    ]
    assert told(files, Kind.RUNNER) == [("pytest", "pytest.ini", 0, "python -m pytest")]


def test_folders_are_told_by_their_packages_or_by_habit() -> None:
    files = {
        "fraud/__init__.py": '"""Finds fraud in cards. And more.\n\nLong."""\n',
        "src/core/__init__.py": "x = (\n",
        "src/util/__init__.py": "",
        "tests/test_a.py": "",
        "odd/x.txt": "",
        ".github/x.yml": "",
        "top.txt": "",
    }
    assert told(files, Kind.FOLDER) == [
        ("fraud/", "fraud/__init__.py", 1, "Finds fraud in cards"),
        ("odd/", "odd/", 0, ""),
        ("src/", "src/", 0, "source code"),
        ("tests/", "tests/", 0, "tests"),
        ("src/core/", "src/core/__init__.py", 1, ""),
        ("src/util/", "src/util/__init__.py", 1, ""),
    ]
