"""The table of results: a row for each model and split, a column for each metric."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Measured
from gradus.domain.portfolio.readme.escaping import text
from gradus.domain.portfolio.readme.numbers import best, label, with_bounds

_MOST_ROWS = 12
_MOST_COLUMNS = 5
_FINAL = ("test", "holdout", "validation", "valid", "val", "dev", "cv")


@dataclass(frozen=True, slots=True)
class ResultsTable:
    """Cells as Markdown, the first row being the head, and where the numbers stand."""

    rows: tuple[tuple[str, ...], ...]
    places: tuple[Place, ...]
    left_out: int = 0

    @property
    def markdown(self) -> str:
        """The table; empty without rows."""
        if not self.rows:
            return ""
        head, *body = self.rows
        lines = [head, ("---",) * len(head), *body]
        return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def results_table(measured: Sequence[Measured]) -> ResultsTable:
    """Return the results of the split that is nearest to a test; training alone is no result."""
    told = _final(measured)
    if not told:
        return ResultsTable((), ())
    metrics = tuple(dict.fromkeys(one.metric for one in told))
    models = tuple(dict.fromkeys(one.model for one in told))
    shown = [one for one in told if one.metric in metrics[:_MOST_COLUMNS]]
    shown = [one for one in shown if one.model in models[:_MOST_ROWS]]
    places = tuple(one.place for one in shown)
    rows = _by_metric(shown) if models == ("",) else _by_model(shown)
    return ResultsTable(rows, places, len(told) - len(shown))


def _final(measured: Sequence[Measured]) -> list[Measured]:
    for split in _FINAL:
        fitting = [one for one in measured if one.split.lower() == split]
        if fitting:
            return fitting
    return [one for one in measured if one.split.lower() not in ("train", "training")]


def _by_metric(told: Iterable[Measured]) -> tuple[tuple[str, ...], ...]:
    rows = {one.metric: (text(label(one.metric)), text(with_bounds(one))) for one in told}
    return (("Metric", "Value"), *rows.values())


def _by_model(told: Sequence[Measured]) -> tuple[tuple[str, ...], ...]:
    metrics = tuple(dict.fromkeys(one.metric for one in told))
    models = tuple(dict.fromkeys(one.model for one in told))
    bold = {metric: _best(metric, told) for metric in metrics} if len(models) > 1 else {}
    cells = {(one.model, one.metric): _cell(one, bold.get(one.metric)) for one in told}
    head = ("Model", *(text(label(metric)) for metric in metrics))
    body = ((text(model), *(cells.get((model, m), "") for m in metrics)) for model in models)
    return (head, *body)


def _cell(one: Measured, bold: str | None) -> str:
    told = text(with_bounds(one))
    return f"**{told}**" if one.value == bold else told


def _best(metric: str, told: Iterable[Measured]) -> str:
    return best(metric, [one.value for one in told if one.metric == metric])
