"""Measures the forecast of 30 days against what simulated learners then have to do.

usage: python -m tests.benchmarks.foreseen_load LEARNERS

Learners are those of tests/support/learners.py, seeds 0 and up; two run at a time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from tests.support.foreseen import Foreseen, foresee, wape

Pick = Callable[[Foreseen], Sequence[float]]


def error(found: Sequence[Foreseen], said: Pick, came: Pick, days: int) -> float:
    """Return the weighted absolute percentage error of all learners, by spans of so many days."""
    errors, totals = zip(*(wape(said(one), came(one), days) for one in found), strict=True)
    return float(sum(errors) / sum(totals))


def table(found: Sequence[Foreseen]) -> Iterator[str]:
    """Yield the lines of a Markdown table."""
    yield "| | by week | by day |"
    yield "| --- | --- | --- |"
    rows: dict[str, tuple[Pick, Pick]] = {
        "minutes": (lambda one: one.minutes, lambda one: one.actual_minutes),
        "reviews": (lambda one: one.reviews, lambda one: one.actual_reviews),
        "minutes, without learning habits": (
            lambda one: one.usual_minutes,
            lambda one: one.actual_minutes,
        ),
        "minutes, counting due dates alone": (
            lambda one: one.due_minutes,
            lambda one: one.actual_minutes,
        ),
    }
    for name, (said, came) in rows.items():
        week, day = error(found, said, came, 7), error(found, said, came, 1)
        yield f"| {name} | {week:.1%} | {day:.1%} |"


def main() -> None:
    began = time.perf_counter()
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(foresee, range(int(sys.argv[1]))))
    lines = "\n".join(table(found))
    each = sorted(error([one], lambda f: f.minutes, lambda f: f.actual_minutes, 7) for one in found)
    middle, worst = each[len(each) // 2], each[-1]
    said = sum(sum(one.minutes) for one in found)
    came = sum(sum(one.actual_minutes) for one in found)
    sys.stdout.write(f"{lines}\n\nweekly minutes of one learner: median {middle:.1%}, ")
    sys.stdout.write(f"worst {worst:.1%}; all minutes {said / came - 1:+.1%}; ")
    sys.stdout.write(f"{time.perf_counter() - began:.0f} s\n")


if __name__ == "__main__":
    main()
