"""One formula to its picture: from the cache, or by an engine that is started when needed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.codec import decoded, key_of, pack, unpack
from gradus.ui.rendering.maths.limits import LARGEST, is_too_large, objection, too_large
from gradus.ui.rendering.maths.picture import Picture
from gradus.ui.rendering.maths.rendering import (
    Engine,
    EngineError,
    Failure,
    MathsCache,
    Rendering,
)

Outcome = Picture | Failure


class Typesetter:
    """Belongs to one thread, as its engine does."""

    def __init__(self, make_engine: Callable[[], Engine], cache: MathsCache | None) -> None:
        self._make_engine = make_engine
        self._cache = cache
        self._engine: Engine | None = None

    @property
    def running(self) -> bool:
        """Whether an engine takes up memory."""
        return self._engine is not None

    def outcome(self, formula: Formula) -> Outcome:
        """Return the picture of a formula, or why there is none."""
        return self.cached(formula) or self._typeset(formula)

    def cached(self, formula: Formula) -> Outcome | None:
        """Return what was typeset in this run of the app or an earlier one."""
        packed = None if self._cache is None else self._cache.get(key_of(formula))
        rendering = unpack(packed) if packed else None
        return _picture(rendering) if rendering else None

    def rest(self) -> None:
        """Drop the engine; the next formula starts another."""
        self._engine = None

    def _typeset(self, formula: Formula) -> Outcome:
        refusal = objection(formula.latex)
        if refusal:
            return Failure(refusal)
        try:
            self._engine = self._engine or self._make_engine()
            answer = self._engine.typeset(formula)
            outcome = _outcome(answer)
        except EngineError as broken:
            self.rest()
            return Failure(_explained(broken))
        if self._cache is not None and len(answer) <= LARGEST:
            self._cache.put(key_of(formula), pack(answer))
        return outcome


def _outcome(answer: str) -> Outcome:
    return Failure(too_large()) if len(answer) > LARGEST else _picture(decoded(answer))


def _picture(rendering: Rendering) -> Outcome:
    if isinstance(rendering, Failure):
        return rendering
    return Failure(too_large()) if is_too_large(rendering.view) else Picture(rendering)


def _explained(broken: EngineError) -> str:
    sentence = QCoreApplication.translate("Typesetter", "This formula can't be typeset: %1")
    return sentence.replace("%1", str(broken))
