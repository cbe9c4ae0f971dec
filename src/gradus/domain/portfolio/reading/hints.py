"""Whether a function says what goes in and what comes out."""

from __future__ import annotations

from gradus.domain.portfolio.reading.module import Function


def is_hinted(function: Function) -> bool:
    """Tell whether each argument and the result are annotated; `self` and `cls` need nothing."""
    given = function.args
    every = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    bare = [one for one in every if one is not None and one.annotation is None]
    results = function.returns is not None or function.name == "__init__"
    return results and all(one.arg in {"self", "cls"} for one in bare)
