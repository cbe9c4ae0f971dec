"""Checks of the README itself."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]

SEVEN = "\n\n".join(
    f"## {name}\n\nText."
    for name in ("Problem", "Dataset", "Approach", "Results", "Usage", "Known issues", "License")
)


def test_a_readme_with_one_title_passes(told: Told) -> None:
    files = {"README.md": "\n# Fraud\n\nFinds it.\n\n## Data\n"}
    assert told("readme-present", files) == (
        "passed",
        "There is a README with one title.",
        [("README.md", 2)],
    )


def test_a_title_in_html_counts(told: Told) -> None:
    files = {"README.md": '<p>\n<h1 align="center">Fraud <b>x</b></h1>\n</p>\n'}
    assert told("readme-present", files)[2] == [("README.md", 2)]


def test_without_a_readme_the_first_check_fails_and_the_others_cannot_tell(
    told: Told, verdict: Judged
) -> None:
    assert told("readme-present", {"notes/README.md": "# A"})[0] == "failed"
    for key in ("readme-pitch", "readme-sections", "no-placeholder"):
        assert verdict(key, {}) is Verdict.CANNOT_TELL


def test_titles_are_counted(told: Told) -> None:
    assert told("readme-present", {"README.md": "# A\n\n# B\n"})[1:] == (
        "The README has 2 first-level headings.",
        [("README.md", 1), ("README.md", 3)],
    )
    assert told("readme-present", {"README.md": "## A\n"})[:2] == (
        "failed",
        "The README has no first-level heading.",
    )


def test_a_readme_that_github_would_cut_fails(told: Told) -> None:
    assert (
        told("readme-present", {"README.md": "# A\n"}, sizes={"README.md": 512_000})[0] == "failed"
    )
    assert (
        told("readme-present", {"README.md": "# A\n"}, sizes={"README.md": 511_999})[0] == "passed"
    )


@pytest.mark.parametrize(
    ("files", "shown"),
    [
        ({"README.md": "# A", "docs/README.md": "# A"}, "README.md"),
        ({".github/README.md": "# A", "README.md": "# A"}, ".github/README.md"),
        ({"docs/readme.markdown": "# A"}, "docs/readme.markdown"),
        ({"README.rst": "A", "README.md": "# A"}, "README.md"),
    ],
)
def test_the_readme_is_the_one_github_shows(told: Told, files: dict[str, str], shown: str) -> None:
    assert told("readme-present", files)[2] == [(shown, 1)]


@pytest.mark.parametrize(
    "content", ["# A\n\n" + "x" * 20_001, "# A\n\n" + "*a_ \n" * 3_000, "# A\n\n" * 40_000, b"\xff"]
)
def test_a_readme_too_large_or_broken_cannot_be_told(verdict: Judged, content: str) -> None:
    assert verdict("readme-present", {"README.md": content}) is Verdict.CANNOT_TELL


def test_another_format_than_markdown_cannot_be_told(verdict: Judged) -> None:
    assert verdict("readme-pitch", {"README.rst": "A\n=\n"}) is Verdict.CANNOT_TELL


def test_a_first_paragraph_of_120_characters_passes_and_of_121_fails(told: Told) -> None:
    picture = "# A\n\n[![CI](ci.svg)](ci)\n\n"
    assert told("readme-pitch", {"README.md": picture + "x" * 120}) == (
        "passed",
        "The first paragraph has 120 characters.",
        [("README.md", 5)],
    )
    assert told("readme-pitch", {"README.md": picture + "x" * 121})[0] == "failed"


@pytest.mark.parametrize(
    "text",
    [
        "One Paragraph of project description goes here",
        "This project was bootstrapped with Create React App.",
        "A short description of the project.",
        "This is my repository.",
        "TODO",
    ],
)
def test_a_first_paragraph_of_a_template_fails(verdict: Judged, text: str) -> None:
    assert verdict("readme-pitch", {"README.md": f"# A\n\n{text}\n"}) is Verdict.FAILED


def test_a_readme_without_paragraph_fails(told: Told) -> None:
    assert told("readme-pitch", {"README.md": "# A\n\n- b\n"})[:2] == (
        "failed",
        "The README has no paragraph.",
    )


def test_all_seven_sections_by_their_synonyms_pass(told: Told) -> None:
    assert told("readme-sections", {"README.md": f"# A\n\n{SEVEN}\n"})[0] == "passed"


def test_missing_sections_are_named(told: Told) -> None:
    text = SEVEN.replace("## Known issues", "## Thanks").replace("## Results", "## Colours")
    assert told("readme-sections", {"README.md": text})[1] == "No section on: results, limitations."


def test_a_paragraph_above_the_sections_states_the_problem(told: Told) -> None:
    text = SEVEN.replace("## Problem\n\nText.", "")
    assert (
        told("readme-sections", {"README.md": f"# A\n\nIt finds fraud.\n\n{text}"})[0] == "passed"
    )
    assert told("readme-sections", {"README.md": text})[1] == "No section on: problem."
    assert told("readme-sections", {"README.md": "# A\n"})[1].startswith("No section on: problem,")


def test_placeholders_are_found_with_their_lines(told: Told) -> None:
    text = "# A\n\n[More Information Needed]\n\n```bash\ngit clone https://x/your_username/a\n```\nTODO\n"
    assert told("no-placeholder", {"README.md": text}) == (
        "failed",
        "“[More Information Needed]” is left in the README.",
        [("README.md", 3), ("README.md", 6), ("README.md", 8)],
    )


def test_a_todo_list_is_no_placeholder(verdict: Judged) -> None:
    assert verdict("no-placeholder", {"README.md": "# A\n\nA todo list.\n"}) is Verdict.PASSED
