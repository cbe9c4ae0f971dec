"""Ticks: those that checks set and take away, and those of the person, which no check touches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from gradus.domain.portfolio.check import Result, Verdict
from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.project import Project


def take_over(project: Project, results: Iterable[Result], today: date) -> Project:
    """Return a project with the ticks that the results of its checks set or take away.

    An item of which the person said that it is done or open stays as it is. An archived item
    follows its check as well, so that it is right when it comes back.
    """
    by_key = {result.key: result for result in results}
    return replace(project, items=tuple(_judged(one, by_key, today) for one in project.items))


def ticked_by_you(item: Item, today: date, *, done: bool) -> Item:
    """Return an item as the person says it is; an open one without a check needs no proof."""
    if done:
        return replace(item, done=True, done_on=today, proof=Proof.BY_YOU, place="")
    proof = Proof.BY_YOU if item.check else None
    return replace(item, done=False, done_on=None, proof=proof, place="")


def left_to_check(item: Item) -> Item:
    """Return an item of which its check decides again; it is open until the check has run."""
    return replace(item, done=False, done_on=None, proof=None, place="")


def _judged(item: Item, results: Mapping[str, Result], today: date) -> Item:
    result = results.get(item.check)
    if result is None or item.proof is Proof.BY_YOU:
        return item
    match result.verdict:
        case Verdict.PASSED:
            on = item.done_on if item.done else today
            return replace(item, done=True, done_on=on, proof=Proof.PROVED, place=_place(result))
        case Verdict.FAILED:
            return replace(item, done=False, done_on=None, proof=None, place="")
        case _:
            return replace(item, proof=Proof.CANNOT_TELL)


def _place(result: Result) -> str:
    """Return the file of the first place with its line."""
    return str(result.places[0]) if result.places else ""
