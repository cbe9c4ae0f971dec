"""Every item of the roadmap article has a place in the app: docs/coverage.md, and what it names."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from gradus.domain import settings
from gradus.domain.next_actions.action import Action
from gradus.domain.next_actions.habit import Habit
from gradus.paths import bundled
from gradus.ui.navigation import Place

FILE = Path(__file__).parents[1] / "docs" / "coverage.md"
CATALOGUE = bundled("resources") / "catalogue.yaml"
COUNTED = {
    # Counted by hand, line by line, in the article: items that a bullet joins count one by one.
    "Introduction": 4,
    "The role": 14,
    "1. Mathematics and statistics": 11,
    "2. Programming": 8,
    "3. Data science": 8,
    "4. Machine learning": 11,
    "5. Deep learning": 10,
    "6. Projects": 8,
    "7. Deployment and MLOps": 14,
    "Courses": 11,
    "Tips": 9,
    "Dev kits": 11,
    "After a course": 7,
    "The market": 13,
    "Careers": 7,
    "Next actions": 7,
}
NAMED = (
    # What the article names, as it writes it, each in a row of its section.
    *("Khan Academy", "MIT OpenCourseWare", "Imperial College", "NumPy", "Pandas", "Matplotlib"),
    *("Jupyter", "Seaborn", "Plotly", "K-means", "DBSCAN", "Support vector", "Andrew Ng"),
    *("Hands-On Machine Learning", "LSTM", "Transformers", "TensorFlow Hub", "Hugging Face"),
    *("Flask", "FastAPI", "Docker", "MLflow", "Kubeflow", "Airflow", "Azure", "Coursera"),
    *("Udacity", "edX", "Harvard", "Stanford", "DeepLearning.AI", "Jetson Nano", "Coral"),
    *("Raspberry Pi 4", "ONNX", "TensorFlow Lite", "Seeed Studio", "Meta", "Microsoft"),
    *("face recognition", "fraud detection", "chatbot", "r/MachineLearning", "Discord"),
)
_ROW = re.compile(r"^\| (?P<item>[^|]+) \| (?P<where>[^|]+) \| (?P<targets>`[^|]+`) \|$")


@cache
def rows() -> dict[str, list[tuple[str, str]]]:
    """Return item and target of every link, by section; an item may have several."""
    found: dict[str, list[tuple[str, str]]] = {}
    section = ""
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ")
            found[section] = []
        elif match := _ROW.match(line):
            found[section].append((match["item"].strip(), match["targets"]))
    return found


def targets(kind: str) -> set[str]:
    links = re.findall(r"`([a-z]+):([^`]+)`", FILE.read_text(encoding="utf-8"))
    return {key for found, key in links if found == kind}


def road() -> dict[str, list[dict[str, str]]]:
    text = (bundled("decks") / "roadmap.yaml").read_text(encoding="utf-8")
    return yaml.safe_load(text)  # type: ignore[no-any-return]


def test_no_item_of_the_article_is_forgotten() -> None:
    assert {name: len(found) for name, found in rows().items()} == COUNTED
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if line[:2] == "| "]
    assert len(lines) - 2 * len(COUNTED) == sum(COUNTED.values())  # no row that cannot be read


@pytest.mark.parametrize("name", NAMED)
def test_what_the_article_names_has_a_row(name: str) -> None:
    every = [item for found in rows().values() for item, _ in found]
    assert any(name.lower() in item.lower() for item in every)


def test_every_target_is_of_a_kind_that_is_checked() -> None:
    text = FILE.read_text(encoding="utf-8")
    kinds = {kind for kind, _ in re.findall(r"`([a-z]+):([^`]+)`", text)}
    known = {"phase", "topic", "library", "project", "readme", "action", "habit", "page", "setting"}
    assert kinds == known


def test_phases_and_topics_are_on_the_road() -> None:
    found = road()
    assert targets("phase") <= {str(n) for n in range(1, len(found["phases"]) + 1)}
    assert targets("topic") <= {one["key"] for one in found["topics"]}


def test_every_phase_and_its_topics_are_named() -> None:
    """The other way round: the road holds nothing of which the article's phases know nothing."""
    phases = {one["key"]: int(one["phase"]) for one in road()["topics"]}
    assert {phases[key] for key in targets("topic")} == set(range(1, 8))


def test_templates_are_there() -> None:
    projects = bundled("resources") / "portfolio" / "projects"
    assert targets("project") <= {file.stem for file in projects.glob("*.yaml")}
    assert all((bundled("resources") / "readme" / key).is_dir() for key in targets("readme"))


def test_actions_and_habits_are_all_named() -> None:
    assert targets("action") == {one.value for one in Action}
    assert targets("habit") == {one.value for one in Habit}


def test_pages_and_settings_are_there() -> None:
    assert targets("page") <= {place.value for place in Place}
    assert targets("setting") <= {one.name for one in settings.ALL}


def test_entries_of_the_library_are_in_the_catalogue() -> None:
    entries = yaml.safe_load(CATALOGUE.read_text(encoding="utf-8"))["entries"]
    assert targets("library") <= {one["id"] for one in entries}
