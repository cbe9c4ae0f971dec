"""Computing in a process of its own.

Pure Python keeps the interpreter's lock while it computes, and a window in the same process could
not paint meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Concatenate, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
Tell = Callable[[Any], None]
"""Hands on a message, which must be picklable."""

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
    with _beside(_answer, call, args, kwargs) as receiver:
        return _outcome(receiver, go_on)  # type: ignore[no-any-return]


def hear_beside(
    hear: Tell,
    go_on: Callable[[], bool],
    call: Callable[Concatenate[Tell, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """Do the same with a call that is given a way to tell something on its way.

    Each message is handed to `hear`, in order and before this returns; what `hear` raises ends the
    other process and is raised here.
    """
    with _beside(_tell, call, args, kwargs) as receiver:
        while message := _outcome(receiver, go_on):
            hear(*message)
        return _outcome(receiver, go_on)  # type: ignore[no-any-return]


@contextmanager
def _beside(answer: Callable[..., None], *args: object) -> Iterator[Connection]:
    """Give what another process sends; it ends with the block."""
    # A fork would copy the window's threads in whatever state they are.
    context = get_context("spawn")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=answer, args=(sender, *args), daemon=True)
    process.start()
    sender.close()
    try:
        yield receiver
    finally:
        process.terminate()
        process.join()
        receiver.close()


def _outcome(receiver: Connection, go_on: Callable[[], bool]) -> Any:
    while not receiver.poll(_LOOKS_EVERY):
        if not go_on():
            raise StoppedError
    outcome, error = receiver.recv()
    if error is not None:
        raise error
    return outcome


def _tell(
    sender: Connection, call: Callable[..., T], args: tuple[object], kwargs: dict[str, object]
) -> None:
    """Send each message as a tuple of one, an empty one after the last, and then the outcome."""

    def finish() -> T:
        outcome = call(lambda message: sender.send(((message,), None)), *args, **kwargs)
        sender.send(((), None))
        return outcome

    _answer(sender, finish, (), {})


def _answer(
    sender: Connection, call: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]
) -> None:
    outcome, error = None, None
    try:
        outcome = call(*args, **kwargs)
    except Exception as raised:  # noqa: BLE001  it is raised again where the outcome is awaited
        error = raised
    sender.send((outcome, error))
    sender.close()
