"""The examples of GitHub's specification, and its own parser as a second opinion."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from tests.support.documents import document

from gradus.domain.portfolio.github.grammar import parse, write
from gradus.domain.portfolio.github.rendering import rendered
from gradus.domain.portfolio.github.sanitising import sanitised

EXAMPLES = Path(__file__).parents[5] / "shared" / "data" / "gfm_examples.json"
pytestmark = pytest.mark.skipif(not EXAMPLES.exists(), reason=f"{EXAMPLES} is not there")
SHARE = 0.975
ALL_EXTENSIONS = "its example is without an extension that GitHub always has"
NEWER = "comments by CommonMark 0.31, and a comment is not shown anyway"
DIFFERENT = {
    **dict.fromkeys((140, 141, 142, 145, 147), f"tag filter: {ALL_EXTENSIONS}"),
    **dict.fromkeys((610, 614, 616, 619, 620), f"extended autolinks: {ALL_EXTENSIONS}"),
    645: NEWER,
}
"""Examples that differ on purpose, and why."""
IN_ONE = {398, 426, 434, 435, 436, 473, 474, 475, 477}
"""Strong text in strong text, which cmark-gfm writes as one; it looks the same."""


EXTENSIONS = ["table", "autolink", "tagfilter", "strikethrough", "tasklist"]


@cache
def examples() -> list[dict[str, Any]]:
    read: list[dict[str, Any]] = json.loads(EXAMPLES.read_text("utf-8"))
    return read


def html(markdown: str) -> str:
    return write(*parse(markdown))


def numbers(differing: list[dict[str, Any]]) -> set[int]:
    return {example["example"] for example in differing}


def test_the_document_is_the_specifications_but_for_what_is_known(
    capsys: pytest.CaptureFixture[str],
) -> None:
    wrong = [one for one in examples() if document(html(one["markdown"])) != document(one["html"])]
    same = len(examples()) - len(wrong)
    with capsys.disabled():
        print(f"\n{same} of {len(examples())} examples ({same / len(examples()):.1%})")  # noqa: T201 - a figure
    assert len(examples()) == 673
    assert same >= SHARE * 673
    assert numbers(wrong) == {*DIFFERENT}


def test_what_is_shown_is_what_github_would_leave_of_the_specifications_document(
    capsys: pytest.CaptureFixture[str],
) -> None:
    wrong = [
        one
        for one in examples()
        if document(rendered(one["markdown"]).html) != document(sanitised(one["html"]))
    ]
    same = len(examples()) - len(wrong)
    with capsys.disabled():
        print(f"\n{same} of {len(examples())} examples when cleaned ({same / 673:.1%})")  # noqa: T201 - a figure
    assert same >= SHARE * 673
    assert numbers(wrong) <= {*DIFFERENT, 646}  # 646 is a comment as well


def test_githubs_own_parser_agrees_where_the_specification_is_left(
    capsys: pytest.CaptureFixture[str],
) -> None:
    options = Options.CMARK_OPT_UNSAFE
    wrong = []
    for one in examples():
        theirs = cmarkgfm.markdown_to_html_with_extensions(one["markdown"], options, EXTENSIONS)
        if document(html(one["markdown"])) != document(theirs):
            wrong.append(one)
    with capsys.disabled():
        print(f"\n{673 - len(wrong)} of 673 examples as cmark-gfm writes them")  # noqa: T201 - a figure
    assert numbers(wrong) == IN_ONE
