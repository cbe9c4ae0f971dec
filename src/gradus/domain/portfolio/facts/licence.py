"""Which licence a text is, by the sentences that only it has."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Found, Kind

_MARKS = (
    ("AGPL-3.0", ("gnu affero general public license version 3",)),
    ("LGPL-3.0", ("gnu lesser general public license version 3",)),
    ("LGPL-2.1", ("gnu lesser general public license version 2.1",)),
    ("GPL-3.0", ("gnu general public license version 3",)),
    ("GPL-2.0", ("gnu general public license version 2",)),
    ("Apache-2.0", ("apache license version 2.0",)),
    ("MPL-2.0", ("mozilla public license version 2.0",)),
    ("CC-BY-SA-4.0", ("attribution-sharealike 4.0 international",)),
    ("CC-BY-NC-4.0", ("attribution-noncommercial 4.0 international",)),
    ("CC-BY-4.0", ("attribution 4.0 international",)),
    ("CC0-1.0", ("cc0 1.0 universal",)),
    ("Unlicense", ("free and unencumbered software released into the public domain",)),
    ("ISC", ("permission to use, copy, modify, and/or distribute this software",)),
    ("MIT", ("permission is hereby granted, free of charge", 'the software is provided "as is"')),
    ("BSD-3-Clause", ("redistribution and use in source and binary", "neither the name of")),
    ("BSD-2-Clause", ("redistribution and use in source and binary",)),
)
_PLAIN_MARKS = tuple(
    (name, tuple(mark.replace(",", "") for mark in marks)) for name, marks in _MARKS
)
_PLAIN = {
    "mit license": "MIT",
    "the mit license": "MIT",
    "the mit license (mit)": "MIT",
    "expat": "MIT",
    "apache 2.0": "Apache-2.0",
    "apache license 2.0": "Apache-2.0",
    "apache license, version 2.0": "Apache-2.0",
    "apache software license": "Apache-2.0",
    "apache 2": "Apache-2.0",
    "bsd 3-clause": "BSD-3-Clause",
    "gplv3": "GPL-3.0",
    "gnu general public license v3 (gplv3)": "GPL-3.0",
}


def licence_of(text: str) -> str:
    """Return the SPDX name of a licence's text, or empty where it is none of the usual ones.

    The first one it names counts: the Mozilla licence speaks of the GPL further down.
    """
    plain = re.sub(r"[\s,]+", " ", text.lower())
    found = [(plain.index(marks[0]), name) for name, marks in _PLAIN_MARKS if _has(plain, marks)]
    return min(found, key=lambda pair: pair[0])[1] if found else ""


def _has(plain: str, marks: tuple[str, ...]) -> bool:
    return all(mark in plain for mark in marks)


def normal_licence(name: str) -> str:
    """Return the SPDX name for the ways in which people write it; any other comes back as it is."""
    plain = re.sub(r"-(?:only|or-later)$", "", name.strip())
    return _PLAIN.get(plain.lower(), plain)


def read_licence(path: str, text: str) -> Iterator[Found]:
    """Yield the licence a text is; an unknown text is no fact."""
    name = licence_of(text)
    if name:
        yield Fact(Kind.LICENCE, name, Place(path, 1))
