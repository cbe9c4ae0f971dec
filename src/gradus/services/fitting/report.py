"""What a fit came to, as lines for people and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict

from gradus.domain.scheduling.fitting.fit import LEAST_REVIEWS, Fit
from gradus.services.fitting.service import FitReport


def as_text(report: FitReport) -> str:
    """Return a few lines; losses are mean log losses, the less the better."""
    return "\n".join(_lines(report))


def as_json(report: FitReport) -> str:
    """Return the report as JSON; `fit` is null where there are too few reviews."""
    found = None if report.fit is None else asdict(report.fit)
    return json.dumps({"fit": found, "seconds": round(report.seconds, 3)}, indent=2)


def _lines(report: FitReport) -> Iterator[str]:
    made = report.fit
    if made is None:
        yield f"Too few reviews: {LEAST_REVIEWS} are needed that came a day or more after another."
        return
    early, late = made.reviews - made.judged, made.judged
    yield f"Reviews used: {made.reviews}, the first {early} to fit and the last {late} to judge"
    yield f"Log loss, last {late}: {_change(made.held_out.before, made.held_out.after)}"
    yield f"Difference: {_interval(made)}"
    yield f"Log loss, all reviews: {_change(made.in_sample.before, made.in_sample.after)}"
    yield _verdict(made)
    yield f"Seconds: {report.seconds:.1f}"


def _change(before: float, after: float) -> str:
    return f"{before:.4f} before, {after:.4f} after"


def _interval(made: Fit) -> str:
    difference = made.held_out.after - made.held_out.before
    low, high, better = made.interval.lowest, made.interval.highest, made.interval.better
    spread = f"{low:+.4f} to {high:+.4f} (95 % of draws of cards)"
    return f"{difference:+.4f}, {spread}, better in {better:.0%} of draws"


def _verdict(made: Fit) -> str:
    if made.accepted:
        return "Accepted: your own parameters are in use. Due dates stay as they are."
    return "Refused: not surely better than the parameters in use, which stay."
