"""The words of formulas for the window: those that are known at once, and the rest by signal."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.rendering import MathsCache
from gradus.ui.rendering.maths.service import FormulaService
from gradus.ui.rendering.maths.speech.speaker import Speaker, WordsEngine, words_key

_IDLE_SECONDS = 60.0


class SpokenMaths(FormulaService):
    """Reads formulas as words, apart from what typesets them, so that no picture waits for words.

    Words are dear (half a second and 35 MB for the engine, 50 ms a formula): nothing is worked out
    until somebody asks. `rendered` tells whose words have come.
    """

    def __init__(
        self,
        cache: MathsCache | None = None,
        make_engine: Callable[[], WordsEngine] | None = None,
        idle_seconds: float = _IDLE_SECONDS,
        language: str = "en",
        parent: QObject | None = None,
    ) -> None:
        engine = make_engine or partial(_quickjs, language)
        key = partial(words_key, language=language)
        super().__init__(lambda: Speaker(engine, cache, language), key, idle_seconds, parent)

    def words(self, formulas: Sequence[Formula]) -> list[str | None]:
        """Return the words of the formulas of a card, as far as they are known by now."""
        return self._outcomes(formulas)

    def key_of(self, formula: Formula) -> str:
        """Return what `rendered` calls a formula."""
        return self._key(formula)


def _quickjs(language: str) -> WordsEngine:
    """Import the engine with the first formula that is to be spoken."""
    from gradus.ui.rendering.maths.speech.engine import SpeechEngine  # noqa: PLC0415

    return SpeechEngine(language)
