"""One requirement as pip writes it: its name and the versions it allows."""

from __future__ import annotations

import re

_REQUIREMENT = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*(\[[^\]]*\])?\s*([^;#@\\]*)")


def parse_requirement(text: str) -> tuple[str, str] | None:
    """Return the name and the specifier without spaces; None for paths, options and addresses."""
    found = _REQUIREMENT.match(text.strip())
    if found is None or "/" in found[0] or "://" in text.partition("@")[0]:
        return None
    return found[1], re.sub(r"[\s()]", "", found[3])
