"""Results of JSON, CSV, DVC and MLflow."""

from __future__ import annotations

import pytest
from tests.domain.portfolio.facts.reading import measured, notes, told

from gradus.domain.portfolio.facts.fact import Kind


def test_plain_metrics_keep_each_digit_as_it_is_written() -> None:
    text = (
        '{\n  "pr_auc": 0.8500,\n  "n": 284807,\n  "ok": true,\n  "none": null,\n  "who": "ada"\n}'
    )
    assert measured({"metrics.json": text}) == [
        ("", "", "pr_auc", "0.8500", "", "", 2),
        ("", "", "n", "284807", "", "", 3),
    ]


def test_nested_metrics_are_told_by_model_and_split() -> None:
    text = """{
  "results": {
    "Logistic regression": {"test": {"f1": 0.7},
                            "train": {"f1": 0.9}},
    "Boosting": {"tuned": {"f1": 0.8}}
  }
}"""
    assert measured({"reports/metrics.json": text}) == [
        ("Logistic regression", "test", "f1", "0.7", "", "", 3),
        ("Logistic regression", "train", "f1", "0.9", "", "", 4),
        ("Boosting tuned", "", "f1", "0.8", "", "", 5),
    ]


def test_records_name_their_model_and_split_beside_the_numbers() -> None:
    text = '[{"model": "a", "split": "val", "f1": 0.5},\n {"name": "b", "f1": 0.6},\n {"model": 3}]'
    assert measured({"results.json": text}) == [
        ("a", "val", "f1", "0.5", "", "", 1),
        ("b", "", "f1", "0.6", "", "", 2),
        ("", "", "model", "3", "", "", 3),
    ]


def test_bounds_are_joined_to_their_value() -> None:
    beside = '{"f1": 0.8, "f1_low": 0.7, "f1_high": 0.9, "auc_low": 0.1, "mae": 1}'
    assert measured({"metrics.json": beside}) == [
        ("", "", "f1", "0.8", "0.7", "0.9", 1),
        ("", "", "auc_low", "0.1", "", "", 1),
        ("", "", "mae", "1", "", "", 1),
    ]
    within = '{"f1": {"value": 0.8, "ci": [0.7, 0.9]},\n "auc": {"mean": 1, "low": 0, "high": 2},\n'
    within += ' "x": {"mean": 1, "std": 2}, "y": {"mean": 1, "ci": [1, "a"]}}'
    assert measured({"metrics.json": within}) == [
        ("", "", "f1", "0.8", "0.7", "0.9", 1),
        ("", "", "auc", "1", "0", "2", 2),
        ("x", "", "mean", "1", "", "", 3),
        ("x", "", "std", "2", "", "", 3),
        ("y", "", "mean", "1", "", "", 3),
    ]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "1e999", "1" * 30])
def test_what_is_no_finite_decimal_of_a_usual_length_is_no_result(number: str) -> None:
    assert measured({"metrics.json": f'{{"x": {number}}}'}) == []


def test_a_key_with_escapes_is_told_by_the_line_before_it() -> None:
    text = '{\n "a": 1,\n "caf\\u00e9": 2,\n "b": {"a": 3}\n}'
    assert [(one[2], one[-1]) for one in measured({"metrics.json": text})] == [
        ("a", 2),
        ("café", 2),
        ("a", 4),
    ]


def test_yaml_metrics_are_read_with_their_lines() -> None:
    text = "test:\n  f1: 0.81\n  inf: .inf\n  odd: 1_000.5\nnote: fine\n"
    assert measured({"metrics.yaml": text}) == [("", "test", "f1", "0.81", "", "", 2)]
    assert measured({"metrics.yml": ""}) == []


def test_a_table_has_a_row_for_each_model() -> None:
    text = "Model,split,F1,Note\nbase,test,0.5,ok\n\nboost,test,80%,0.8x\n"
    assert measured({"results.csv": text}) == [
        ("base", "test", "F1", "0.5", "", "", 2),
        ("boost", "test", "F1", "80%", "", "", 4),
    ]


def test_a_table_may_have_a_row_for_each_metric() -> None:
    text = "metric,value\nf1,0.5\nnote,none\n"
    assert measured({"metrics/test.csv": text}) == [("", "", "f1", "0.5", "", "", 2)]


def test_an_index_without_a_title_names_the_model() -> None:
    assert measured({"results.csv": ",f1\nbase,0.5\n"}) == [("base", "", "f1", "0.5", "", "", 2)]
    assert measured({"results.csv": ""}) == []


def test_a_long_table_is_a_log() -> None:
    text = "epoch,loss\n" + "1,0.5\n" * 61
    assert measured({"metrics.csv": text}) == []
    assert notes({"metrics.csv": text}) == [
        ("metrics.csv", "It has 61 rows, so it is taken for a log.")
    ]
    assert notes({"metrics.csv": "a" * 100_001}) == [
        ("metrics.csv", "It is longer than 100,000 characters.")
    ]


def test_dvc_names_files_of_metrics_stages_and_parameters() -> None:
    pipeline = """stages:
  train:
    cmd: python train.py
    metrics:
      - out/eval.json:
          cache: false
  each:
    do:
      cmd: python each.py
metrics:
  - summary.yaml
  - gone.json
  - plot.png
"""
    lock = "stages:\n  train:\n    params:\n      p.yaml:\n        lr: 0.1\n        deep: {a: 1}\n"
    files: dict[str, str | bytes] = {
        "ml/dvc.yaml": pipeline,
        "ml/dvc.lock": lock,
        "ml/out/eval.json": '{"f1": 0.5}',
        "ml/summary.yaml": "f1: 0.6\n",
        "ml/plot.png": b"\0",
        "dvc.yaml": "[",
    }
    assert told(files, Kind.STAGE) == [
        ("train", "ml/dvc.yaml", 3, "python train.py"),
        ("each", "ml/dvc.yaml", 8, "python each.py"),
    ]
    assert told(files, Kind.PARAMETER) == [("lr", "ml/dvc.lock", 5, "0.1")]
    assert [one[3] for one in measured(files)] == ["0.5", "0.6"]
    assert notes(files) == [("dvc.yaml", "It cannot be read as YAML.")]


def test_an_mlflow_store_gives_the_last_value_of_each_run() -> None:
    run = "mlruns/1/0123456789abcdef"
    files: dict[str, str | bytes] = {
        f"{run}/metrics/f1": "1700000000 0.5 1\n1700000001 0.75 2\n",
        f"{run}/params/lr": "0.1",
        f"{run}/tags/mlflow.runName": "boost\n",
        "mlruns/1/ffffffffffffffff/metrics/val/loss": "1700000000 0.25 0\n",
        "mlruns/1/eeee/metrics/bad": "1700000000 nan 0\n",
        "mlruns/1/eeee/metrics/empty": "",
        "mlruns/1/eeee/tags/mlflow.runName": b"\xff\xfe",
    }
    assert measured(files) == [
        ("boost", "", "f1", "0.75", "", "", 2),
        ("ffffffff", "", "val/loss", "0.25", "", "", 1),
    ]
    assert told(files, Kind.PARAMETER) == [("lr", f"{run}/params/lr", 1, "0.1")]
    assert [why for _, why in notes(files)] == ["Its last line is no value of a metric."] * 2
