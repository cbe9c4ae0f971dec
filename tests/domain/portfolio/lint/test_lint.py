"""What is found in a README, where, and what its mend makes of it."""

from __future__ import annotations

import pytest

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.github.rendering import LONGEST
from gradus.domain.portfolio.lint.finding import Finding, mended
from gradus.domain.portfolio.lint.known import Known, Metric
from gradus.domain.portfolio.lint.lint import lint
from gradus.domain.portfolio.lint.rules import MISSING, SECTIONS

PLACE = Place("metrics.json", 3)
KNOWN = Known(
    paths=frozenset({"LICENSE", "docs/curve.png", "docs/a.md", "src/a.py", "x/same.md"}),
    licence="MIT",
    licence_file="LICENSE",
    metrics=(Metric("gbm", "pr_auc", "0.8512", PLACE), Metric("gbm", "f1", "0.5", PLACE)),
)


def found(text: str, rule: str, known: Known = KNOWN) -> list[Finding]:
    return [finding for finding in lint(text, known) if finding.rule == rule]


def mend(text: str, rule: str, known: Known = KNOWN) -> str:
    (finding,) = found(text, rule, known)
    return mended(text, finding.edits)


def missing(text: str) -> set[str]:
    return {finding.subject for finding in found(text, MISSING)}


def test_an_empty_readme_lacks_every_section() -> None:
    assert missing("") == {*SECTIONS}


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("# Name", "title"),
        ('<h1 align="center">Name</h1>', "title"),
        ("# Name\n\nFinds fraud among payments.", "pitch"),
        ("![a](docs/curve.png)", "demo"),
        ("## Performance", "results"),
        ("## The dataset", "data"),
        ("## How it works", "method"),
        ("## Getting started", "reproduce"),
        ("## Known issues", "limitations"),
        ("## License", "licence"),
        ("<!-- gradus:begin contact 0123456789ab -->", "contact"),
    ],
)
def test_a_section_is_known_by_many_names(text: str, section: str) -> None:
    assert section not in missing(text)


def test_badges_and_cards_are_no_demo() -> None:
    assert "demo" in missing("![a](https://img.shields.io/b)")
    assert "demo" in missing("![a](https://github-readme-stats.vercel.app/api)")


@pytest.mark.parametrize("text", ["", "# a", "# a\n"])
def test_the_licence_that_the_repository_has_can_be_written(text: str) -> None:
    (finding,) = [one for one in found(text, MISSING) if one.subject == "licence"]
    assert mended(text, finding.edits).endswith("## Licence\n\nMIT, see [LICENSE](LICENSE).\n")


def test_no_licence_is_made_up() -> None:
    assert all(not finding.edits for finding in lint("", Known()))


def test_a_heading_that_skips_a_level_is_raised_with_those_below_it() -> None:
    text = "# a\n\n#### b\n\n##### c\n\n## d\n"
    assert mend(text, "heading skips") == "# a\n\n## b\n\n### c\n\n## d\n"


@pytest.mark.parametrize("text", ["# a\n\n> ### b\n", "# a\n\n### b\n\nc\n\n- #### d\n"])
def test_headings_that_stand_within_other_things_are_left_to_the_person(text: str) -> None:
    (finding, *_) = found(text, "heading skips")
    assert finding.edits == ()


def test_a_second_title_becomes_a_section_with_those_below_it() -> None:
    assert mend("# a\n\n# b\n\n## c\n", "several titles") == "# a\n\n## b\n\n### c\n"


def test_a_title_beside_one_in_html_is_one_too_many() -> None:
    assert len(found("<h1>a</h1>\n\n# b\n\n# c\n", "several titles")) == 2


def test_a_title_with_headings_of_the_last_level_stays() -> None:
    assert found("# a\n\n# b\n\n###### c\n", "several titles")[0].edits == ()


@pytest.mark.parametrize(("lines", "findings"), [(1_000, 0), (1_001, 1)])
def test_a_long_readme_is_too_long(lines: int, findings: int) -> None:
    assert len(found("a\n" * lines, "too long")) == findings


def test_what_github_cuts_is_an_error() -> None:
    assert len(found("a " * LONGEST, "cut by GitHub")) == 1
    assert not found("a", "cut by GitHub")


def test_an_anchor_that_was_meant_is_put_in() -> None:
    text = "## The results\n\n[a](#The_Results)\n"
    assert mend(text, "broken anchor") == "## The results\n\n[a](#the-results)\n"


@pytest.mark.parametrize("target", ["#", "#top", "#user-content-b", "#b", "#c", "#d"])
def test_anchors_that_are_there_are_found(target: str) -> None:
    text = f'## b\n\n<a name="c"></a><p id="d">x</p>\n\n[a]({target})\n'
    assert not found(text, "broken anchor")


def test_an_anchor_that_nobody_can_guess_is_left() -> None:
    (finding,) = found("a\n[b](#c)\n\n# d", "broken anchor")
    assert (finding.line, finding.edits) == (2, ())


@pytest.mark.parametrize(
    ("target", "right"),
    [
        ("Docs/Curve.png", "docs/curve.png"),
        ("curve.png", "docs/curve.png"),
        ("./docs/A.md#b", "docs/a.md#b"),
    ],
)
def test_a_file_that_was_meant_is_put_in(target: str, right: str) -> None:
    assert mend(f"[a]({target})\n", "broken link") == f"[a]({right})\n"
    assert mend(f'<a href="{target}">a</a>\n', "broken link") == f'<a href="{right}">a</a>\n'


@pytest.mark.parametrize(
    "target",
    ["docs", ".", "/LICENSE", "docs/a.md?raw=1", "https://x.y/z", "//x.y", "../../issues", "?a=b"],
)
def test_links_that_lead_somewhere_are_left_alone(target: str) -> None:
    assert not found(f"[a]({target})\n", "broken link")


@pytest.mark.parametrize("target", ["none.md", "../up.md", "no%20ne.md", "a.md?b"])
def test_a_file_that_is_not_there_is_an_error_without_a_mend(target: str) -> None:
    (finding,) = found(f"[a]({target})\n", "broken link")
    assert finding.edits == ()


def test_a_link_that_stands_twice_in_a_paragraph_is_left_to_the_person() -> None:
    assert all(not one.edits for one in found("[a](A.md) [b](A.md)\n", "broken link"))


def test_links_are_followed_from_the_folder_of_the_readme() -> None:
    known = Known(frozenset({"docs/README.md", "docs/a.md"}), readme="docs/README.md")
    assert not found("[a](a.md)", "broken link", known)
    assert mend("[a](A.md)", "broken link", known) == "[a](a.md)"


def test_a_picture_is_named_after_its_file() -> None:
    text = "![](docs/learning_curve.png)\n"
    known = Known(frozenset({"docs/learning_curve.png"}))
    assert mend(text, "picture without text", known) == (
        "![Learning curve](docs/learning_curve.png)\n"
    )


@pytest.mark.parametrize(
    "text",
    ["![](IMG_123.png)", "![](1.png)", '<img src="curve.png">', "<img>", "![](curve.png)" * 2],
)
def test_a_picture_whose_file_says_nothing_is_left_to_the_person(text: str) -> None:
    assert all(not finding.edits for finding in found(text, "picture without text"))
    assert found(text, "picture without text")


def test_a_card_of_a_strangers_server_is_taken_out_with_its_link() -> None:
    card = "![a](https://github-readme-stats.vercel.app/api?x=1)"
    assert mend(f"b {card} c\n", "remote card") == "b  c\n"
    assert mend(f"b [{card}](https://x.y) c\n", "remote card") == "b  c\n"
    assert all(not one.edits for one in found(card * 2, "remote card"))


def test_leftovers_of_templates_are_errors_in_their_lines() -> None:
    text = "a\n\nTODO\n\n```\n# TODO\ngit clone your_username\n```\n"
    assert [one.line for one in found(text, "placeholder")] == [3, 7]


def test_results_without_a_number_and_without_a_baseline() -> None:
    assert found("## Results\n\nGood.", "no numbers in results")
    assert found("## Results\n\n0.9", "no baseline")
    assert not found("## Results\n\n0.9, baseline 0.5", "no baseline")
    assert not found("## Other", "no baseline")


@pytest.mark.parametrize(
    ("written", "right"), [("0.84", "0.85"), ("0.8", "0.9"), ("84%", "85%"), ("84.1 %", "85.1%")]
)
def test_a_number_is_held_against_the_stored_one_rounded_alike(written: str, right: str) -> None:
    text = "| Model | PR-AUC (CI) |\n|-|-|\n| gbm | {} |\n| other | 0.1 |\n"
    assert mend(text.format(written), "number differs") == text.format(right)
    assert not found(text.format(right), "number differs")


def test_a_table_of_metric_and_value_is_read_too() -> None:
    assert mend("|Metric|Value|\n|-|-|\n|F1|0.6|\n", "number differs") == (
        "|Metric|Value|\n|-|-|\n|F1|0.5|\n"
    )
    assert not found("|Metric|Value|\n|-|-|\n|F1||\n", "number differs")


def test_a_number_that_stands_twice_in_its_row_is_left_to_the_person() -> None:
    text = "| Model | F1 | x |\n|-|-|-|\n| gbm | 0.6 | 0.6 |\n"
    assert [one.edits for one in found(text, "number differs")] == [()]


def test_a_licence_that_is_not_that_of_the_file() -> None:
    text = "# a\n\n## License\n\nApache License 2.0\n"
    assert [one.line for one in found(text, "licence differs")] == [5]
    assert not found(text.replace("Apache", "MIT, Apache"), "licence differs")
    assert not found("## License\n\nSee the file.", "licence differs")
    assert not found(text, "licence differs", Known())


def test_what_stands_in_comments_and_code_is_no_link() -> None:
    assert not found('<!-- <a href="no"> -->\n\n`[a](no)`\n\nhttps://x.y/z', "broken link")


def test_pictures_and_links_written_as_html_count_with_their_lines() -> None:
    text = "<p>\n<img src='a.png' alt=b>\n<a>c</a> <h2>d</h2>\n</p>\n\ne <img src=f.png>\n"
    assert [(one.subject, one.line) for one in found(text, "broken link")] == [
        ("a.png", 2),
        ("f.png", 6),
    ]
