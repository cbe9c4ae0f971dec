"""A licence's text with the year and the holder filled in."""

from __future__ import annotations

_UNKNOWN = "\N{HORIZONTAL ELLIPSIS}"


def licence_text(template: str, year: int, holder: str) -> str:
    """Return the text for a year and a holder; texts that name neither come back as they are.

    Their places are `[year]` and `[fullname]`; the notices that GPL and Apache show as examples are
    part of their text. An empty holder is left as a gap that is seen, never made up.
    """
    named = " ".join(holder.split()) or _UNKNOWN
    return template.replace("[year]", str(year)).replace("[fullname]", named)
