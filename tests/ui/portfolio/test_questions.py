"""Where the questions stand in a README that a person wrote before."""

from __future__ import annotations

from gradus.domain.portfolio.readme.template import Question, Template
from gradus.ui.portfolio.readme.questions import BOX, with_boxes

TEMPLATE = Template(
    "library",
    "Library",
    "",
    ("title", "badges", "pitch", "demo", "results", "data", "limitations"),
    {"results": "Results", "data": "Data", "limitations": "Limits"},
    {},
    (),
)
OWN = """# Cats

Tells cats apart.

![A cat](cat.png)

## Results

Nine of ten.

## Licence

MIT
"""


def shown(text: str, *sections: str) -> list[str]:
    """Return the lines, a box as the section that it asks for."""
    questions = [Question(name, name, f"{name}?") for name in sections]
    lines = with_boxes(text, TEMPLATE, questions).splitlines()
    return [
        line.rpartition("/")[2].rstrip(")") if line.startswith(BOX) else line
        for line in lines
        if line.strip()
    ]


def test_what_is_asked_does_not_part_a_title_from_the_words_below_it() -> None:
    found = shown(OWN, "data", "limitations")
    assert found[:5] == [
        "# Cats",
        "Tells cats apart.",
        "![A cat](cat.png)",
        "## Results",
        "Nine of ten.",
    ]
    assert found[5:] == ["## Data", "data", "## Limits", "limitations", "## Licence", "MIT"]


def test_a_question_stands_at_the_end_of_its_section_though_nobody_marked_it() -> None:
    found = shown(OWN, "results", "data")
    assert found[3:8] == ["## Results", "Nine of ten.", "results", "## Data", "data"]


def test_an_empty_readme_shows_the_questions_in_the_order_of_the_template() -> None:
    assert shown("", "pitch", "data", "limitations") == [
        "pitch",
        "## Data",
        "data",
        "## Limits",
        "limitations",
    ]
