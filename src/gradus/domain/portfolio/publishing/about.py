"""The text for the About box of a repository, and its topics, each with where it comes from."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, takewhile

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.reading.readme_text import ReadmeText

ABOUT_LENGTH = 350
"""GitHub takes no longer text for the About box."""

MOST_TOPICS = 20
"""GitHub takes no more topics, each of at most 50 lower-case letters, digits and hyphens.

Source: https://docs.github.com/en/repositories, "Classifying your repository with topics".
"""

_SENTENCE = re.compile(r"(?<=[.?!])\s")
_OF_TEMPLATE = {
    "kaggle": ("kaggle", "kaggle-competition"),
    "open-source": ("open-source",),
    "fraud-detection": ("fraud-detection", "imbalanced-data"),
    "face-recognition": ("face-recognition", "computer-vision"),
    "chatbot": ("chatbot", "retrieval-augmented-generation"),
    "paper": ("reproducibility", "paper-implementation"),
    "data-analysis": ("data-analysis",),
    "api": ("mlops", "model-serving"),
    "edge": ("edge-ai",),
}
_OF_LIBRARY = {
    "torch": "pytorch",
    "tensorflow": "tensorflow",
    "keras": "keras",
    "jax": "jax",
    "scikit-learn": "scikit-learn",
    "xgboost": "xgboost",
    "lightgbm": "lightgbm",
    "catboost": "catboost",
    "transformers": "transformers",
    "sentence-transformers": "sentence-transformers",
    "spacy": "spacy",
    "opencv-python": "opencv",
    "opencv-python-headless": "opencv",
    "shap": "explainable-ai",
    "pandas": "pandas",
    "polars": "polars",
    "plotly": "plotly",
    "fastapi": "fastapi",
    "flask": "flask",
    "streamlit": "streamlit",
    "gradio": "gradio",
    "mlflow": "mlflow",
    "dvc": "dvc",
    "onnxruntime": "onnx",
}
"""Topics that people look for, by the distribution that a project declares."""

_OF_FILES = {Kind.DOCKER: "docker", Kind.NOTEBOOK: "jupyter-notebook"}
_LEARNING = frozenset(
    ("pytorch", "tensorflow", "keras", "jax", "scikit-learn", "xgboost", "lightgbm", "catboost")
)


@dataclass(frozen=True, slots=True)
class About:
    """A text for the About box, empty where none was found, and the place it stands at."""

    text: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic, and the place that speaks for it; None where the project's template does."""

    name: str
    place: Place | None = None


def about(facts: Facts, readme: ReadmeText | None, path: str) -> About:
    """Return the README's first paragraph, else the declared description, cut at a sentence."""
    if readme is not None and readme.paragraphs:
        first = readme.paragraphs[0]
        return About(_cut(first.text), Place(path, first.line))
    declared = facts.first(Kind.DESCRIPTION)
    return About(_cut(declared.value), declared.place) if declared else About()


def topics(facts: Facts, template: str) -> tuple[Topic, ...]:
    """Return topics by template, libraries and files, each once; machine learning if it learns."""
    found: dict[str, Topic] = {}
    for topic in _topics(facts, template):
        found.setdefault(topic.name, topic)
    learns = next((one for one in found.values() if one.name in _LEARNING), None)
    if learns is not None:
        found = {"": Topic("machine-learning", learns.place), **found}
    return tuple(found.values())[:MOST_TOPICS]


def _topics(facts: Facts, template: str) -> Iterator[Topic]:
    yield from map(Topic, _OF_TEMPLATE.get(template, ()))
    for fact in facts.of(Kind.DEPENDENCY):
        if name := _OF_LIBRARY.get(fact.value.lower()):
            yield Topic(name, fact.place)
    for kind, name in _OF_FILES.items():
        yield from (Topic(name, fact.place) for fact in facts.of(kind))
    python = facts.first(Kind.PYTHON) or facts.first(Kind.DEPENDENCY)
    if python is not None:
        yield Topic("python", python.place)


def _cut(text: str) -> str:
    """Return whole sentences that fit, or as many words of the first as do."""
    line = " ".join(text.split())
    if len(line) <= ABOUT_LENGTH:
        return line
    longer = accumulate(_SENTENCE.split(line), "{} {}".format)
    fitting = list(takewhile(lambda text: len(text) <= ABOUT_LENGTH, longer))
    return fitting[-1] if fitting else line[: ABOUT_LENGTH - 1].rsplit(" ", 1)[0] + "…"
