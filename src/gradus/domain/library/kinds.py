"""The words of the library: kinds, what became of an entry, what it costs, how sure it is."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What an entry is; the order is that of the page."""

    COURSE = "course"
    BOOK = "book"
    PLATFORM = "platform"
    TOOL = "tool"
    KIT = "dev kit"
    SHOP = "shop"
    COMMUNITY = "community"
    NEWS = "news"
    COMPANY = "company"
    MARKET = "market"
    CAREER = "career"
    ADVICE = "advice"


class Status(StrEnum):
    """What became of it: QUIET has had no release for long, UNVERIFIED could not be confirmed."""

    CURRENT = "current"
    RENAMED = "renamed"
    CHANGED = "changed"
    QUIET = "quiet"
    SUPERSEDED = "superseded"
    LEGACY = "legacy"
    DISCONTINUED = "discontinued"
    UNVERIFIED = "unverified"

    @property
    def over(self) -> bool:
        """Whether nobody should begin with it any more."""
        return self in {Status.LEGACY, Status.DISCONTINUED}


class Cost(StrEnum):
    """What it takes to use it; FREEMIUM is free in part, OPEN is open source."""

    FREE = "free"
    OPEN = "open source"
    FREEMIUM = "freemium"
    SUBSCRIPTION = "subscription"
    PAID = "paid"

    @property
    def free(self) -> bool:
        """Whether all of it that matters can be had for nothing."""
        return self in {Cost.FREE, Cost.OPEN}


class Certificate(StrEnum):
    """What shows that it was finished."""

    NONE = "none"
    BADGE = "badge"
    FREE = "free"
    PAID = "paid"


class Confidence(StrEnum):
    """How good the evidence is; OWN is the word of whoever added the entry."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    OWN = "own"


class Answer(StrEnum):
    """Yes, no, in part, or nobody knows, which is not the same as no."""

    YES = "yes"
    NO = "no"
    PARTLY = "partly"
    UNKNOWN = "unknown"


class Runtime(StrEnum):
    """What a model runs on at the edge."""

    LITERT = "litert"
    ONNX = "onnx"
    TENSORRT = "tensorrt"


class Use(StrEnum):
    """What a person does with an entry."""

    NONE = ""
    USING = "using"
    DONE = "done"
