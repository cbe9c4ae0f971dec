"""Why a course is recommended, and why a kit ranks where it does, in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from gradus.domain.library.kinds import Answer, Cost, Kind
from gradus.domain.library.kits import Reason, Wish
from gradus.domain.library.recommending import Recommendation
from gradus.ui.library import words

_translate = QCoreApplication.translate


def recommended(one: Recommendation, title: Callable[[str], str]) -> str:
    """Say why a course was chosen for its phase; `title` names an entry."""
    parts = [_price(one)]
    if one.entry.kind is not Kind.COURSE:
        parts.append(_translate("Library", "No course here is about this phase."))
    elif one.only:
        parts.append(_translate("Library", "The only course here about this phase."))
    if one.parts:
        said = _translate("Library", "Parts of it serve {parts} of {topics} core topics.")
        parts.append(said.format(parts=one.parts, topics=one.topics))
    if one.instead:
        free = ", ".join(map(title, one.instead))
        said = _translate("Library", "Your plan uses what is free instead: {titles}.")
        parts.append(said.format(titles=free))
    return " ".join(parts)


def _price(one: Recommendation) -> str:
    cost = one.entry.cost
    if cost is not None and cost.free:
        return _translate("Library", "Free.")
    if cost is Cost.FREEMIUM:
        return _translate("Library", "Free in part.")
    return _translate("Library", "Not free.")


def wish(reason: Reason) -> str:
    """Say what a kit is to one wish."""
    said = _SAYINGS[reason.wish](reason)
    return f"{said} {_sentence(reason.note)}".strip() if reason.note else said


def _status(reason: Reason) -> str:
    if reason.answer is Answer.NO:
        return _translate("Library", "No longer to be bought for something new.")
    return _translate("Library", "It has a successor, or has changed.")


def _budget(reason: Reason) -> str:
    if reason.amount is None:
        return _translate("Library", "Its price is not known.")
    price = words.number(reason.amount)
    if reason.answer is Answer.NO:
        return _translate("Library", "{price} USD at launch is over your budget.").format(
            price=price
        )
    if reason.answer is Answer.PARTLY:
        said = _translate("Library", "{price} USD at launch, and something else has to be bought:")
        return said.format(price=price)
    return _translate("Library", "{price} USD at launch is within your budget.").format(price=price)


def _runtime(reason: Reason) -> str:
    name = words.runtime(reason.runtime) if reason.runtime else ""
    said = {
        Answer.YES: _translate("Library", "Runs {runtime}."),
        Answer.PARTLY: _translate("Library", "Runs {runtime} in part."),
        Answer.NO: _translate("Library", "Does not run {runtime}."),
        Answer.UNKNOWN: _translate("Library", "Whether it runs {runtime} is not known."),
    }
    return said[reason.answer].format(runtime=name)


def _vision(reason: Reason) -> str:
    return {
        Answer.YES: _translate("Library", "Made for models that see."),
        Answer.PARTLY: _translate("Library", "In part made for models that see."),
        Answer.NO: _translate("Library", "Slow with models that see."),
        Answer.UNKNOWN: _translate("Library", "How it does with models that see is not known."),
    }[reason.answer]


def _camera(reason: Reason) -> str:
    return {
        Answer.YES: _translate("Library", "Takes a camera."),
        Answer.PARTLY: _translate("Library", "Takes some cameras."),
        Answer.NO: _translate("Library", "Takes no camera."),
        Answer.UNKNOWN: _translate("Library", "Whether it takes a camera is not known."),
    }[reason.answer]


def _power(reason: Reason) -> str:
    if reason.amount is None:
        return _translate("Library", "What power it draws is not known.")
    watts = words.number(reason.amount)
    said = {
        Answer.YES: _translate("Library", "Draws {watts} W at most."),
        Answer.PARTLY: _translate("Library", "Draws up to {watts} W, but can be held to less."),
    }
    over = _translate("Library", "Draws at least {watts} W, more than you want.")
    return said.get(reason.answer, over).format(watts=watts)


def _community(reason: Reason) -> str:
    return {
        Answer.YES: _translate("Library", "Its community is alive."),
        Answer.PARTLY: _translate("Library", "Its community is alive in part."),
        Answer.NO: _translate("Library", "Its community has gone quiet."),
        Answer.UNKNOWN: _translate("Library", "How alive its community is is not known."),
    }[reason.answer]


def _sentence(note: str) -> str:
    whole = note[:1].upper() + note[1:]
    return whole if whole.endswith(".") else f"{whole}."


_SAYINGS: dict[Wish, Callable[[Reason], str]] = {
    Wish.STATUS: _status,
    Wish.BUDGET: _budget,
    Wish.RUNTIME: _runtime,
    Wish.VISION: _vision,
    Wish.CAMERA: _camera,
    Wish.POWER: _power,
    Wish.COMMUNITY: _community,
}
