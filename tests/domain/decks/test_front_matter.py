from __future__ import annotations

import pytest

from gradus.domain.decks.front_matter import FrontMatter, parse_front_matter, split_front_matter
from gradus.domain.decks.problems import Problems

FULL = """title: Eigenvalues
topic: eigenvalues
tags: [linear-algebra, "two words"]
license: CC-BY-4.0
sources:
  - "Strang, lecture 21"
"""


def _read(text: str) -> tuple[FrontMatter | None, list[tuple[int, str]]]:
    problems = Problems("a.md")
    head = parse_front_matter(text, problems)
    assert all(problem.remedy for problem in problems.sorted())
    return head, [(problem.line, problem.message) for problem in problems.sorted()]


@pytest.mark.parametrize(
    ("text", "closing"),
    [
        ("---\na: b\n---\nc", 2),
        ("---  \na: b\n---\t\nc\n---", 2),
        ("---\n---", 1),
        ("", None),
        ("a\n---\n---", None),
        ("---\na: b", None),
        (" ---\na: b\n---", None),
        ("----\na: b\n---", None),
    ],
)
def test_front_matter_stands_between_two_lines_of_dashes(text: str, closing: int | None) -> None:
    assert split_front_matter(text.split("\n")) == closing


def test_every_key_is_read() -> None:
    head = FrontMatter(
        title="Eigenvalues",
        topic="eigenvalues",
        tags=("linear-algebra", "two words"),
        license="CC-BY-4.0",
        sources=("Strang, lecture 21",),
        topic_line=3,
    )
    assert _read(FULL) == (head, [])


@pytest.mark.parametrize("title", ["1984", "2024-01-01", "yes", "'  padded '"])
def test_a_title_alone_is_enough_and_is_text_as_written(title: str) -> None:
    assert _read(f"title: {title}") == (FrontMatter(title.strip("' ")), [])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("topic: a", 1, "The deck has no title."),
        ("tags: []\ntitle:", 3, "'title' is not text."),
        ("title: [a]", 2, "'title' is not text."),
        ("title: {a: b}", 2, "'title' is not text."),
        ("", 2, "The front matter is not a list of 'key: value' lines."),
        ("just words", 2, "The front matter is not a list of 'key: value' lines."),
        ("- title", 2, "The front matter is not a list of 'key: value' lines."),
        ("topic: b\ntitle: a: b", 3, "The front matter is not valid YAML."),
        ("tags: [a\ntitle: b", 3, "The front matter is not valid YAML."),
        ("title: a\ntitle: b", 3, "The front matter is not valid YAML."),
        ("title: a\n? [b]\n: c", 3, "The front matter is not valid YAML."),
        ("title: 'a\u2028\u2028\u0085'\ntags: *b", 3, "The front matter is not valid YAML."),
        ("title: " + "a" * 20_000, 2, "The front matter is longer than 20,000 characters."),
    ],
)
def test_without_a_usable_title_there_is_no_front_matter(
    text: str, line: int, message: str
) -> None:
    assert _read(text) == (None, [(line, message)])


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("colour: red", 3, "The front matter has an unknown key 'colour'."),
        ("1: red", 3, "The front matter has an unknown key '1'."),
        ("2024-01-01: red", 3, "The front matter has an unknown key '2024-01-01'."),
        ("<<: {topic: a}", 3, "The front matter has an unknown key '<<'."),
        ("topic:", 3, "'topic' is not text."),
        ("license: [CC0]", 3, "'license' is not text."),
        ("tags: one", 3, "'tags' is not a list of texts."),
        ("tags: [a, [b]]", 3, "'tags' is not a list of texts."),
        ("tags: [a, '']", 3, "'tags' is not a list of texts."),
        ("sources: {a: b}", 3, "'sources' is not a list of texts."),
        ("sources:", 3, "'sources' is not a list of texts."),
    ],
)
def test_a_key_that_is_wrong_is_reported_and_the_deck_stays(
    text: str, line: int, message: str
) -> None:
    assert _read(f"title: T\n{text}") == (FrontMatter("T"), [(line, message)])


def test_all_faults_of_the_front_matter_come_together() -> None:
    assert _read("topic: []\nauthor: me\ntags: a\nlicense:")[1] == [
        (1, "The deck has no title."),
        (2, "'topic' is not text."),
        (3, "The front matter has an unknown key 'author'."),
        (4, "'tags' is not a list of texts."),
        (5, "'license' is not text."),
    ]
