"""Telling which formulas the window cannot show, without a window."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.limits import THREAD_STACK
from gradus.ui.rendering.maths.quickjs_engine import QuickJsEngine
from gradus.ui.rendering.maths.rendering import Failure, MathsCache
from gradus.ui.rendering.maths.typesetter import Typesetter


class FormulaProof:
    """Typesets as the window does, on a thread with as much stack; `close` it when done."""

    def __init__(self, cache: MathsCache | None = None) -> None:
        self._typesetter = Typesetter(QuickJsEngine, cache)
        self._thread = _roomy_thread()

    def complaint(self, formula: Formula) -> str | None:
        """Return why a formula cannot be shown, or None."""
        outcome = self._thread.submit(self._typesetter.outcome, formula).result()
        return outcome.message if isinstance(outcome, Failure) else None

    def close(self) -> None:
        """Drop the engine on the thread that made it."""
        self._thread.submit(self._typesetter.rest).result()
        self._thread.shutdown()


def _roomy_thread() -> ThreadPoolExecutor:
    before = threading.stack_size(THREAD_STACK)
    try:
        pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="maths")
        pool.submit(int).result()
    finally:
        threading.stack_size(before)
    return pool
