"""Values of JSON that a stranger wrote, taken only where they have the right type."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from gradus.domain.wording import wording
from gradus.formats.anki.refusing import damaged

_ESCAPED = "\\ud"
Shape = Mapping[str, Any]


def mapping_of(text: str) -> dict[str, Any]:
    """Return a JSON object; raises PackageError for anything else."""
    try:
        found = json.loads(text)
        if _ESCAPED in text.lower():  # half a pair of surrogates cannot be stored
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise damaged(wording("a part of its database is not JSON")) from error
    return mapping(found)


def mapping(value: object) -> dict[str, Any]:
    """Return an object; raises PackageError for anything else."""
    if not isinstance(value, dict):
        raise damaged(wording("a part of its database has the wrong form"))
    return value


def mappings(value: object) -> list[dict[str, Any]]:
    """Return a list of objects in the order of their `ord`, where they have one."""
    if not isinstance(value, list):
        raise damaged(wording("a part of its database has the wrong form"))
    found = [mapping(one) for one in value]
    return sorted(found, key=lambda one: number(one, "ord"))


def text(shape: Shape, name: str) -> str:
    """Return a text, which must be there."""
    found = shape.get(name)
    if not isinstance(found, str):
        raise damaged(wording("a part of its database has the wrong form"))
    return found


def number(shape: Shape, name: str) -> int:
    """Return a whole number, 0 where there is none."""
    found = shape.get(name)
    return found if isinstance(found, int) else 0


def whole(text_of_number: str) -> int:
    """Return a number that stands as the key of an object."""
    if not text_of_number.lstrip("-").isdecimal() or len(text_of_number) > 20:
        raise damaged(wording("a part of its database has the wrong form"))
    return int(text_of_number)
