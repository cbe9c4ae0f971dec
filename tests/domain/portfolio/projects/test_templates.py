"""The templates that ship with Gradus name only what there is."""

from __future__ import annotations

import pytest
import yaml

from gradus.domain.portfolio.projects.item import Item
from gradus.domain.portfolio.projects.stage import STAGES, Stage
from gradus.domain.portfolio.projects.templates import Template, parse_template
from gradus.errors import BundledFileError
from gradus.paths import bundled

_FOLDER = bundled("resources", "portfolio", "projects")
_ALL = {file.stem: parse_template(file.stem, file.read_text("utf-8")) for file in _FOLDER.iterdir()}
_FILLED = [one for one in _ALL.values() if one.items]
_SMALL = """
title: Small
about: One item.
topic: own-app
stages:
  ship: [{title: Ship it, done: It is out, hours: 2, check: ci-tests, notes: " later "}]
  data: [{title: Get it, done: It is there, hours: 1.5}]
"""


def test_a_template_is_read_in_the_order_of_the_stages() -> None:
    found = parse_template("small", _SMALL)
    assert found.items == (
        Item(Stage.DATA, "Get it", "It is there", 1.5),
        Item(Stage.SHIP, "Ship it", "It is out", 2.0, check="ci-tests", notes="later"),
    )
    assert (found.key, found.title, found.hours) == ("small", "Small", 3.5)


def test_a_project_begins_with_the_items_of_its_template() -> None:
    found = parse_template("small", _SMALL)
    begun = found.begin()
    assert (begun.title, begun.template, begun.topic) == ("Small", "small", "own-app")
    assert begun.items == found.items
    assert found.begin("Mine").title == "Mine"


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "just text",
        "title: a",
        "{title: a, about: b, stages: {polish: []}}",
        "{title: a, about: b, stages: {data: [{title: c, done: d, hours: many}]}}",
    ],
)
def test_a_damaged_template_is_told(text: str) -> None:
    with pytest.raises(BundledFileError, match="template broken is damaged"):
        parse_template("broken", text)


def test_topics_and_checks_of_templates_exist() -> None:
    road = yaml.safe_load(bundled("decks", "roadmap.yaml").read_text("utf-8"))
    topics = {one["key"] for one in road["topics"]}
    checks = set(yaml.safe_load(bundled("resources/portfolio/checks.yaml").read_text("utf-8")))
    for template in _FILLED:
        assert {template.topic, *(one.topic for one in template.items)} <= topics | {""}
        assert {one.check for one in template.items} <= checks | {""}


@pytest.mark.parametrize("template", _FILLED, ids=lambda one: one.key)
def test_a_template_goes_through_all_stages_and_ends_with_a_planned_blog_post(
    template: Template,
) -> None:
    assert {one.stage for one in template.items} == set(STAGES)
    assert all(
        one.title and one.done_looks_like and 0.5 <= one.hours <= 5 for one in template.items
    )
    used = [one.check for one in template.items if one.check]
    assert len(used) == len(set(used))
    outline, post = template.items[-2:]
    assert outline.notes.startswith("1. ")
    assert (post.title, post.stage) == ("Write the blog post", Stage.TELL)
    assert post.hours >= 2


@pytest.mark.parametrize("template", _FILLED, ids=lambda one: one.key)
def test_evaluating_explains_what_the_model_does(template: Template) -> None:
    evaluated = [one for one in template.items if one.stage is Stage.EVALUATE]
    assert any("xplain" in one.title or "looks" in one.title for one in evaluated) or any(
        one.topic == "explainability" for one in evaluated
    )


def test_there_is_a_template_for_each_kind_of_project() -> None:
    assert set(_ALL) == {
        "kaggle",
        "open-source",
        "face-recognition",
        "fraud-detection",
        "chatbot",
        "paper",
        "data-analysis",
        "api",
        "edge",
        "blank",
    }
    assert not _ALL["blank"].items
