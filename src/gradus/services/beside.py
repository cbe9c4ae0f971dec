"""Computing in a process of its own.

Pure Python keeps the interpreter's lock while it computes, and a window in the same process could
not paint meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_LOOKS_EVERY = 0.05
"""Seconds between two looks whether anybody still waits."""


class StoppedError(Exception):
    """Nobody waits for the outcome any more."""


def call_beside(
    go_on: Callable[[], bool], call: Callable[P, T], *args: P.args, **kwargs: P.kwargs
) -> T:
    """Return what a call returns, or raise what it raises, once the other process has ended.

    The call, its arguments and what it returns must be picklable. Where `go_on` says no, the other
    process is ended and StoppedError raised. Raises EOFError if the other process dies.
    """
    # A fork would copy the window's threads in whatever state they are.
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_answer, args=(sender, call, args, kwargs), daemon=True)
    process.start()
    sender.close()
    try:
        while not receiver.poll(_LOOKS_EVERY):
            if not go_on():
                raise StoppedError
        outcome, error = receiver.recv()
    finally:
        process.terminate()
        process.join()
        receiver.close()
    if error is not None:
        raise error
    return outcome  # type: ignore[no-any-return]


def _answer(
    sender: Connection, call: Callable[P, T], args: tuple[object], kwargs: dict[str, object]
) -> None:
    outcome, error = None, None
    try:
        outcome = call(*args, **kwargs)  # type: ignore[arg-type]
    except Exception as raised:  # noqa: BLE001  it is raised again where the outcome is awaited
        error = raised
    sender.send((outcome, error))
    sender.close()
