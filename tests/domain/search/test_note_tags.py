"""A tag of a note from Anki is found by its own name and by the levels above it."""

from __future__ import annotations

import pytest

from gradus.domain.search.note_tags import tags_named
from gradus.domain.search.pattern import Pattern

_TAGS = ["verbs", "verbs::irregular", "adverbs", "Été::mots"]


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("verbs", ["verbs", "verbs::irregular"]),
        ("verbs::irregular", ["verbs::irregular"]),
        ("*verbs", ["verbs", "verbs::irregular", "adverbs"]),
        ("ete", ["Été::mots"]),
        ("irregular", []),
    ],
)
def test_a_pattern_finds_tags_and_all_below_them(written: str, found: list[str]) -> None:
    assert tags_named(_TAGS, Pattern.of(written).matcher()) == found
