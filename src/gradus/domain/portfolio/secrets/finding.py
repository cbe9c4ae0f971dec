"""Finding secrets in a file: its bytes first, then what its path says of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from gradus.domain.portfolio.secrets.assignments import assigned_secrets
from gradus.domain.portfolio.secrets.formats import Format, likely
from gradus.domain.portfolio.secrets.judging import entropy, is_placeholder

ASSIGNED = "password or key"
MOST = 50
"""Secrets told of in one file; a file with more is a list of them."""

_SHOWN = 4
_LEAST_BITS = 2.5
_TESTS = re.compile(
    r"(?:^|/)(?:tests?|testing|testdata|specs?|__tests__|fixtures?|mocks?|cassettes|__snapshots__)/"
    r"|(?:^|/)(?:test_[^/]*|conftest|[^/]*_test|[^/]*\.(?:test|spec))\.\w+$",
    re.IGNORECASE,
)
_GENERATED = re.compile(
    r"(?:\.lock|\.lockb|-lock\.(?:json|yaml)|go\.sum|\.min\.(?:js|css)|\.map|\.svg|\.po)$"
    r"|\.env\.(?:example|sample|template|dist)$|\.(?:example|sample|template|dist)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Secret:
    """What a file gives away: the kind, the line from 1, and a beginning that is safe to show.

    `in_tests` says that its form is so strict that it counts among tests and in lock files too.
    """

    what: str
    line: int
    shown: str
    in_tests: bool = True


def find_secrets(path: str, data: bytes) -> tuple[Secret, ...]:
    """Return the secrets of a file in order; what is meant for tests or filled in is left out."""
    return tuple(secret for secret in secrets_in(data) if counts_at(path, secret))


def secrets_in(data: bytes) -> tuple[Secret, ...]:
    """Return the secrets that stand in the bytes of a text, wherever it may lie, in order."""
    found = dict(islice(_found(data), MOST))
    return tuple(found[place] for place in sorted(found))


def counts_at(path: str, secret: Secret) -> bool:
    """Say whether a secret of a file with this path is worth telling of."""
    if secret.in_tests:
        return True
    return not _TESTS.search(path) and not _GENERATED.search(path)


def _found(data: bytes) -> Iterator[tuple[int, Secret]]:
    taken: set[int] = set()
    for one in likely(data):
        for start in _of_format(one, data):
            taken.add(data.count(b"\n", 0, start))
            yield start, _secret(one.what, data, start, in_tests=one.in_tests)
    for start, _ in assigned_secrets(data, data.lower()):
        if data.count(b"\n", 0, start) not in taken:
            yield start, _secret(ASSIGNED, data, start, in_tests=False)


def _of_format(one: Format, data: bytes) -> Iterator[int]:
    for match in one.pattern.finditer(data):
        drawn = match.group(1)
        if not is_placeholder(drawn) and entropy(drawn) >= _LEAST_BITS:
            yield match.start()


def _secret(what: str, data: bytes, start: int, *, in_tests: bool) -> Secret:
    line = data.count(b"\n", 0, start) + 1
    shown = data[start : start + _SHOWN].decode("ascii", "replace") + "…"
    return Secret(what, line, shown, in_tests)
