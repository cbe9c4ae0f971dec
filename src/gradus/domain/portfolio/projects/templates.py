"""Templates of projects: a checklist to begin with, read from YAML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from gradus.domain.portfolio import bundled_yaml
from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.project import Project
from gradus.domain.portfolio.projects.stage import STAGES, Stage
from gradus.errors import BundledFileError


@dataclass(frozen=True, slots=True)
class Template:
    """A checklist to begin with; `topic` is the key of the topic it is work on, or empty."""

    key: str
    title: str
    about: str
    topic: str
    items: tuple[Item, ...]

    @property
    def hours(self) -> float:
        """The planned hours of all items."""
        return sum(item.hours for item in self.items)

    def begin(self, title: str = "") -> Project:
        """Return a project with these items, titled like the template unless told otherwise."""
        return Project(title or self.title, self.items, template=self.key, topic=self.topic)


def parse_template(key: str, text: str) -> Template:
    """Read one file of resources/portfolio/projects; BundledFileError where it is damaged."""
    try:
        entry = bundled_yaml.load(text)
        stages = {Stage(name): lines for name, lines in entry["stages"].items()}
        items = (_item(stage, line) for stage in STAGES for line in stages.get(stage, ()))
        return Template(key, entry["title"], entry["about"], entry.get("topic", ""), tuple(items))
    except (yaml.YAMLError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise BundledFileError(
            f"The project template {key} is damaged: {error}.", "Install Gradus again."
        ) from error


def _item(stage: Stage, line: dict[str, Any]) -> Item:
    return Item(
        stage=stage,
        title=line["title"],
        done_looks_like=line["done"],
        hours=float(line["hours"]),
        topic=line.get("topic", ""),
        check=line.get("check", ""),
        link=line.get("link", ""),
        notes=line.get("notes", "").strip(),
    )
