"""What a person does to a project: each function returns the project as it is afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from gradus.domain.portfolio.projects.item import Item, Proof
from gradus.domain.portfolio.projects.project import Link, Project
from gradus.domain.portfolio.projects.stage import PLACE, Stage
from gradus.domain.portfolio.projects.ticking import left_to_check
from gradus.errors import PortfolioError

MOST_HOURS = 200.0
_WEB = ("https://", "http://")


@dataclass(frozen=True, slots=True)
class ItemText:
    """What the person writes of an item; fields as in `Item`."""

    title: str
    done_looks_like: str = ""
    hours: float = 1.0
    topic: str = ""
    check: str = ""
    link: str = ""
    notes: str = ""
    by: date | None = None


def text_of(item: Item) -> ItemText:
    """Return what was written of an item."""
    return ItemText(
        item.title,
        item.done_looks_like,
        item.hours,
        item.topic,
        item.check,
        item.link,
        item.notes,
        item.by,
    )


def renamed(project: Project, title: str) -> Project:
    """Give a project another title; PortfolioError for a blank one."""
    return replace(project, title=_title(title))


def linked(project: Project, links: Iterable[Link]) -> Project:
    """Give a project other links; PortfolioError for an address that is not of the web."""
    checked = tuple(replace(one, title=one.title.strip(), url=_address(one.url)) for one in links)
    if not all(one.url for one in checked):
        raise PortfolioError("A link has no address.", "Enter one, or remove the link.")
    return replace(project, links=checked)


def dated(project: Project, begins: date | None, by: date | None) -> Project:
    """Give a project its dates; PortfolioError where it would end before it begins."""
    if begins and by and by < begins:
        raise PortfolioError("The project would end before it begins.", "Choose a later end.")
    return replace(project, begins=begins, by=by)


def with_item(project: Project, stage: Stage, text: ItemText) -> Project:
    """Add an item at the end of a stage; PortfolioError for what `edited` refuses."""
    return project.with_items((*project.items, _written(Item(stage, ""), text)))


def edited(project: Project, item: int, text: ItemText) -> Project:
    """Write an item anew; one that gets another check is left to it, unless the
    person ticked it.

    PortfolioError for a blank title, for hours that are not in (0, 200], and for a link that is no
    address of the web.
    """
    return changed(project, item, lambda one: _written(one, text))


def moved(project: Project, item: int, stage: Stage, place: int) -> Project:
    """Put an item into a stage so that `place` listed items of it come before, or all there are."""
    one = find(project, item)
    others = [each for each in project.items if each is not one]
    there = [n for n, each in enumerate(others) if each.stage is stage and not each.archived]
    after = there[max(place, 0) :]
    at = after[0] if after else _end_of(others, stage)
    return project.with_items((*others[:at], replace(one, stage=stage), *others[at:]))


def archived(project: Project, item: int, *, archived: bool) -> Project:
    """Take an item off the list, or bring it back."""
    return changed(project, item, lambda one: replace(one, archived=archived))


def changed(project: Project, item: int, how: Callable[[Item], Item]) -> Project:
    """Change one item in its place; PortfolioError where there is none of that id."""
    one = find(project, item)
    return replace(
        project, items=tuple(how(each) if each is one else each for each in project.items)
    )


def find(project: Project, item: int) -> Item:
    """Return the item of that id; PortfolioError where there is none."""
    found = next((each for each in project.items if each.id == item), None)
    if found is None:
        raise PortfolioError("The item is no longer there.", "Open the project again.")
    return found


def _end_of(items: list[Item], stage: Stage) -> int:
    return sum(PLACE[each.stage] <= PLACE[stage] for each in items)


def _written(item: Item, text: ItemText) -> Item:
    if not 0 < text.hours <= MOST_HOURS:
        raise PortfolioError(
            f"An item of {text.hours:g} hours cannot be planned.",
            f"Enter more than 0 and at most {MOST_HOURS:g} hours.",
        )
    stays = text.check == item.check or (item.done and item.proof is Proof.BY_YOU)
    kept = item if stays else left_to_check(item)
    return replace(
        kept,
        title=_title(text.title),
        done_looks_like=text.done_looks_like.strip(),
        hours=text.hours,
        topic=text.topic,
        check=text.check,
        link=_address(text.link),
        notes=text.notes,
        by=text.by,
    )


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not title:
        raise PortfolioError("The title is empty.", "Enter a title.")
    return title


def _address(text: str) -> str:
    """Only addresses of the web are opened from the window."""
    address = text.strip()
    if address and not address.lower().startswith(_WEB):
        raise PortfolioError(
            f"{address} is no address of the web.", "Enter one that begins with https://."
        )
    return address
