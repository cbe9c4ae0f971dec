"""Workflows, Docker files, notebooks, locks, cards, tracked data and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind
from gradus.domain.portfolio.facts.lined import lined_json, lined_yaml
from gradus.domain.portfolio.reading.lines import line_at, line_of

_FROM = re.compile(r"^FROM\s+(?:--\S+\s+)?(\S+)", re.MULTILINE | re.IGNORECASE)
_PYTHON_IMAGE = re.compile(r"(?:.*/)?python:(\d+\.\d+)")
_RUNS_TESTS = re.compile(r"\b(pytest|tox|nox|unittest|run\.py test|make test|just test)\b")


def read_workflow(path: str, text: str) -> Iterator[Found]:
    """Yield a workflow by its name; its detail is the line that runs tests, or empty."""
    name = lined_yaml(text).get("name")
    found = _RUNS_TESTS.search(text)
    line = line_at(text, found.start()) if found else name.line
    yield Fact(Kind.CI, name.text or path, Place(path, line), found[1] if found else "")


def read_dockerfile(path: str, text: str) -> Iterator[Found]:
    """Yield a Docker file with its last base image, and the Python version that image has."""
    images = list(_FROM.finditer(text))
    if not images:
        return
    place = Place(path, line_at(text, images[-1].start()))
    yield Fact(Kind.DOCKER, path, place, images[-1][1])
    version = _PYTHON_IMAGE.match(images[-1][1])
    if version is not None:
        yield Fact(Kind.PYTHON, version[1], place)


def read_python_version(path: str, text: str) -> Iterator[Found]:
    """Yield what .python-version pins."""
    found = re.search(r"^\s*(?:cpython-|python-)?(\d+\.\d+[\d.]*)\s*$", text, re.MULTILINE)
    if found is not None:
        yield Fact(Kind.PYTHON, found[1], Place(path, line_at(text, found.start(1))))


def read_notebook(path: str, text: str) -> Iterator[Found]:
    """Yield a notebook; its detail is its first heading, or empty."""
    cells = lined_json(text).get("cells")
    yield Fact(Kind.NOTEBOOK, path, Place(path), _heading(text) if cells.kind == "list" else "")


def _heading(text: str) -> str:
    found = re.search(r'"# ([^"\\]+)(?:\\n)?"', text)
    return " ".join(found[1].split()) if found else ""


def read_card(path: str, text: str) -> Iterator[Found]:
    """Yield a model or data card, and the licence that a data card's front matter names."""
    kind = Kind.MODEL_CARD if "model" in path.rsplit("/", 1)[-1].lower() else Kind.DATA_CARD
    yield Fact(kind, path, Place(path, 1))
    front = re.match(r"---\n(.*?)\n---(?:\n|$)", text, re.DOTALL)
    if front is not None and kind is Kind.DATA_CARD:
        licence = lined_yaml(front[1]).get("license")
        if licence.text:
            yield Fact(Kind.DATA_LICENCE, licence.text, Place(path, licence.line + 1))


def read_pointer(path: str, text: str) -> Iterator[Found]:
    """Yield what a .dvc file tracks, with its size in bytes where that is written."""
    for out in lined_yaml(text).get("outs").items():
        if out.get("path").text:
            line = line_of(text, out.get("path").text)
            yield Fact(Kind.DATA, out.get("path").text, Place(path, line), out.get("size").number)


def lock(path: str) -> Iterator[Found]:
    """Yield a lock file, which is not read."""
    yield Fact(Kind.LOCK, path, Place(path))


def picture(path: str) -> Iterator[Found]:
    """Yield a picture, which is not read."""
    yield Fact(Kind.PICTURE, path, Place(path))


def runner(path: str) -> Iterator[Found]:
    """Yield pytest, whose configuration this is."""
    yield Fact(Kind.RUNNER, "pytest", Place(path), "python -m pytest")
