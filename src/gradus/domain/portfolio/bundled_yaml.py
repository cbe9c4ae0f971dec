"""YAML that ships with Gradus: the catalogue of checks, templates of projects and READMEs."""

from __future__ import annotations

from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""A window may wait for it: in C it takes a tenth of the time."""


def load(text: str) -> Any:
    """Return the value of a text; raises YAMLError where it is broken."""
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - both loaders are the safe ones
