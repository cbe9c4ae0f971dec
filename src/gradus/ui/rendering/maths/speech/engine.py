"""MathJax's speech rule engine in QuickJS, without a browser, files of its own or the network."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources

import quickjs

from gradus.domain.markup.document import Formula
from gradus.ui.rendering.maths.quickjs_engine import reason_of
from gradus.ui.rendering.maths.rendering import EngineError
from gradus.ui.rendering.maths.speech.maps import phrases, read_map

_MATHJAX = ("loader.js", "core.js", "adaptors/liteDOM.js", "input/tex-full.js")
_GROUND = ("dom.js", "xpath.js", "ground.js")
_MEMORY = 256 * 2**20
_STACK = 32 * 2**20
_SECONDS = 5.0


class SpeechEngine:
    """Reads LaTeX as words; takes about 0.6 s to start and 25 MB; raises EngineError."""

    def __init__(self, language: str = "en", seconds: float = _SECONDS) -> None:
        context = quickjs.Context()
        context.set_max_stack_size(_STACK)
        context.set_memory_limit(_MEMORY)
        context.add_callable("readMap", read_map)
        context.set("speechLanguage", language)
        try:
            read_map(language)
            for script in _scripts():
                context.eval(script)
                while context.execute_pending_job():
                    pass
        except (OSError, quickjs.JSException) as error:
            raise EngineError(reason_of(error)) from error
        context.set_time_limit(seconds)
        self._speak = context.get("speak")
        self._phrases = phrases(language)

    def speak(self, formula: Formula) -> str:
        """Return the words of a formula, nothing if it has none; raise EngineError."""
        try:
            words = str(self._speak(formula.latex, formula.display))
        except quickjs.JSException as error:
            raise EngineError(reason_of(error)) from error
        for odd, said in self._phrases.items():
            words = words.replace(odd, said)
        return words


@lru_cache(maxsize=1)
def _scripts() -> tuple[str, ...]:
    maths = resources.files("gradus.ui.rendering.maths")
    speech, theirs = maths / "speech", resources.files("mathjax") / "static" / "mathjax" / "es5"
    places = (
        *((maths, name) for name in ("browser.js",)),
        *((theirs, name) for name in _MATHJAX),
        (maths, "tex.js"),
        *((speech, name) for name in _GROUND),
        (theirs, "a11y/sre.js"),
        (speech, "speak.js"),
    )
    return tuple(folder.joinpath(name).read_text("utf-8") for folder, name in places)
