"""A library of a few entries that keeps what is asked of it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from tests.support.library import entry

from gradus.domain.library.catalogue import Given
from gradus.domain.library.entry import Entry, Figure, Kit, Price, Said, Skill, Source
from gradus.domain.library.fields import Values
from gradus.domain.library.importing import Preview
from gradus.domain.library.kinds import Answer, Confidence, Cost, Kind, Runtime, Status, Use
from gradus.domain.library.progress import advanced, certified, marked, rated
from gradus.domain.library.reading import read_entry
from gradus.domain.library.recommending import Recommendation
from gradus.errors import LibraryError
from gradus.services.library.log import Done
from gradus.services.library.view import EntryView, LibraryView, TopicLink

TODAY = date(2026, 11, 26)
WEB = "https://example.org/"
SVD = TopicLink("svd", "SVD", 1, steps=True, planned=False, minutes=90, part="Lecture 3")
COURSES = (
    entry(
        "algebra", title="Linear algebra", by="Somebody", cost=Cost.FREE, phases=(1,),
        address=WEB, about="Lectures.", checked=TODAY, sources=(Source("A page", WEB),), hours=12.0,
    ),
    entry("networks", title="Neural networks", cost=Cost.PAID, phases=(5,), about="Paid lectures."),
    entry("third", title="Third course", phases=(5,), status=Status.RENAMED, status_note="It was."),
    entry("fourth", title="Fourth course", phases=(4,)),
    entry("fifth", title="Fifth course", phases=(4,), cost=Cost.FREE),
)  # fmt: skip
KITS = (
    entry("old", Kind.KIT, title="Old board", status=Status.DISCONTINUED, kit=Kit()),
    entry(
        "board", Kind.KIT, title="Good board",
        kit=Kit(prices=(Price("", 99.0),), runtimes={Runtime.ONNX: Said(Answer.YES)}),
    ),
)  # fmt: skip
OTHERS = (
    entry("pay", Kind.MARKET, figures=(Figure("Pay", 1000, 2500, "USD", "2024", "USA"),)),
    entry(
        "scientist",
        Kind.CAREER,
        skills=(Skill("Take matrices apart", ("svd",)),),
        confidence=Confidence.MEDIUM,
        sources=(Source("An article", background=True),),
    ),
)


class FakeLibrary:
    """Keeps views by their ids; `calls` notes what was asked for."""

    def __init__(self) -> None:
        every: tuple[Entry, ...] = (*COURSES, *KITS, *OTHERS)
        self.kept = {one.key: EntryView(one) for one in every}
        for key in ("algebra", "scientist"):
            self.kept[key] = replace(self.kept[key], topics=(SVD,))
        self.before: list[dict[str, EntryView]] = []
        self.calls: list[tuple[Any, ...]] = []
        self.preview = Preview("mine.csv")

    def view(self) -> LibraryView:
        best = (
            Recommendation(1, COURSES[0], 1, 4, only=True),
            Recommendation(5, COURSES[1], 0, 3, only=False, instead=("algebra",)),
        )
        phases = ((1, "Mathematics"), (5, "Deep learning"))
        return LibraryView(tuple(self.kept.values()), phases, best)

    def values(self, key: str) -> Values:
        one = self.kept[key].entry
        return {"id": key, "kind": one.kind.value, "title": one.title, "status": one.status.value}

    def today(self) -> date:
        return TODAY

    def mark(self, key: str, use: Use) -> None:
        self._keep(key, progress=marked(self.kept[key].progress, use))

    def advance(self, key: str, share: float) -> None:
        self._keep(key, progress=advanced(self.kept[key].progress, share))

    def rate(self, key: str, rating: int | None) -> None:
        self._keep(key, progress=rated(self.kept[key].progress, rating))

    def note(self, key: str, text: str) -> None:
        self._note(key, notes=text)

    def certify(self, key: str, file: str, day: date | None) -> None:
        self._keep(key, progress=certified(self.kept[key].progress, file, day, TODAY))

    def add(self, values: Values) -> str:
        key = str(values["id"])
        if key in self.kept:
            raise LibraryError(f"There is an entry {key!r} already.", "Choose another id.")
        self._write(values)
        return key

    def edit(self, values: Values) -> None:
        self._write(values)

    def remove(self, key: str) -> None:
        self.before.append(dict(self.kept))
        del self.kept[key]

    def look_into(self, path: Path) -> Preview:
        self.calls.append(("look_into", path.name))
        return self.preview

    def take(self, found: Preview) -> None:
        self.before.append(dict(self.kept))
        for one in found.given:
            self._put(one)

    def plan(self, key: str, topics: Collection[str], among: Collection[str]) -> None:
        self.calls.append(("plan", key, sorted(topics), sorted(among)))

    def plan_own(self, key: str, topic: str, part: str, minutes: int) -> None:
        self.calls.append(("plan_own", key, topic, part, minutes))

    def topics(self) -> tuple[tuple[str, str, int], ...]:
        return (("svd", "SVD", 240), ("bayes", "Bayes", 300))

    def undo(self) -> Done | None:
        if self.before:
            self.kept = self.before.pop()
        return None

    def redo(self) -> Done | None:
        return None

    def _note(self, key: str, **facts: Any) -> None:
        self._keep(key, progress=replace(self.kept[key].progress, **facts))

    def _keep(self, key: str, **facts: Any) -> None:
        self.before.append(dict(self.kept))
        self.kept[key] = replace(self.kept[key], **facts)

    def _write(self, values: Values) -> None:
        made, complaints = read_entry(values, own=True)
        if made is None:
            raise LibraryError(*complaints[0])
        self.before.append(dict(self.kept))
        self._put(Given(made, values))

    def _put(self, given: Given) -> None:
        key = given.entry.key
        shipped = key in self.kept and self.kept[key].shipped
        self.kept[key] = EntryView(given.entry, own=True, shipped=shipped)
