from __future__ import annotations

import pytest

from gradus.domain.decks.options import Option, has_options, split_options


@pytest.mark.parametrize(
    ("line", "option"),
    [
        ("- [ ] no", Option("no", right=False)),
        ("- [x] yes", Option("yes", right=True)),
        ("- [X] yes", Option("yes", right=True)),
        ("* [x] yes", Option("yes", right=True)),
        ("+ [ ]  no  ", Option("no", right=False)),
        ("   - [ ] $[a]$", Option("$[a]$", right=False)),
        ("-\t[x]\tyes", Option("yes", right=True)),
        ("- [ ]", Option("", right=False)),
    ],
)
def test_a_ticked_box_is_a_right_option(line: str, option: Option) -> None:
    assert split_options(line) == ("", (option,), "")
    assert has_options(line)


@pytest.mark.parametrize(
    "line", ["[x] a", "- [y] a", "- [] a", "- [x]a", "-[x] a", "    - [x] a", "1. [x] a", "- a", ""]
)
def test_other_lines_are_no_options(line: str) -> None:
    assert split_options(line) == (line.strip(), (), "")
    assert not has_options(line)


def test_text_stands_before_and_after_the_options() -> None:
    body = "Think.\n\n- [ ] a\n- [x] b\n\nBecause.\n\n- a list"
    assert split_options(body) == (
        "Think.",
        (Option("a", right=False), Option("b", right=True)),
        "Because.\n\n- a list",
    )


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n\n", "\n  \n"])
def test_empty_lines_may_separate_options(gap: str) -> None:
    _, options, after = split_options(f"- [ ] a{gap}- [x] b{gap}")
    assert ([option.text for option in options], after) == (["a", "b"], "")


def test_an_option_goes_on_in_indented_lines_that_keep_their_further_indent() -> None:
    body = "- [x] a\n  b\n\n      c\n    ```python\n    if x:\n        y\n    ```\n- [ ] d\n\te\nf"
    _, options, after = split_options(body)
    first = "a\nb\n\n    c\n  ```python\n  if x:\n      y\n  ```"
    assert [option.text for option in options] == [first, "d\ne"]
    assert after == "f"


def test_a_line_at_the_margin_ends_the_list() -> None:
    _, options, after = split_options("- [ ] a\n- [ ] b\nlazy\n- [x] c")
    assert len(options) == 2
    assert after == "lazy\n- [x] c"
    assert has_options(after)


def test_a_list_in_a_fence_is_code() -> None:
    fence = "```\n- [x] a\n```"
    assert split_options(fence) == (fence, (), "")
    assert split_options(f"{fence}\n- [x] b") == (fence, (Option("b", right=True),), "")
    assert not has_options(fence)
