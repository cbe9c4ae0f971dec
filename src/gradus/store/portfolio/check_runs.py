"""The latest run of the checks on each project's folder."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from gradus.domain.portfolio.check import Place, Result, Verdict
from gradus.domain.portfolio.tree import Source
from gradus.store.tables.portfolio import check_runs


@dataclass(frozen=True, slots=True)
class CheckRun:
    """One run: when, of which commit on which branch (both empty without git), and its results."""

    checked_at: datetime
    head: str
    branch: str
    commits: int
    source: Source
    results: tuple[Result, ...]


def put(connection: Connection, project: int, run: CheckRun) -> None:
    """Keep a run in the place of the one before."""
    values = {
        "checked_at": run.checked_at,
        "head": run.head,
        "branch": run.branch,
        "commits": run.commits,
        "source": run.source.value,
        "results": [_written(result) for result in run.results],
    }
    row = insert(check_runs).values(project_id=project, **values)
    newer = {name: row.excluded[name] for name in values}
    connection.execute(row.on_conflict_do_update(index_elements=["project_id"], set_=newer))


def load(connection: Connection, project: int) -> CheckRun | None:
    """Return the latest run on a project's folder, None where there was none."""
    query = select(check_runs).where(check_runs.c.project_id == project)
    row = connection.execute(query).one_or_none()
    return None if row is None else _read(row)


def times(connection: Connection) -> dict[int, datetime]:
    """Return when each project's folder was last checked."""
    rows = connection.execute(select(check_runs.c.project_id, check_runs.c.checked_at))
    return {row.project_id: row.checked_at for row in rows}


def forget(connection: Connection, project: int) -> None:
    """Drop the run of a folder that is another now."""
    connection.execute(check_runs.delete().where(check_runs.c.project_id == project))


def _written(result: Result) -> list[Any]:
    places = [[place.path, place.line] for place in result.places]
    return [result.key, result.verdict.value, result.found, places]


def _read(row: Row[Any]) -> CheckRun:
    source = Source(row.source)
    results = tuple(
        Result(key, Verdict(verdict), found, tuple(Place(*place) for place in places), source)
        for key, verdict, found, places in row.results
    )
    return CheckRun(row.checked_at, row.head, row.branch, row.commits, source, results)
