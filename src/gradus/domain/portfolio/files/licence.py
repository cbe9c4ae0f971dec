"""A licence's text with the year and the holder filled in."""

from __future__ import annotations

import re

_YEAR = re.compile(r"\[year\]|<year>|\[yyyy\]|\{\{ *year *\}\}", re.IGNORECASE)
_HOLDER = re.compile(
    r"\[fullname\]|\[name of copyright owner\]|<copyright holders?>|<owner>|<name of author>"
    r"|\[copyright holders?\]|\{\{ *organization *\}\}",
    re.IGNORECASE,
)
_UNKNOWN = "\N{HORIZONTAL ELLIPSIS}"


def licence_text(template: str, year: int, holder: str) -> str:
    """Return the text for a year and a holder; texts that name neither come back as they are.

    An empty holder is left as a gap that is seen, never made up.
    """
    text = _YEAR.sub(str(year), template)
    return _HOLDER.sub(lambda _: " ".join(holder.split()) or _UNKNOWN, text)
