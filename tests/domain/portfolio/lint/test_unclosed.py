"""Code and comments that nobody closed, and where a mend closes them."""

from __future__ import annotations

import pytest

from gradus.domain.portfolio.github.rendering import rendered
from gradus.domain.portfolio.lint.finding import Finding, mended
from gradus.domain.portfolio.lint.known import Known
from gradus.domain.portfolio.lint.lint import lint

END = "<!-- gradus:end reproduce -->\n"


def found(text: str) -> list[Finding]:
    return [one for one in lint(text, Known()) if one.rule.startswith("unclosed")]


@pytest.mark.parametrize(
    "text",
    [
        "```sh\nmake\n```\n",
        "~~~\n```\n~~~~\n",
        "> ```sh\n> make\n> ```\n",
        "- ```sh\n  make\n  ```\n",
        "````md\n```sh\nmake\n```\n````\n",
        "```sh\n```\n",
        "    make\n",
        "<!-- a\ncomment -->\n\n<p>no comment</p>\n",
        "Text <!-- that GitHub shows as it is\n",
    ],
)
def test_what_is_closed_is_not_found(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("# A\n\n```sh\nmake\n\n## Data\n", 3),
        ("~~~\nmake\n```\n\nText\n", 1),
        ("````\nmake\n```\n\nText\n", 1),
        ("> ```sh\n> make\n\nText\n", 1),
        ("1. ```sh\n   make\n\nText\n", 1),
    ],
)
def test_code_that_swallows_the_rest_is_found_at_its_beginning_and_left_to_the_person(
    text: str, line: int
) -> None:
    (one,) = found(text)
    assert (one.rule, one.line, one.edits) == ("unclosed code", line, ())


def test_code_that_goes_on_to_where_another_begins_is_found() -> None:
    (one,) = found("```sh\nmake\n\nText\n\n```python\nprint()\n```\n")
    assert (one.rule, one.line, one.edits) == ("unclosed code", 1, ())
    assert one.sentence.endswith("in line 6.")


@pytest.mark.parametrize(
    ("text", "mend"),
    [
        ("```sh\nmake\n", "```sh\nmake\n```\n"),
        ("```sh\r\nmake", "```sh\r\nmake\n```"),
        ("~~~~\nmake\n\n\n", "~~~~\nmake\n~~~~\n\n\n"),
        (f"```sh\nmake\n{END}\nText\n", f"```sh\nmake\n```\n{END}\nText\n"),
        (f"```sh\nmake\n\n{END}", f"```sh\nmake\n```\n\n{END}"),
        ("```sh", "```sh\n```"),
        ("<!-- to do", "<!-- to do -->"),
        (f"<!-- to do\n{END}", f"<!-- to do -->\n{END}"),
    ],
)
def test_a_block_is_closed_where_nothing_else_can_follow(text: str, mend: str) -> None:
    (one,) = found(text)
    assert mended(text, one.edits) == mend
    assert found(mend) == []


def test_a_comment_that_hides_the_rest_is_found_and_left_to_the_person() -> None:
    text = "# A\n\n<!-- to do\n\nText that nobody sees\n"
    (one,) = found(text)
    assert (one.rule, one.line, one.edits) == ("unclosed comment", 3, ())
    assert "nobody" not in rendered(text).html


def test_a_comment_that_ends_with_the_next_one_is_found() -> None:
    (one,) = found("<!-- to do\n<!-- later -->\n\nText\n")
    assert (one.rule, one.line, one.edits) == ("unclosed comment", 1, ())
