"""No test may reach for a network: whoever tries is told at once, and the test fails at its end.

Sockets within this computer (AF_UNIX) are let through: a second start raises the first window so.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_LOCAL = {getattr(socket, "AF_UNIX", None), None}
_NAMES = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "urllib.Request")
_EXCHANGES = ("socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg")
_reached: list[str] = []
_allowed = 0


class NetworkReachedError(RuntimeError):
    """Something reached for a network."""


def watch() -> None:
    """Watch the sockets of this process from now on; Python has no way to stop watching."""
    sys.addaudithook(_look)


def reached() -> list[str]:
    """Return what was reached for since this was last asked."""
    found = _reached.copy()
    _reached.clear()
    return found


@contextmanager
def allowed() -> Iterator[None]:
    """Let a test itself listen, to show that nothing else calls."""
    global _allowed  # noqa: PLW0603
    _allowed += 1
    try:
        yield
    finally:
        _allowed -= 1


def _look(event: str, arguments: tuple[Any, ...]) -> None:
    if event[0] not in "su" or not event.startswith(("socket.", "urllib.")) or _allowed:
        return
    if event == "socket.__new__":
        outside = arguments[1] not in _LOCAL
    elif event in _EXCHANGES:
        outside = arguments[0].family not in _LOCAL
    else:
        outside = event in _NAMES
    if outside:
        said = f"{event} {arguments[1:]}"
        _reached.append(said)
        raise NetworkReachedError(said)
