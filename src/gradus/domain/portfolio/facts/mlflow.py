"""Results of an MLflow file store: `mlruns/EXPERIMENT/RUN/metrics/NAME`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind, Measured
from gradus.domain.portfolio.facts.parsing import NUMBER, UnreadableError, said

RUN = re.compile(r"(?P<run>(?:.*/)?mlruns/[^/]+/[^/]+)/(?P<what>metrics|params)/(?P<name>.+)")
_NAME_TAG = "tags/mlflow.runName"


def run_names(paths: Mapping[str, str | None]) -> dict[str, str]:
    """Return the name of each run, from the texts of its name tags by their paths."""
    return {
        path.removesuffix(f"/{_NAME_TAG}"): said(text)
        for path, text in paths.items()
        if path.endswith(f"/{_NAME_TAG}") and said(text)
    }


def is_name_tag(path: str) -> bool:
    """Tell whether a path is where MLflow keeps a run's name."""
    return "mlruns/" in path and path.endswith(_NAME_TAG)


def read_run(path: str, text: str, names: Mapping[str, str]) -> Found:
    """Return the last value of a metric, or a parameter; raises UnreadableError."""
    found = RUN.fullmatch(path)
    assert found is not None
    run = names.get(found["run"], found["run"].rsplit("/", 1)[-1][:8])
    if found["what"] == "params":
        return Fact(Kind.PARAMETER, found["name"], Place(path, 1), said(text))
    lines = text.strip().split("\n")
    parts = lines[-1].split(" ")
    if len(parts) < 2 or not NUMBER.fullmatch(parts[1]):
        raise UnreadableError("Its last line is no value of a metric.")
    return Measured(run, found["name"], parts[1], Place(path, len(lines)))
