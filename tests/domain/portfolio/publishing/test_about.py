"""What to put at GitHub: a text that fits, topics with their source, commands in order."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.publishing.about import (
    ABOUT_LENGTH,
    MOST_TOPICS,
    About,
    Topic,
    about,
    topics,
)
from gradus.domain.portfolio.reading.readme_text import read_markdown

_PYPROJECT = """[project]
name = "cats"
description = "Tells cats from dogs."
requires-python = ">=3.11"
dependencies = ["pandas", "torch>=2", "left-pad"]
"""


def _facts(files: Mapping[str, str]) -> Facts:
    return gather_facts(repository(files))


def _about(paragraph: str) -> str:
    return about(_facts({}), read_markdown(f"# Cats\n\n{paragraph}\n"), "README.md").text


def test_the_first_paragraph_of_the_readme_comes_before_the_description() -> None:
    facts = _facts({"pyproject.toml": _PYPROJECT})
    readme = read_markdown("# Cats\n\nFinds **cats**\nin pictures.\n")
    assert about(facts, readme, "README.md") == About(
        "Finds cats in pictures.", Place("README.md", 3)
    )
    assert about(facts, None, "") == About("Tells cats from dogs.", Place("pyproject.toml", 3))
    assert about(facts, read_markdown("# Cats\n"), "README.md").text == "Tells cats from dogs."
    assert about(_facts({}), None, "") == About()


def test_a_text_that_is_too_long_ends_with_a_whole_sentence() -> None:
    assert _about("A" * 300 + ". " + "B" * 60 + ".") == "A" * 300 + "."
    assert len(_about("A" * ABOUT_LENGTH)) == ABOUT_LENGTH


def test_a_sentence_that_is_too_long_ends_with_a_whole_word() -> None:
    found = _about("word " * 100)
    assert found.endswith("word…")
    assert len(found) <= ABOUT_LENGTH


def test_topics_come_from_template_libraries_and_files() -> None:
    files = {
        "pyproject.toml": _PYPROJECT,
        "Dockerfile": "FROM python:3.12\n",
        "a.ipynb": '{"cells": [], "metadata": {}, "nbformat": 4}',
        "b.ipynb": '{"cells": [], "metadata": {}, "nbformat": 4}',
    }
    found = topics(_facts(files), "face-recognition")
    assert [one.name for one in found] == [
        "machine-learning",
        "face-recognition",
        "computer-vision",
        "pandas",
        "pytorch",
        "docker",
        "jupyter-notebook",
        "python",
    ]
    assert found[1] == Topic("face-recognition")
    assert found[4].place == found[0].place == Place("pyproject.toml", 5)


def test_a_repository_that_says_nothing_has_no_topics() -> None:
    assert topics(_facts({"notes.txt": "hello"}), "blank") == ()


@pytest.mark.parametrize("text", ["pandas\n", 'requires-python = ">=3.11"'])
def test_python_is_named_where_something_speaks_for_it(text: str) -> None:
    files = {"requirements.txt": text} if text == "pandas\n" else {"pyproject.toml": _PYPROJECT}
    assert topics(_facts(files), "")[-1].name == "python"


def test_topics_are_as_github_takes_them() -> None:
    every = (
        "torch\ntensorflow\nkeras\njax\nscikit-learn\nxgboost\nlightgbm\ncatboost\ntransformers\n"
        "spacy\nsentence-transformers\nopencv-python\nshap\npandas\npolars\nplotly\nfastapi\n"
        "flask\nstreamlit\ngradio\nmlflow\ndvc\nonnxruntime\n"
    )
    found = [one.name for one in topics(_facts({"requirements.txt": every}), "chatbot")]
    assert len(found) == len(set(found)) == MOST_TOPICS
    assert all(name == name.lower() and len(name) <= 50 and " " not in name for name in found)
