"""The catalogue of checks that ships with Gradus."""

from __future__ import annotations

import pytest
import yaml

from gradus.domain.portfolio.checks.catalogue import parse_catalogue
from gradus.domain.portfolio.checks.running import CHECKS
from gradus.errors import BundledFileError
from gradus.paths import bundled

CATALOGUE = bundled("resources/portfolio/checks.yaml").read_text("utf-8")


def test_the_catalogue_describes_each_check_in_the_order_they_run() -> None:
    assert [*parse_catalogue(CATALOGUE)] == [*CHECKS]


def test_there_are_forty_checks_numbered_from_one() -> None:
    assert [one.number for one in parse_catalogue(CATALOGUE).values()] == [*range(1, 41)]


def test_each_topic_is_on_the_road() -> None:
    road = yaml.safe_load(bundled("decks/roadmap.yaml").read_text("utf-8"))
    keys = {topic["key"] for topic in road["topics"]}
    topics = {one.topic for one in parse_catalogue(CATALOGUE).values() if one.topic}
    assert topics - keys == set()


def test_texts_are_sentences_and_mends_take_minutes() -> None:
    for one in parse_catalogue(CATALOGUE).values():
        assert one.why.endswith(".")
        assert one.mend.endswith(".")
        assert not one.title.endswith(".")
        assert 1 <= one.minutes <= 120


@pytest.mark.parametrize("text", ["[a]", "a: {group: b}", "a: 1", "a: ["])
def test_a_damaged_catalogue_is_a_known_error(text: str) -> None:
    with pytest.raises(BundledFileError):
        parse_catalogue(text)
