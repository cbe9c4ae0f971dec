"""What the Portfolio page says."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from gradus.domain.portfolio.check import Verdict
from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.progress import ProjectState, StageProgress
from gradus.domain.portfolio.projects.stage import Stage
from gradus.services.portfolio.projects.views import ItemView, ProjectCard, TakenOver
from gradus.ui import words

_translate = QCoreApplication.translate
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400


def stage_name(stage: Stage) -> str:
    """Name a stage."""
    names = {
        Stage.FRAME: _translate("Portfolio", "Frame"),
        Stage.DATA: _translate("Portfolio", "Data"),
        Stage.BASELINE: _translate("Portfolio", "Baseline"),
        Stage.MODEL: _translate("Portfolio", "Model"),
        Stage.EVALUATE: _translate("Portfolio", "Evaluate"),
        Stage.SHIP: _translate("Portfolio", "Ship"),
        Stage.TELL: _translate("Portfolio", "Tell"),
    }
    return names[stage]


def state_name(state: ProjectState) -> str:
    """Name where a project stands."""
    names = {
        ProjectState.NOT_BEGUN: _translate("Portfolio", "not begun"),
        ProjectState.UNDER_WAY: _translate("Portfolio", "under way"),
        ProjectState.DONE: _translate("Portfolio", "done"),
        ProjectState.ARCHIVED: _translate("Portfolio", "archived"),
    }
    return names[state]


def verdict_name(verdict: Verdict) -> str:
    """Name what a check says."""
    names = {
        Verdict.PASSED: _translate("Portfolio", "passed"),
        Verdict.FAILED: _translate("Portfolio", "failed"),
        Verdict.CANNOT_TELL: _translate("Portfolio", "cannot tell"),
    }
    return names[verdict]


def stage_spoken(one: StageProgress) -> str:
    """Say how far a stage is, in words."""
    return _translate("Portfolio", "{0}, {1} of {2} done").format(
        stage_name(one.stage), one.done, one.total
    )


def ago(then: datetime, now: datetime) -> str:
    """Say how long ago something was."""
    seconds = max((now - then).total_seconds(), 0)
    if seconds < _MINUTE:
        return _translate("Portfolio", "just now")
    if seconds < _HOUR:
        return _translate("Portfolio", "{0} min ago").format(int(seconds // _MINUTE))
    if seconds < _DAY:
        return _translate("Portfolio", "{0} h ago").format(int(seconds // _HOUR))
    return _translate("Portfolio", "%Ln day(s) ago", "", int(seconds // _DAY))


def hours(count: float) -> str:
    """Say "1 h", "2.5 h"."""
    return _translate("Portfolio", "{0} h").format(words.decimal(count))


def commits(count: int) -> str:
    """Say "1 commit", "2 commits"."""
    return _translate("Portfolio", "%Ln commit(s)", "", count)


def home(folder: str) -> str:
    """Write a folder as people do, with `~` for their own."""
    try:
        return f"~/{Path(folder).relative_to(Path.home()).as_posix()}"
    except (ValueError, RuntimeError):
        return folder


def age(days: int) -> str:
    """Say how long ago a project was last worked on."""
    if days == 0:
        return _translate("Portfolio", "changed today")
    return _translate("Portfolio", "changed %Ln day(s) ago", "", days)


def what_next(card: ProjectCard) -> str:
    """Say what comes next in a project, and by when it is to be done."""
    parts = []
    if card.next is not None:
        parts.append(_translate("Portfolio", "Next: {0}").format(card.next.title))
        parts.append(_translate("Portfolio", "{0} left").format(hours(card.hours_left)))
    if card.by is not None:
        parts.append(_translate("Portfolio", "by {0}").format(words.short_day(card.by)))
    return " · ".join(parts)


def proof(view: ItemView) -> str:
    """Say where an item was proved, or what keeps it open."""
    item = view.item
    if item.archived:
        return _translate("Portfolio", "taken off")
    if item.proof is Proof.BY_YOU or not item.check:
        return _translate("Portfolio", "by hand")
    if item.proof is Proof.PROVED:
        return item.place.partition(":")[0] or _translate("Portfolio", "proved")
    if view.verdict is None:
        return _translate("Portfolio", "not checked")
    if view.verdict is Verdict.FAILED:
        return _translate("Portfolio", "not found yet")
    return verdict_name(view.verdict)


def done_looks_like(item: Item) -> str:
    """Say by what one sees that an item is done; empty where nobody wrote it."""
    looks = item.done_looks_like
    return _translate("Portfolio", "Done looks like: {0}").format(looks) if looks else ""


def item_facts(view: ItemView) -> str:
    """Say how long an item takes, what teaches it, and by when it is to be done."""
    item = view.item
    parts = [hours(item.hours)]
    if view.topic:
        parts.append(_translate("Portfolio", "taught by {0}").format(view.topic))
    if item.by is not None:
        parts.append(_translate("Portfolio", "by {0}").format(words.short_day(item.by)))
    return " · ".join(parts)


def dates(begins: date | None, by: date | None) -> str:
    """Say from when to when a project is worked on; empty where nobody said."""
    parts = []
    if begins is not None:
        parts.append(_translate("Portfolio", "from {0}").format(words.short_day(begins)))
    if by is not None:
        parts.append(_translate("Portfolio", "by {0}").format(words.short_day(by)))
    return " · ".join(parts)


def taken_off(count: int, *, shown: bool) -> str:
    """Offer to show the items that were taken off the list, or to hide them."""
    if shown:
        return _translate("Portfolio", "Hide what was taken off")
    return _translate("Portfolio", "Show {0} taken off").format(count)


def checked(then: datetime, now: datetime) -> str:
    """Say when a repository was checked."""
    return _translate("Portfolio", "checked {0}").format(ago(then, now))


def not_checked() -> str:
    """Say that nothing was checked yet."""
    return _translate("Portfolio", "not checked yet")


def taken_over(changed: TakenOver) -> str:
    """Say what a run of the checks changed on the checklist."""
    ticked, unticked = len(changed.ticked), len(changed.unticked)
    said = [_translate("Portfolio", "Checked.")]
    if ticked:
        said.append(_translate("Portfolio", "Ticked: {0}.").format(items(ticked)))
    if unticked:
        said.append(_translate("Portfolio", "Open again: {0}.").format(items(unticked)))
    return " ".join(said)


def items(count: int) -> str:
    """Say "1 item", "2 items"."""
    return _translate("Portfolio", "%Ln item(s)", "", count)


def items_done(done: int, total: int) -> str:
    """Say how many items of a project are done."""
    if not total:
        return _translate("Portfolio", "nothing on its list yet")
    return _translate("Portfolio", "{0} of {1}").format(done, items(total))


def added(count: int) -> str:
    """Say that failed checks are items now."""
    return _translate("Portfolio", "%Ln mend(s) added to the list. Ctrl+Z takes back.", "", count)
