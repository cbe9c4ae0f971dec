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
    "gpl-3.0-only": "GPL-3.0",
    "gpl-3.0-or-later": "GPL-3.0",
    "gnu general public license v3 (gplv3)": "GPL-3.0",
}


def licence_of(text: str) -> str:
    """Return the SPDX name of a licence's text, or empty where it is none of the usual ones."""
    plain = re.sub(r"[\s,]+", " ", text.lower())
    for name, marks in _MARKS:
        if all(re.sub(r",", "", mark) in plain for mark in marks):
            return name
    return ""


def normal_licence(name: str) -> str:
    """Return the SPDX name for the ways in which people write it; any other comes back as it is."""
    return _PLAIN.get(name.strip().lower(), name.strip())


def read_licence(path: str, text: str) -> Iterator[Found]:
    """Yield the licence a text is; an unknown text is no fact."""
    name = licence_of(text)
    if name:
        yield Fact(Kind.LICENCE, name, Place(path, 1))
