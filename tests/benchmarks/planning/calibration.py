"""Whether the finish date holds, for people drawn from a generator that the program does not know.

usage: python -m tests.benchmarks.planning.calibration [PEOPLE [WEEKS [KIND...]]]

Each of 300 people of tests/support/lives.py studies for four weeks, asks, and is followed until
they are finished. KIND is ordinary, capped, harder or kinder, all where none is given. The priors
of domain/planning/finish were chosen with seeds of TUNED; nobody of theirs is asked here.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tests.support.asking import follow, request_of
from tests.support.certain import certain
from tests.support.lives import CAPPED, HARDER, KINDER, ORDINARY

from gradus.domain.planning.finish.finish import RUNS, day_by, simulate

KINDS = {"ordinary": ORDINARY, "capped": CAPPED, "harder": HARDER, "kinder": KINDER}
TUNED = range(900_000, 960_000)
PEOPLE, WEEKS = 300, 4


@dataclass(frozen=True, slots=True)
class Outcome:
    """Days from asking: when they finished, what was said, and the date if all went by the plan."""

    real: int
    early: int
    even: int
    likely: int
    planned: int


def ask(kind: str, seed: int, weeks: int) -> Outcome | None:
    """Let somebody ask after some weeks, and follow them; None if they are finished before."""
    assert seed not in TUNED
    followed = follow(KINDS[kind], seed, weeks)
    if followed is None:
        return None
    request = request_of(followed.asked)
    futures = simulate(request, seed, RUNS)
    planned = simulate(replace(request, habits=certain()), 0, 1)[0].day
    said = (day_by(futures, share) for share in (0.2, 0.5, 0.8))
    return Outcome(*(day - request.today for day in (followed.finished, *said, planned)))


def held(outcomes: Sequence[Outcome], by: str) -> float:
    """Return the share of people who were finished by that date."""
    return statistics.fmean(one.real <= getattr(one, by) for one in outcomes)


def report(kind: str, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Yield the row of a Markdown table."""
    weeks = sorted(one.real / 7 for one in outcomes)
    tenth = len(weeks) // 10
    later = statistics.median((one.likely - one.even) / 7 for one in outcomes)
    sooner = statistics.median((one.even - one.early) / 7 for one in outcomes)
    yield f"| {kind} | {len(outcomes)} "
    yield f"| {statistics.median(weeks):.0f} ({weeks[tenth]:.0f}-{weeks[-tenth - 1]:.0f}) "
    yield from (f"| {held(outcomes, by):.1%} " for by in ("early", "even", "likely", "planned"))
    yield f"| {sooner:.1f} | {later:.1f} |"


def main() -> None:
    people = int(sys.argv[1]) if len(sys.argv) > 1 else PEOPLE
    after = int(sys.argv[2]) if len(sys.argv) > 2 else WEEKS
    sys.stdout.write("| people | asked | weeks until finished: median (10-90 %) ")
    sys.stdout.write("| P20 | P50 | P80 | all by the plan | P50-P20 | P80-P50, weeks |\n")
    sys.stdout.write("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n")
    for kind in sys.argv[3:] or KINDS:
        began = time.perf_counter()
        asked = (ask(kind, seed, after) for seed in range(people))
        outcomes = [one for one in asked if one is not None]
        sys.stdout.write("".join(report(kind, outcomes)) + "\n")
        sys.stderr.write(f"{kind}: {time.perf_counter() - began:.0f} s\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
