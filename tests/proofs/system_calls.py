"""Reading what strace wrote: each call once, at the moment when it returned."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_CALL = re.compile(r"(?P<pid>\d+) +(?P<name>\w+)\((?P<rest>.*)\Z")
_RESUMED = re.compile(r"(?P<pid>\d+) +<\.\.\. (?P<name>\w+) resumed>(?P<rest>.*)\Z")
_UNFINISHED = " <unfinished ...>"
_RESULT = re.compile(r"(?P<arguments>.*)\) += (?P<result>-?\d+)")


@dataclass(frozen=True, slots=True)
class Call:
    """One system call of one thread."""

    thread: int
    name: str
    arguments: str
    result: int


def calls(trace: Iterable[str]) -> Iterator[Call]:
    """Yield every call that returned, in the order of returning; signals and exits are left out."""
    begun: dict[tuple[str, str], str] = {}
    for raw in trace:
        line = raw.rstrip("\n")
        found = _RESUMED.match(line) or _CALL.match(line)
        if found is None:
            continue
        call, rest = (found["pid"], found["name"]), found["rest"]
        if found.re is _RESUMED:
            rest = begun.pop(call) + rest
        elif rest.endswith(_UNFINISHED):
            begun[call] = rest.removesuffix(_UNFINISHED)
            continue
        done = _RESULT.match(rest)
        if done is not None:
            yield Call(int(call[0]), call[1], done["arguments"], int(done["result"]))
