"""A process that is not above permissions, even where it is root's."""

from __future__ import annotations

import ctypes
import os

OVERRIDES = 0b1110
"""The capabilities by which root reads, writes and owns what permissions keep from others."""


def obey_permissions() -> None:
    """Let permissions hold for this process, even where it is root's; raises OSError."""
    if os.geteuid() != 0:
        return
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    held = (ctypes.c_uint32 * 6)()
    system_call("capget", header, held)
    for place in (0, 1, 2):  # effective, permitted, inheritable
        held[place] &= ~OVERRIDES
    system_call("capset", header, held)


def system_call(name: str, *arguments: object) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if getattr(library, name)(*arguments) != 0:
        code = ctypes.get_errno()
        raise OSError(code, f"{name}: {os.strerror(code)}")
