"""Reading the fields of an entry, where every value is text, a list or a mapping of text."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

Value = str | list["Value"] | dict[str, "Value"]
Values = Mapping[str, Value]
Complaint = tuple[str, str]
"""What is wrong with an entry, and how to mend it."""

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")
_WEB = re.compile(r"https?://[^\s/?#.]+(\.[^\s/?#.]+)+([/?#]\S*)?", re.ASCII)
_TRUE, _FALSE = {"true", "yes"}, {"false", "no"}
_OMIT = "Write it another way, or leave the field out where it is not known."


class Fields:
    """Takes field after field; what cannot be read becomes a complaint and counts as left out."""

    def __init__(self, values: Values, complaints: list[Complaint], inside: str = "") -> None:
        self._values = values
        self._inside = inside
        self._taken: set[str] = set()
        self.complaints = complaints

    def text(self, name: str) -> str:
        """Return a text, "" where there is none."""
        value = self._take(name)
        if isinstance(value, str):
            return " ".join(value.split())
        return self._wrong(name, "is not a text", "")

    def needed(self, name: str) -> str:
        """Return a text that must be there."""
        text = self.text(name)
        if not text and not self._said(name):
            self.complain(f"The field {self._name(name)!r} is missing.", "Write it.")
        return text

    def choice(self, name: str, kind: type[E]) -> E | None:
        """Return one of a few words, None where there is none."""
        text = self.text(name)
        if not text:
            return None
        try:
            return kind(text.casefold())
        except ValueError:
            words = ", ".join(one.value for one in kind if one.value)
            message = f"The field {self._name(name)!r} is {text!r}, which is none of its words."
            self.complain(message, f"Write one of: {words}.")
            return None

    def number(self, name: str) -> float | None:
        """Return a number that is not negative, None where there is none."""
        return self._read(name, _number, "is not a number of 0 or more")

    def day(self, name: str) -> date | None:
        """Return a date, None where there is none."""
        return self._read(name, date.fromisoformat, "is no date like 2026-11-22")

    def address(self, name: str) -> str:
        """Return an address of the web, "" where there is none."""
        text = self.text(name)
        if text and not is_address(text):
            return self._wrong(name, f"is {text!r}, which is no address of the web", "")
        return text

    def truth(self, name: str) -> bool:
        """Return whether the field says "true"."""
        return self._read(name, _truth, "is neither true nor false") or False

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts; one text counts as a list of one."""
        value = self._take(name)
        found = value if isinstance(value, list) else [value] if value else []
        texts = [" ".join(one.split()) for one in found if isinstance(one, str)]
        if len(texts) < len(found):
            return self._wrong(name, "is not a list of texts", ())
        return tuple(dict.fromkeys(text for text in texts if text))

    def numbers(self, name: str) -> tuple[float, ...]:
        """Return a list of numbers."""
        try:
            return tuple(map(_number, self.texts(name)))
        except ValueError:
            return self._wrong(name, "is not a list of numbers", ())

    def each(self, name: str) -> tuple[Value, ...]:
        """Return the parts of a list."""
        value = self._take(name) or []
        if not isinstance(value, list):
            return self._wrong(name, "is not a list", ())
        return tuple(value)

    def inner(self, name: str) -> Fields | None:
        """Return the fields of a mapping, None where there is none."""
        value = self._take(name)
        return self.within(value, name) if value else None

    def within(self, value: Value, name: str) -> Fields:
        """Return the fields of a part; one that has none is complained of."""
        if isinstance(value, dict):
            return Fields(value, self.complaints, self._name(name))
        self._wrong(name, "does not consist of 'name: value' lines", None)
        return Fields({}, self.complaints, self._name(name))

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields."""
        return tuple(self._values)

    def end(self) -> None:
        """Complain of fields that nobody has asked for."""
        for name in self._values:
            if name not in self._taken:
                message = f"The field {self._name(name)!r} is not known."
                self.complain(message, "Take it out, or look for its right name in the guide.")

    def complain(self, message: str, remedy: str) -> None:
        """Note what is wrong."""
        self.complaints.append((message, remedy))

    def _take(self, name: str) -> Value:
        self._taken.add(name)
        return self._values.get(name, "")

    def _said(self, name: str) -> bool:
        """Whether a complaint on a field was made already."""
        return any(repr(self._name(name)) in message for message, _ in self.complaints)

    def _read(self, name: str, read: Callable[[str], T], wrong: str) -> T | None:
        text = self.text(name)
        if not text:
            return None
        try:
            return read(text)
        except ValueError:
            return self._wrong(name, wrong, None)

    def _wrong(self, name: str, how: str, instead: T) -> T:
        self.complain(f"The field {self._name(name)!r} {how}.", _OMIT)
        return instead

    def _name(self, name: str) -> str:
        return f"{self._inside}.{name}" if self._inside else name


def is_address(text: str) -> bool:
    """Whether a text is an address of the web."""
    return _WEB.fullmatch(text) is not None


def _number(text: str) -> float:
    value = float(text)
    if not math.isfinite(value) or value < 0:
        raise ValueError(text)
    return value


def _truth(text: str) -> bool:
    word = text.casefold()
    if word not in _TRUE | _FALSE:
        raise ValueError(text)
    return word in _TRUE
