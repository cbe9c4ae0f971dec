"""Checks of data, models, metrics and notebooks."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.history import History, OnceCommitted

Told = Callable[..., tuple[str, str, list[tuple[str, int]]]]
Judged = Callable[..., Verdict]

MIB = 1024 * 1024
FIT = {"a.py": "model.fit(x)\n"}


def test_small_files_pass(told: Told) -> None:
    assert told("no-large-files", {"a.bin": "x"}, sizes={"a.bin": 50 * MIB})[:2] == (
        "passed",
        "The largest file has 52.4 MB.",
    )
    assert told("no-large-files", {})[0] == "passed"


@pytest.mark.parametrize(
    ("size", "found"),
    [
        (50 * MIB + 1, "a.bin has 52 MB; GitHub warns of it."),
        (100 * MIB + 1, "a.bin has 105 MB; GitHub refuses it."),
    ],
)
def test_large_files_fail(told: Told, size: int, found: str) -> None:
    assert told("no-large-files", {"a.bin": "x"}, sizes={"a.bin": size}) == (
        "failed",
        found,
        [("a.bin", 0)],
    )


def test_a_large_file_of_the_past_fails(told: Told) -> None:
    history = History(large=(OnceCommitted("old.zip", "c", size=200 * MIB),))
    assert told("no-large-files", {}, history)[0::2] == ("failed", [("old.zip", 0)])


def test_without_history_large_files_of_the_past_cannot_be_told(told: Told) -> None:
    assert told("no-large-files", {}, History(missing="It is shallow."))[:2] == (
        "cannot tell",
        "No file there is too large. It is shallow.",
    )


def test_data_in_git_fails(told: Told) -> None:
    files = {"data/a.csv": "x", ".gitignore": "data/\n"}
    assert told("data-kept-out", files, sizes={"data/a.csv": 2_000_000}) == (
        "failed",
        "data/a.csv has 2.0 MB and is in git.",
        [("data/a.csv", 0)],
    )


LFS = "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n"


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({".gitignore": "/data/\n"}, ".gitignore"),
        ({"data.csv.dvc": "outs: []"}, "data.csv.dvc"),
        ({"model.pt": LFS, "b.csv": "a,b\n"}, "model.pt"),
    ],
)
def test_data_that_is_ignored_or_pointed_at_passes(
    told: Told, files: dict[str, str], place: str
) -> None:
    assert told("data-kept-out", files)[0::2] == ("passed", [(place, 0)])


def test_without_data_nothing_can_be_told(verdict: Judged) -> None:
    files = {"a.csv": "x", "b.csv": "y" * 2_000, ".gitignore": "*.log\n"}
    assert verdict("data-kept-out", files) is Verdict.CANNOT_TELL


SPLIT = "a, b = train_test_split(x)\n"


@pytest.mark.parametrize(
    ("code", "verdict_", "line"),
    [
        (f"{SPLIT}scaler.fit(a)\n", "passed", 1),
        (f"scaler.fit_transform(x)\n{SPLIT}", "failed", 1),
        (f"scaler.fit(x_train)\n{SPLIT}", "passed", 2),
        (f"def f():\n    s.fit(x)\ndef g():\n    {SPLIT}", "passed", 4),
        (f"def g():\n    s.fit(x)\n    {SPLIT}", "failed", 2),
    ],
)
def test_what_is_fitted_before_the_split_is_found(
    told: Told, code: str, verdict_: str, line: int
) -> None:
    assert told("split-before-fit", {"a.py": code})[0::2] == (verdict_, [("a.py", line)])


def test_the_order_of_cells_is_the_order_of_a_notebook(verdict: Judged) -> None:
    cells = [{"cell_type": "code", "source": s} for s in ("s.fit(x)\n", "!ls", SPLIT)]
    assert verdict("split-before-fit", {"a.ipynb": json.dumps({"cells": cells})}) is Verdict.FAILED


def test_splits_of_tests_do_not_count(verdict: Judged) -> None:
    assert verdict("split-before-fit", {"test_a.py": SPLIT}) is Verdict.CANNOT_TELL


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ({"b.py": "\nDummyClassifier()\n"}, ("b.py", 2)),
        ({"baseline.py": ""}, ("baseline.py", 0)),
        ({"b.py": "def majority_class(): ...\n"}, ("b.py", 1)),
        ({"b.py": "\n\nnaive_score = 1\n"}, ("b.py", 3)),
    ],
)
def test_a_baseline_passes(told: Told, files: dict[str, str], place: tuple[str, int]) -> None:
    assert told("baseline", FIT | files)[0::2] == ("passed", [place])


def test_no_baseline_fails(verdict: Judged) -> None:
    assert verdict("baseline", FIT | {"tests/test_baseline.py": "baseline = 1\n"}) is Verdict.FAILED
    assert verdict("baseline", FIT | {"b.py": "def f(): ...\n"}) is Verdict.FAILED
    assert verdict("baseline", FIT | {"b.py": "def"}) is Verdict.CANNOT_TELL


README = "# A\n\n| Model | F1 | Note |\n| --- | --- | --- |\n| Forest | {} | 3 folds |\n"


@pytest.mark.parametrize("shown", ["0.85", "0.853", "**0.8527**", "85.3 %", "0.85 (0.81 to 0.88)"])
def test_numbers_rounded_from_the_metrics_file_pass(told: Told, shown: str) -> None:
    files = {"README.md": README.format(shown), "metrics.json": '{"test": [{"f1": 0.8527}]}'}
    assert told("metrics-agree", files)[0::2] == (
        "passed",
        [("README.md", 5), ("metrics.json", 0)],
    )


def test_a_number_that_no_file_holds_fails(told: Told) -> None:
    files = {"README.md": README.format("0.86"), "metrics.json": '{"f1": 0.8527, "n": true}'}
    assert told("metrics-agree", files) == (
        "failed",
        "0.86 in the README is not in metrics.json.",
        [("README.md", 5), ("metrics.json", 0)],
    )


@pytest.mark.parametrize(
    ("files", "verdict_"),
    [
        (FIT, "failed"),
        (
            {"metrics.json": '{"f1": 0.8}', "README.md": "# A\n\n| a | b |\n|-|-|\n| c | 0.8 |\n"},
            "failed",
        ),
        ({"metrics.json": '{"f1": 0.8}'}, "cannot tell"),
        ({"metrics.json": '{"f1": "good", "x": NaN}', "README.md": "# A\n"}, "cannot tell"),
        ({"metrics.json": "{", "README.md": "# A\n"}, "cannot tell"),
        (
            {"metrics.json": '{"f1": 1e999, "g": 1e300}', "README.md": README.format("0.1")},
            "failed",
        ),
    ],
)
def test_metrics_that_are_missing_or_broken(
    told: Told, files: dict[str, str], verdict_: str
) -> None:
    assert told("metrics-agree", files)[0] == verdict_


def cell(count: int | None, *outputs: object, source: str = "x = 1") -> dict[str, object]:
    return {
        "cell_type": "code",
        "source": [source],
        "execution_count": count,
        "outputs": [*outputs],
    }


def book(*cells: object) -> str:
    return json.dumps({"cells": [{"cell_type": "markdown", "source": "# A"}, *cells]})


def test_a_notebook_that_ran_in_order_passes(told: Told) -> None:
    files = {"a.ipynb": book(cell(1), cell(2, {"output_type": "stream"}), cell(None, source=" "))}
    assert told("notebooks-run", files) == (
        "passed",
        "Each notebook ran from top to bottom.",
        [("a.ipynb", 0)],
    )


@pytest.mark.parametrize(
    ("cells", "found"),
    [
        ([cell(2), cell(1)], "code cell 1 ran as number 2."),
        ([cell(1), cell(None)], "code cell 2 ran as number none."),
        (
            [cell(1), cell(2, {"output_type": "error", "ename": "KeyError"})],
            "code cell 2 ended with KeyError.",
        ),
        ([cell(1, {"output_type": "error"})], "code cell 1 ended with an error."),
    ],
)
def test_a_notebook_that_ran_otherwise_fails(
    told: Told, cells: list[dict[str, object]], found: str
) -> None:
    assert told("notebooks-run", {"a.ipynb": book(*cells)}) == (
        "failed",
        f"a.ipynb: {found}",
        [("a.ipynb", 0)],
    )


@pytest.mark.parametrize("text", ["{", "[]", book(cell(None))])
def test_a_broken_or_stripped_notebook_cannot_be_told(verdict: Judged, text: str) -> None:
    assert verdict("notebooks-run", {"a.ipynb": text}) is Verdict.CANNOT_TELL


def test_no_notebook_cannot_be_told(verdict: Judged) -> None:
    assert verdict("notebooks-run", {}) is Verdict.CANNOT_TELL
    assert verdict("notebook-outputs", {}) is Verdict.CANNOT_TELL


def test_outputs_of_a_megabyte_fail(told: Told) -> None:
    large = book(cell(1, {"data": "x" * 1_000_000}))
    assert told("notebook-outputs", {"a.ipynb": large, "b.ipynb": book(cell(1))}) == (
        "failed",
        "a.ipynb holds 1.0 MB of outputs.",
        [("a.ipynb", 0)],
    )


def test_small_outputs_pass(told: Told) -> None:
    assert told("notebook-outputs", {"a.ipynb": book(cell(1, {"data": "x" * 9_000}))})[:2] == (
        "passed",
        "The largest outputs have 0.01 MB.",
    )


def test_a_notebook_too_large_to_read_holds_large_outputs(told: Told) -> None:
    sizes = {"a.ipynb": 7_000_000}
    assert told("notebook-outputs", {"a.ipynb": "{}"}, sizes=sizes)[:2] == (
        "failed",
        "a.ipynb holds 7.0 MB of outputs.",
    )
    assert told("notebook-outputs", {"a.ipynb": "{"})[0] == "cannot tell"
