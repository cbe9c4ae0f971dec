"""A template: which sections a kind of README has, how they are written, what is asked for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import yaml

from gradus.domain.portfolio import bundled_yaml
from gradus.domain.portfolio.readme.names import ORDER


@dataclass(frozen=True, slots=True)
class Question:
    """What the person is asked for a section; `needed` says that facts cannot stand in for it."""

    key: str
    section: str
    ask: str
    hint: str = ""
    needed: bool = True


@dataclass(frozen=True, slots=True)
class Template:
    """A kind of README; `bodies` holds the Jinja2 text of each section without its heading."""

    key: str
    name: str
    purpose: str
    sections: tuple[str, ...]
    headings: Mapping[str, str]
    bodies: Mapping[str, str]
    questions: tuple[Question, ...]


def template_from(key: str, own: str, shared: str, bodies: Mapping[str, str]) -> Template:
    """Return a template from its YAML and what all share; raises ValueError if they are wrong.

    `bodies` are the texts of its sections, its own before the shared ones.
    """
    try:
        mine, common = bundled_yaml.load(own), bundled_yaml.load(shared)
        sections = tuple(mine["sections"])
        questions = {**common["questions"], **mine.get("questions", {})}
        template = Template(
            key,
            mine["name"],
            mine["purpose"],
            sections,
            {**common["headings"], **mine.get("headings", {})},
            bodies,
            tuple(_question(each, told) for each, told in questions.items()),
        )
    except (yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"The template {key} lacks something: {error}") from error
    return _held(template)


def _question(key: str, told: Mapping[str, object]) -> Question:
    return Question(
        key,
        str(told["section"]),
        str(told["ask"]),
        str(told.get("hint", "")),
        bool(told.get("needed", True)),
    )


def _held(template: Template) -> Template:
    unknown = [name for name in template.sections if name not in ORDER]
    unwritten = [name for name in template.sections if name not in template.bodies]
    if unknown or unwritten:
        raise ValueError(f"The template {template.key} lacks sections: {unknown + unwritten}")
    asked = tuple(each for each in template.questions if each.section in template.sections)
    return replace(template, questions=asked)
