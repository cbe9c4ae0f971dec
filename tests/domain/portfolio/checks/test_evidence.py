"""Checks of what a README proves."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]

TABLE = "# A\n\n| Model | F1 |\n| --- | --- |\n| {} | 0.61 |\n| Boosting | 0.80 |\n"


@pytest.mark.parametrize(
    "key",
    [
        "results-table",
        "demo-picture",
        "reproduce-commands",
        "links-resolve",
        "badges",
        "data-source",
    ],
)
def test_without_a_readme_nothing_can_be_told(verdict: Judged, key: str) -> None:
    assert verdict(key, {}) is Verdict.CANNOT_TELL


@pytest.mark.parametrize("name", ["Baseline", "Logistic regression", "Dummy", "Majority class"])
def test_a_results_table_with_a_baseline_passes(told: Told, name: str) -> None:
    assert told("results-table", {"README.md": TABLE.format(name)}) == (
        "passed",
        "A table shows results beside a baseline.",
        [("README.md", 3)],
    )


def test_a_results_table_without_a_baseline_fails(told: Told) -> None:
    assert told("results-table", {"README.md": TABLE.format("Forest")}) == (
        "failed",
        "The results table has no baseline row.",
        [("README.md", 3)],
    )


@pytest.mark.parametrize(
    "text",
    ["# A\n", "| File | What |\n|-|-|\n| a | 3 |\n", "| F1 | x |\n|-|-|\n| good | baseline |\n"],
)
def test_a_table_without_metric_or_number_is_no_results_table(told: Told, text: str) -> None:
    assert told("results-table", {"README.md": text})[:2] == (
        "failed",
        "No table shows a metric with its number.",
    )


def test_a_picture_in_the_repository_with_alternative_text_passes(told: Told) -> None:
    files = {"README.md": "# A\n\n![Curve](docs/a%20b.png?raw=true)\n", "docs/a b.png": b"\x89"}
    assert told("demo-picture", files) == (
        "passed",
        "The README shows a picture or a demo.",
        [("README.md", 3)],
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("![](a.png)", "The picture “a.png” has no alternative text."),
        ("<img src='b.png' alt='B'>", "The picture “b.png” is not in the repository."),
        ("![A](../a.png)", "The picture “../a.png” is not in the repository."),
        ("[![CI](https://img.shields.io/x)](y)", "The README shows no picture and links no demo."),
    ],
)
def test_a_picture_that_is_missing_or_silent_fails(told: Told, text: str, found: str) -> None:
    files = {"README.md": f"# A\n\n{text}\n", "a.png": b"\x89"}
    assert told("demo-picture", files)[:2] == ("failed", found)


def test_a_link_to_a_running_demo_passes(verdict: Judged) -> None:
    text = "# A\n\n[Try it](https://huggingface.co/spaces/ada/fraud)\n"
    assert verdict("demo-picture", {"README.md": text}) is Verdict.PASSED


RUN = "# A\n\n```bash\n$ pip install -r requirements.txt\npython src/train.py --lr 1  # x.py\n```\n"


def test_commands_that_name_files_of_the_repository_pass(told: Told) -> None:
    files = {"README.md": RUN, "requirements.txt": "numpy", "src/train.py": ""}
    assert told("reproduce-commands", files)[0::2] == ("passed", [("README.md", 3)])


def test_a_command_that_names_no_file_of_the_repository_fails(told: Told) -> None:
    assert told("reproduce-commands", {"README.md": RUN, "requirements.txt": ""}) == (
        "failed",
        "“src/train.py” is not in the repository.",
        [("README.md", 5)],
    )


@pytest.mark.parametrize(
    ("commands", "verdict_"),
    [
        ("cd app\npython ./main.py", "passed"),
        ("wget -O data.py https://x/y.py\ncurl https://x/y.sh", "passed"),
        ("make train", "failed"),
        ("pip install -r dev.txt", "failed"),
        ("", "failed"),
    ],
)
def test_commands_are_read_word_by_word(told: Told, commands: str, verdict_: str) -> None:
    files = {"README.md": f"# A\n\n```sh\n{commands}\n```\n", "app/main.py": ""}
    assert told("reproduce-commands", files)[0] == verdict_


def test_make_passes_with_a_makefile(verdict: Judged) -> None:
    files = {"README.md": "# A\n\n```sh\nmake train\n```\n", "Makefile": "train:\n"}
    assert verdict("reproduce-commands", files) is Verdict.PASSED


def test_links_to_files_folders_and_headings_pass(told: Told) -> None:
    text = (
        "# A\n\n[a](docs/a.md#x) [b](docs/) [c](#how-it-works-1) [d](/LICENSE) [e](#)\n"
        "[f](#named) [g](https://x.y/z) [h](mailto:a@b.c) [i](../../issues)\n\n"
        '<a id="named"></a>\n\n'
        "## How it works\n\n## How it works\n"
    )
    files = {"README.md": text, "docs/a.md": "", "LICENSE": ""}
    assert told("links-resolve", files)[0] == "passed"


def test_dead_links_are_told_with_their_lines(told: Told) -> None:
    text = '# A\n\n[a](b.md)\n[c](#d)\n\n<p>\n<a href="../e.md">e</a>\n</p>\n'
    assert told("links-resolve", {"README.md": text}) == (
        "failed",
        "The link to “b.md” leads nowhere.",
        [("README.md", 3), ("README.md", 4), ("README.md", 7)],
    )


def test_links_of_a_readme_in_docs_start_there(verdict: Judged) -> None:
    files = {"docs/README.md": "# A\n\n[a](../b.md) [c](c.md)\n", "b.md": "", "docs/c.md": ""}
    assert verdict("links-resolve", files) is Verdict.PASSED


def test_a_card_drawn_by_a_server_fails(told: Told) -> None:
    text = "# A\n\n![Stats](https://github-readme-stats.vercel.app/api?username=ada)\n"
    assert told("badges", {"README.md": text})[0::2] == ("failed", [("README.md", 3)])


@pytest.mark.parametrize(
    ("picture", "found"),
    [
        ("https://github.com/a/b/actions/workflows/t.yml/badge.svg", "No badge or card comes"),
        (
            "https://img.shields.io/badge/x",
            "No card is drawn elsewhere; img.shields.io draws 1 badge.",
        ),
    ],
)
def test_badges_of_ci_and_shields_pass(told: Told, picture: str, found: str) -> None:
    verdict_, told_, _ = told("badges", {"README.md": f"# A\n\n![x]({picture})\n"})
    assert verdict_ == "passed"
    assert told_.startswith(found)


CARD = "---\nlicense: mit\ndatasets: [a]\nmetrics: [f1]\n---\n# Card\n"
TRAINS = "model.fit(x)\n"


def test_a_model_card_with_front_matter_passes(told: Told) -> None:
    assert told("model-card", {"MODEL_CARD.md": CARD})[0::2] == ("passed", [("MODEL_CARD.md", 1)])


def test_a_readme_can_be_the_card(told: Told) -> None:
    assert told("model-card", {"README.md": CARD})[2] == [("README.md", 1)]


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({"MODEL_CARD.md": "# Card\n"}, "MODEL_CARD.md does not begin with YAML front matter."),
        ({"MODEL_CARD.md": "---\na: [\n---\n"}, "MODEL_CARD.md does not begin with YAML"),
        ({"MODEL_CARD.md": "---\na: b\n"}, "MODEL_CARD.md does not begin with YAML"),
        ({"README.md": "---\nlicense: mit\n---\n"}, "The front matter of README.md lacks datasets"),
        ({"train.py": TRAINS}, "There is no model card and no dataset card."),
    ],
)
def test_a_card_that_is_missing_or_bare_fails(
    told: Told, files: dict[str, str], found: str
) -> None:
    verdict_, told_, _ = told("model-card", files)
    assert verdict_ == "failed"
    assert told_.startswith(found)


def test_a_dataset_card_needs_its_licence_only(verdict: Judged) -> None:
    assert verdict("model-card", {"DATASET_CARD.md": "---\nlicense: mit\n---\n"}) is Verdict.PASSED


def test_without_a_model_no_card_is_missed(verdict: Judged) -> None:
    assert verdict("model-card", {"plot.py": "print(1)\n"}) is Verdict.CANNOT_TELL
