"""Finding `{=name}` and `{=name:digits}` in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

PLACEHOLDER = re.compile(r"\{=\s*([A-Za-z]\w*)\s*(?::\s*(\d\d?)\s*)?\}", re.ASCII)
"""Its name, and how many decimals it shows."""

MOST_DIGITS = 15

_BEGINNING = re.compile(r"\{=\s*(?=[A-Za-z_])[^}\n]{,30}\}?", re.ASCII)


def placeholder_faults(text: str, names: Collection[str]) -> Iterator[tuple[int, str]]:
    """Yield offset and sentence for every placeholder that cannot be filled from those names.

    What merely looks like one, such as LaTeX's `{=}`, is none.
    """
    for beginning in _BEGINNING.finditer(text):
        match = PLACEHOLDER.match(text, beginning.start())
        if match is None:
            yield (
                beginning.start(),
                f"{beginning[0]!r} is no placeholder such as {{=a}} or {{=a:2}}.",
            )
        elif match[1] not in names:
            message = f"The exercise uses {match[1]}, which 'draw' and 'let' do not name."
            yield beginning.start(), message
        elif match[2] and int(match[2]) > MOST_DIGITS:
            yield beginning.start(), f"{match[0]!r} asks for more than {MOST_DIGITS} decimals."
