"""JSON, TOML and YAML of strangers: a value, or None for what is broken, huge or too deep."""

from __future__ import annotations

import json
import tomllib
from typing import cast

import yaml

from gradus.domain.portfolio.reading.limits import (
    JSON_TEXT,
    TOML_DOTS,
    TOML_TEXT,
    YAML_DEPTH,
    YAML_TEXT,
)
from gradus.domain.portfolio.reading.nesting import FLOW, is_deeper

_BROKEN = (ValueError, RecursionError, OverflowError, TypeError, LookupError)


def read_json(text: str) -> object:
    """Return the value of a JSON text of up to 5 MB, or None."""
    try:
        return json.loads(text) if len(text) <= JSON_TEXT else None
    except _BROKEN:
        return None


def read_toml(text: str) -> object:
    """Return the table of a TOML text of up to 300 kB, or None."""
    try:
        return None if _slow_toml(text) else tomllib.loads(text)
    except _BROKEN:
        return None


def read_yaml(text: str) -> object:
    """Return the value of a YAML text of up to 60 kB with every scalar as text, or None.

    No tag makes an object, no `<<` merges, and `on` stays a word.
    """
    try:
        return None if _slow_yaml(text) else yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506
    except (yaml.YAMLError, *_BROKEN):
        return None


def _slow_toml(text: str) -> bool:
    """Tell whether a text is too long, or a key has so many parts that each costs all others."""
    if len(text) > TOML_TEXT:
        return True
    keys = (line.partition("=")[0] for line in text.split("\n"))
    return any(key.count(".") > TOML_DOTS for key in keys)


def _slow_yaml(text: str) -> bool:
    """Tell whether a text is too long, or more brackets are open than a person would nest."""
    return len(text) > YAML_TEXT or is_deeper(text, YAML_DEPTH, FLOW)


def read_file(path: str, text: str) -> object:
    """Return the value of a file by its ending: JSON, YAML (.cff too), else TOML."""
    if path.endswith((".json", ".ipynb")):
        return read_json(text)
    return read_yaml(text) if path.endswith((".yml", ".yaml", ".cff")) else read_toml(text)


def within(value: object, *keys: str) -> object:
    """Return what lies at the end of these keys, or None."""
    for key in keys:
        if not isinstance(value, dict):
            return None
        value = cast("dict[object, object]", value).get(key)
    return value


def table(value: object, *keys: str) -> dict[object, object]:
    """Return the table at the end of these keys; an empty one where there is none."""
    found = within(value, *keys)
    return found if isinstance(found, dict) else {}


def items(value: object, *keys: str) -> list[object]:
    """Return the list at the end of these keys; an empty one where there is none."""
    found = within(value, *keys)
    return found if isinstance(found, list) else []


def texts(value: object, *keys: str) -> list[str]:
    """Return the texts in the list at the end of these keys."""
    return [one for one in items(value, *keys) if isinstance(one, str)]


def text_of(value: object, *keys: str) -> str:
    """Return the text at the end of these keys; an empty one where there is none."""
    found = within(value, *keys)
    return found if isinstance(found, str) else ""
