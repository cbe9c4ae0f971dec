"""One formula to its words: from the cache, or by an engine that is started when needed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from typing import Protocol

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.limits import objection
from gradus.ui.rendering.maths.rendering import EngineError, MathsCache

SPEECH_VERSION = "speech-4.0.6-1"
"""Change it with the engine, its preferences or our own words: it empties the cache."""


class WordsEngine(Protocol):
    """Reads LaTeX as words; created, used and dropped on one thread."""

    def speak(self, formula: Formula) -> str:
        """Return the words; raise EngineError if there are none or it must be replaced."""
        ...


class Speaker:
    """Belongs to one thread, as its engine does."""

    def __init__(
        self, make_engine: Callable[[], WordsEngine], cache: MathsCache | None, language: str
    ) -> None:
        self._make_engine = make_engine
        self._cache = cache
        self._language = language
        self._engine: WordsEngine | None = None

    @property
    def running(self) -> bool:
        """Whether an engine takes up memory."""
        return self._engine is not None

    def outcome(self, formula: Formula) -> str:
        """Return the words of a formula, or its LaTeX if it has none."""
        return self.cached(formula) or self._spoken(formula)

    def cached(self, formula: Formula) -> str | None:
        """Return the words that were found in this run of the app or an earlier one."""
        kept = self._cache.get(words_key(formula, self._language)) if self._cache else None
        return kept.decode("utf-8", "replace") if kept else None

    def rest(self) -> None:
        """Drop the engine; the next formula starts another."""
        self._engine = None

    def _spoken(self, formula: Formula) -> str:
        if objection(formula.latex):
            return formula.written
        try:
            self._engine = self._engine or self._make_engine()
            words = self._engine.speak(formula) or formula.written
        except EngineError:
            self.rest()
            return formula.written
        if self._cache is not None:
            self._cache.put(words_key(formula, self._language), words.encode("utf-8", "replace"))
        return words


def words_key(formula: Formula, language: str) -> str:
    """Return the cache key of a formula's words."""
    content = f"{SPEECH_VERSION}|{language}|{int(formula.display)}|{formula.latex}"
    return hashlib.blake2b(content.encode("utf-8", "surrogatepass"), digest_size=20).hexdigest()
