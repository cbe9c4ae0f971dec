"""What the speech rule engine knows of a language, with the words of machine learning put in."""

from __future__ import annotations

import json
from functools import lru_cache
from importlib import resources
from typing import Any

_DOMAINS = ("clearspeak", "prefix")
"""The sets of rules that are used; each of the others costs memory and a start's time."""

_OWN_WORDS = {"en": "english.json"}


@lru_cache(maxsize=2)
def read_map(language: str) -> str:
    """Return the JSON of a language, or of `base`, which all languages build on.

    Raises OSError for a language that the engine does not know.
    """
    maps = resources.files("mathjax") / "static" / "mathjax" / "es5" / "sre" / "mathmaps"
    text = maps.joinpath(f"{language}.json").read_text("utf-8")
    known = {name: part for name, part in json.loads(text).items() if _is_used(name)}
    if own := _own(language):
        _put_in(known, language, own)
    return json.dumps(known, ensure_ascii=False)


def phrases(language: str) -> dict[str, str]:
    """Return what is said instead of turns of the engine that sound odd in machine learning."""
    return dict(_own(language).get("phrases", {}))


def _own(language: str) -> dict[str, Any]:
    if language not in _OWN_WORDS:
        return {}
    ours = resources.files("gradus.ui.rendering.maths.speech").joinpath(_OWN_WORDS[language])
    return dict(json.loads(ours.read_text("utf-8")))


def _is_used(name: str) -> bool:
    _, kind, topic = name.split("/")
    return kind != "rules" or topic.startswith(_DOMAINS)


def _put_in(known: dict[str, Any], language: str, own: dict[str, Any]) -> None:
    """Change names of letters and symbols, and add rules that win over the engine's own."""
    alphabets = known[f"{language}/messages/alphabets.min"]["messages"]
    for case in ("greekSmall", "greekCap"):
        alphabets[case] = [own["letters"].get(letter, letter) for letter in alphabets[case]]
    known[f"{language}/symbols/own.min"] = [
        {"locale": language},
        *(_symbol(key, said) for key, said in own["symbols"].items()),
    ]
    rules = next(part for name, part in known.items() if "clearspeak" in name and "actions" in name)
    rules["rules"] += [
        ["Rule", f"own-{name}", "default", action, *conditions]
        for name, action, *conditions in own["rules"]
    ]


def _symbol(key: str, said: str) -> dict[str, Any]:
    mappings = {"default": {"default": said}, "clearspeak": {"default": said}}
    return {"category": "Sm", "mappings": mappings, "key": key}
