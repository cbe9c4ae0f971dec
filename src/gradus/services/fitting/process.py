"""Computing parameters in a process of its own.

The optimiser keeps Python's lock while it computes, 60 ms for 6,000 reviews.
"""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.scheduling.fitting.history import CardHistory
from gradus.domain.scheduling.fitting.library import compute_parameters
from gradus.services.beside import call_beside


def compute_beside(
    histories: Sequence[CardHistory], relearning_steps: int, until: float
) -> tuple[float, ...]:
    """Return what `compute_parameters` returns, once the other process has ended."""
    return call_beside(lambda: True, compute_parameters, histories, relearning_steps, until)
