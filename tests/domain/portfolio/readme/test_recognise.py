"""Sections of a README that nobody marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradus.domain.portfolio.readme.document import Foreign, parse, parse_text
from gradus.domain.portfolio.readme.names import section_of
from gradus.domain.portfolio.readme.outline import Heading, fenced_lines, headings, split_lines
from gradus.domain.portfolio.readme.recognise import Known, recognise

BADGE = "[![ci](https://github.com/a/b/actions/workflows/ci.yml/badge.svg)](https://x.org)\n"


def seen(text: str) -> list[tuple[str, str]]:
    """Return name and text of each part; foreign parts have no name."""
    return [(getattr(part, "name", ""), part.text) for part in recognise(parse_text(text))]


@pytest.mark.parametrize(
    ("heading", "name"),
    [
        ("Results", "results"),
        ("📊 Results & Evaluation", "results"),
        ("3. Data set", "data"),
        ("License", "licence"),
        (":rocket: Getting Started", "reproduce"),
        ("[Installation](#installation)", "reproduce"),
        ("`Usage`:", "reproduce"),
        ("What I learned", "decisions"),
        ("Results of the moon", ""),
        ("", ""),
    ],
)
def test_headings_are_known_by_their_words(heading: str, name: str) -> None:
    assert section_of(heading) == name


def test_a_usual_readme_falls_into_its_sections() -> None:
    text = f"# Cats\n\n{BADGE}\nTells cats apart.\n\n![A cat](cat.png)\n\n## Dataset\nCIFAR\n"
    text += "### Source\nToronto\n## Thanks\nMum\n## License\nMIT\n"
    assert seen(text) == [
        ("title", "# Cats\n"),
        ("", "\n"),
        ("badges", BADGE),
        ("", "\n"),
        ("pitch", "Tells cats apart.\n\n"),
        ("demo", "![A cat](cat.png)\n\n"),
        ("data", "## Dataset\nCIFAR\n### Source\nToronto\n"),
        ("", "## Thanks\nMum\n"),
        ("licence", "## License\nMIT\n"),
    ]


def test_a_title_may_be_html_or_underlined_or_alone() -> None:
    assert seen('<h1 align="center">My <b>cats</b></h1>\n')[0] == (
        "title",
        '<h1 align="center">My <b>cats</b></h1>\n',
    )
    assert seen("Cats\n====\n\nWords\n") == [
        ("title", "Cats\n====\n"),
        ("", "\n"),
        ("pitch", "Words\n"),
    ]
    assert seen("# Cats\n\n\n") == [("title", "# Cats\n"), ("", "\n\n")]


def test_badges_may_have_blank_lines_between_them_and_are_no_demo() -> None:
    assert seen(f"# Cats\n{BADGE}\n{BADGE}\nWords\n{BADGE}![A cat](cat.png)\n") == [
        ("title", "# Cats\n"),
        ("badges", f"{BADGE}\n{BADGE}"),
        ("", "\n"),
        ("pitch", f"Words\n{BADGE}"),
        ("demo", "![A cat](cat.png)\n"),
    ]


def test_the_head_goes_on_behind_marked_sections_that_belong_to_it() -> None:
    marked = "<!-- gradus:begin {0} 000000000000 -->\nx\n<!-- gradus:end {0} -->\n"
    badges, results = marked.format("badges"), marked.format("results")
    assert seen(f"# Cats\n{badges}Words\n") == [
        ("title", "# Cats\n"),
        ("badges", badges),
        ("pitch", "Words\n"),
    ]
    assert seen(f"# Cats\n{results}Words\n")[-1] == ("", "Words\n")
    assert seen(f"# Cats\n## More\n{badges}Words\n")[-1] == ("", "Words\n")


def test_a_picture_in_a_code_block_is_no_demo() -> None:
    assert seen("# Cats\n```\n![a](b)\n```\n")[1:] == [("pitch", "```\n![a](b)\n```\n")]


def test_only_the_first_heading_of_level_one_is_the_title() -> None:
    assert seen("# Cats\n# Dogs\n# Data\nx\n") == [
        ("title", "# Cats\n"),
        ("", "# Dogs\n"),
        ("data", "# Data\nx\n"),
    ]
    assert seen("# Data\nx\n") == [("data", "# Data\nx\n")]


def test_a_marked_title_leaves_no_other() -> None:
    text = "<!-- gradus:begin title 000000000000 -->\n# A\n<!-- gradus:end title -->\n# B\nwords\n"
    assert [name for name, _ in seen(text)] == ["title", ""]
    text = "<!-- gradus:begin map 000000000000 -->\n# A\n<!-- gradus:end map -->\n# B\n"
    assert [name for name, _ in seen(text)] == ["map", "title"]
    text = "# A\n<!-- gradus:begin map 000000000000 -->\n<!-- gradus:end map -->\n# B\n"
    assert [name for name, _ in seen(text)] == ["title", "map", ""]


def test_headings_in_code_and_comments_are_none() -> None:
    text = "```sh\n# Data\n```\n<!--\n# Data\n-->\n    # Data\n~~~\n# Data\n~~~\n"
    assert headings(split_lines(text)) == ()


def test_headings_have_levels_and_places() -> None:
    text = "## A ##\ntwo\nlines\n---\n- item\n---\n# B\n---\n#\n#hash\n"
    assert headings(split_lines(text)) == (
        Heading(2, "A", 0, 1),
        Heading(2, "lines", 2, 4),
        Heading(1, "B", 6, 7),
        Heading(1, "", 8, 9),
    )


def test_a_fence_that_is_never_closed_hides_nothing() -> None:
    assert fenced_lines(["````\n", "a\n", "```\n", "````` x\n"]) == frozenset()
    assert fenced_lines(["~~~\n", "```\n", "a\n", "```\n"]) == {1, 2, 3}
    assert fenced_lines(["````\n", "```\n", "```\n", "```\n"]) == {1, 2}
    assert fenced_lines(["```\n", "a\n", "````\n"]) == {0, 1, 2}


LINES = ("# A", "## Data", "x", "```", "===", "", "![a](b)", BADGE, "<!--", "-->", "### Method")


@given(st.lists(st.sampled_from((*LINES, "\x0c", "\u2028"))).map("\n".join))
def test_recognising_loses_nothing(text: str) -> None:
    parts = recognise(parse(text.encode()).parts)
    assert "".join(part.text for part in parts) == text
    assert all(part.text for part in parts)
    assert {type(part) for part in parts} <= {Foreign, Known}
