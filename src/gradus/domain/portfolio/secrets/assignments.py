"""Values that are given to a name such as `api_key`, and look like the real one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.secrets.judging import entropy, is_drawn, is_placeholder

MARKS = (
    *(b"secret", b"passw", b"api_key", b"apikey", b"api-key", b"access_key", b"accesskey"),
    *(b"token", b"credential", b"auth_key", b"private_key"),
)
"""One of these stands, in small letters, in any file with such a name."""

_TO_ITS_VALUE = (
    rb"[\w.-]{0,40}+\\?[\"']?\]?\s{0,8}+(?:"
    rb"(?::\s{0,4}[\w\[\]| ]{1,24})?(?:=>|:=|=|:)\s{0,8}+[rbfu]{0,2}\\?[\"'][^\"'\s\\]{8}"
    rb"|=[^\s\"'#;]{8}|:[ \t]{1,8}+[^\s\"'#;]{16})"
)
_GIVEN = {mark: re.compile(re.escape(mark) + rb"(?!iz|s\b)" + _TO_ITS_VALUE) for mark in MARKS}
"""A name and how a value behind its sign begins, in small letters: no value that `_given_to` finds
begins otherwise. A pattern each, since one that begins plainly is found fast."""

_QUOTED = re.compile(
    rb"""[\w.-]{0,40}\\?["']?\]?\s{0,8}(?::\s{0,4}[\w\[\]| ]{1,24})?(?:=>|:=|=|:)\s{0,8}"""
    rb"""[rbfu]{0,2}\\?["']([^"'\s\\]{8,200})\\?["']"""
)
_BARE = re.compile(rb"[A-Z0-9_]{0,40}=([^\s\"'#;]{8,200})[ \t\r]*(?:$|\n)")
_BARE_BEFORE = re.compile(rb"(?:^|\n)[ \t]*(?:export |ENV |set )?[A-Z0-9_]{0,40}$")
_YAML = re.compile(rb"[\w-]{0,40}:[ \t]{1,8}([^\s\"'#;]{16,200})[ \t\r]*(?:$|\n)")
_YAML_BEFORE = re.compile(rb"(?:^|\n)[ \t-]*[\w-]{0,40}$")
_SCHEME = re.compile(rb"\b[a-z][a-z0-9+]{2,15}$")
_LONGEST_SCHEME = 16
_IN_ADDRESS = re.compile(rb"://[^\s:@/\"'<>]{1,64}:([^\s:@/\"'<>]{8,64})@(?!localhost|127\.)")
_SHORTEST = 16
_DISTINCT = re.compile(rb"[^A-Za-z]")
_CODE = re.compile(rb"^(?:https?:|/|\./|\.\./|[A-Za-z_]\w*\.[a-z_]\w*|self\b|os\.)")
_PIECE_OF_CODE = re.compile(rb"[()\[\]]|^(?!eyJ)[A-Za-z_]\w*\.[A-Za-z_]")


def assigned_secrets(data: bytes, lowered: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield place and value of what is assigned; `lowered` is `data` in small letters."""
    for mark in _marks(lowered):
        for found in _GIVEN[mark].finditer(lowered):
            yield from _given_to(mark, found.start(), data)
    if b"://" not in data:
        return
    for found in _IN_ADDRESS.finditer(data):
        start = found.start()
        if _SCHEME.search(data, max(0, start - _LONGEST_SCHEME), start) and _is_password(found[1]):
            yield found.start(1), found[1]


def _marks(lowered: bytes) -> list[bytes]:
    """Return the marks in a text; those with `key` are looked for only where that stands."""
    keys = b"key" in lowered
    return [mark for mark in MARKS if (keys or b"key" not in mark) and mark in lowered]


def _given_to(mark: bytes, start: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield what is given to a name: in quotes, or by a line of an environment or YAML file."""
    judge = _is_password if mark == b"passw" else _is_key
    end = start + len(mark)
    found = _QUOTED.match(data, end)
    if not found:
        found = _behind(data, start, _BARE.match(data, end), _BARE_BEFORE)
    if not found:
        found, judge = _behind(data, start, _YAML.match(data, end), _YAML_BEFORE), _is_bare_key
    if found and judge(found[1]):
        yield found.start(1), found[1]


def _behind(
    data: bytes, start: int, found: re.Match[bytes] | None, before: re.Pattern[bytes]
) -> re.Match[bytes] | None:
    """Return what was found if the right thing stands before it; that is dearer to look for."""
    return found if found and before.search(data[max(0, start - 50) : start]) else None


def _is_key(value: bytes) -> bool:
    if len(value) < _SHORTEST or _CODE.search(value):
        return False
    return not is_placeholder(value) and is_drawn(value)


def _is_bare_key(value: bytes) -> bool:
    return not _PIECE_OF_CODE.search(value) and _is_key(value)


def _is_password(value: bytes) -> bool:
    """Say whether a value is a password somebody uses, and no word, name or piece of code."""
    if is_placeholder(value) or _CODE.search(value):
        return False
    return len(_DISTINCT.findall(value)) >= 2 and entropy(value) >= 2.75
