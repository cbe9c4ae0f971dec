"""Computing parameters in a process of its own.

The optimiser keeps Python's lock while it computes, 60 ms for 6,000 reviews, and a window in the
same process could not paint meanwhile.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from gradus.domain.scheduling.fitting.history import CardHistory
from gradus.domain.scheduling.fitting.library import compute_parameters


def compute_beside(
    histories: Sequence[CardHistory], relearning_steps: int, until: float
) -> tuple[float, ...]:
    """Return what `compute_parameters` returns, once the other process has ended."""
    # A fork would copy the window's threads in whatever state they are.
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(compute_parameters, histories, relearning_steps, until).result()
