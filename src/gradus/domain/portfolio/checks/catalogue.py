"""The catalogue of checks: why each matters, how to mend it, and how long that takes."""

from __future__ import annotations

from typing import Any

import yaml

from gradus.domain.portfolio import bundled_yaml
from gradus.domain.portfolio.check import Check
from gradus.errors import BundledFileError


def parse_catalogue(text: str) -> dict[str, Check]:
    """Read checks.yaml: checks by their keys, numbered from 1 in the order of the file.

    BundledFileError if an entry lacks a field.
    """
    try:
        entries = enumerate(bundled_yaml.load(text).items(), start=1)
        return {key: _check(key, number, entry) for number, (key, entry) in entries}
    except (yaml.YAMLError, AttributeError, KeyError, TypeError, ValueError) as error:
        raise BundledFileError(
            f"The catalogue of checks is damaged: {error}.", "Install Gradus again."
        ) from error


def _check(key: str, number: int, entry: dict[str, Any]) -> Check:
    return Check(
        key=key,
        number=number,
        group=entry["group"],
        title=entry["title"],
        why=entry["why"],
        mend=entry["mend"],
        minutes=int(entry["minutes"]),
        topic=entry.get("topic", ""),
    )
