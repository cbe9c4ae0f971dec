"""Small disks, seen by the calling process alone, and whether there can be such things here."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

from tests.faults.child import Say, child
from tests.faults.permissions import obey_permissions, system_call

NEW_MOUNTS, NEW_USER = 0x00020000, 0x10000000
RECURSIVE_PRIVATE = 0x4000 | 0x40000


def small_disk(folder: Path, size: int) -> None:
    """Put an empty disk of so many bytes in the place of a folder; raises OSError."""
    _own_mounts()
    system_call("mount", b"small", bytes(folder), b"tmpfs", 0, f"size={size},mode=700".encode())


@cache
def why_no_small_disk() -> str | None:
    """Return why no disk can be made small here, or nothing."""
    return _why_not(_try_small_disk)


@cache
def why_no_permissions() -> str | None:
    """Return why permissions cannot be made to hold here, or nothing."""
    return _why_not(_try_permissions)


def _why_not(program: object) -> str | None:
    if sys.platform != "linux":
        return "only Linux is asked for this"
    with child(program, Path(os.devnull)) as asking:  # type: ignore[arg-type]
        said = asking.finish()
    return None if said == ["can"] else f"the system refuses it: {said}"


def _try_small_disk(say: Say, _nothing: Path) -> None:
    try:
        small_disk(Path("/mnt" if Path("/mnt").is_dir() else "/tmp"), 1 << 20)
        say("can")
    except OSError as error:
        say(str(error))


def _try_permissions(say: Say, _nothing: Path) -> None:
    try:
        obey_permissions()
        say("can")
    except OSError as error:
        say(str(error))


def _own_mounts() -> None:
    user, group = os.geteuid(), os.getegid()
    system_call("unshare", NEW_MOUNTS if user == 0 else NEW_MOUNTS | NEW_USER)
    if user != 0:
        with suppress(FileNotFoundError):
            Path("/proc/self/setgroups").write_text("deny", encoding="ascii")
        Path("/proc/self/uid_map").write_text(f"0 {user} 1", encoding="ascii")
        Path("/proc/self/gid_map").write_text(f"0 {group} 1", encoding="ascii")
    system_call("mount", b"none", b"/", None, RECURSIVE_PRIVATE, None)
