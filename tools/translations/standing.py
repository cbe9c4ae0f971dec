"""How much of a file of translations is done."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET


@dataclass(frozen=True, slots=True)
class Message:
    """A text with its translations: several for a plural, none of them empty once it is finished.

    `state` is "", "unfinished", "vanished" or "obsolete".
    """

    context: str
    source: str
    forms: tuple[str, ...]
    plural: bool
    state: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How many messages of a file are translated, and how many are not."""

    finished: int
    unfinished: int


def messages(file: Path) -> Iterator[Message]:
    """Read every message of a file."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314  our own file
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield _message(name, message)


def standing(file: Path) -> Standing:
    """Count what a file holds."""
    done = [bool(one.forms) and all(one.forms) and not one.state for one in messages(file)]
    return Standing(sum(done), len(done) - sum(done))


def _message(context: str, message: ET.Element) -> Message:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    forms = translation.findall("numerusform") if plural else [translation]
    texts = tuple(form.text or "" for form in forms)
    source = message.findtext("source", "")
    return Message(context, source, texts, plural, translation.get("type", ""))
