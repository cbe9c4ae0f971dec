"""Reading the library: entries, what serves which topic, and one course for each phase."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from gradus.domain.library.entry import Entry
from gradus.domain.library.kinds import Kind
from gradus.domain.library.progress import Progress
from gradus.domain.library.reading import read_entry
from gradus.domain.library.recommending import Part, recommendations
from gradus.domain.roadmap.model import DECK
from gradus.services.library.view import EntryView, LibraryView, TopicLink
from gradus.store import library, road, ways
from gradus.store.database import Connection, Database
from gradus.store.library import Stored
from gradus.store.planning.road import phase_titles
from gradus.store.ways import Choices, TopicWays

_KINDS = list(Kind)
_NO_PHASE = 8


class LibraryReader:
    """Reads the whole library; an entry that is as it was last time is not worked out again."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._known: dict[str, tuple[Any, Entry]] = {}

    def view(self) -> LibraryView:
        """Return everything there is."""
        with self._database.read() as connection:
            return self._view(connection)

    def entries(self, connection: Connection) -> dict[str, Entry]:
        """Return the entries by id."""
        found = ((one.key, self._entry(one)) for one in library.entries(connection))
        return {key: entry for key, entry in found if entry is not None}

    def prepare(self) -> Iterator[None]:
        """Work entries out a few at a time, so that a view is quick afterwards."""
        with self._database.read() as connection:
            stored = library.entries(connection)
        for at, one in enumerate(stored):
            self._entry(one)
            if at % 20 == 19:
                yield

    def _view(self, connection: Connection) -> LibraryView:
        stored = library.entries(connection)
        progress = library.progress(connection)
        topics = ways.ways(connection)
        links = _links(topics, road.topic_resources(connection), ways.choices(connection))
        views = [
            EntryView(
                entry=entry,
                progress=progress.get(entry.key, Progress()),
                topics=_of_entry(entry, links, topics),
                own=one.own is not None,
                shipped=one.shipped is not None,
            )
            for one in stored
            if (entry := self._entry(one)) is not None
        ]
        views.sort(key=lambda view: _place(view.entry))
        return LibraryView(
            entries=tuple(views),
            phases=tuple(phase_titles(connection)),
            recommended=recommendations(
                _core_topics(topics),
                [view.entry for view in views],
                [part for topic in topics for part in _parts(topic)],
            ),
        )

    def _entry(self, stored: Stored) -> Entry | None:
        """Return an entry; one that this version of Gradus cannot read is not shown."""
        known = self._known.get(stored.key)
        if known is not None and known[0] == stored.values:
            return known[1]
        entry, _ = read_entry(stored.values, own=True)
        if entry is not None:
            self._known[stored.key] = (stored.values, entry)
        return entry


def _place(entry: Entry) -> tuple[int, int, str]:
    return _KINDS.index(entry.kind), min(entry.phases, default=_NO_PHASE), entry.title.casefold()


def _parts(topic: TopicWays) -> Iterator[Part]:
    """Yield what of the library a topic can be studied from."""
    for step in topic.steps:
        if step.resource != DECK:
            yield Part(topic.key, topic.phase, step.resource, topic.core, step.default)


def _core_topics(topics: list[TopicWays]) -> Mapping[int, int]:
    return Counter(topic.phase for topic in topics if topic.core)


def _links(
    topics: list[TopicWays], served: Mapping[str, list[str]], choices: Choices
) -> Mapping[str, list[TopicLink]]:
    """Return the topics of each entry along the road: those it has a part for, and others."""
    links: defaultdict[str, list[TopicLink]] = defaultdict(list)
    for topic in topics:
        steps = {step.resource: step for step in topic.steps}
        for key in dict.fromkeys((*steps, *served.get(topic.key, ()))):
            link = TopicLink(topic.key, topic.title, topic.phase)
            step = steps.get(key)
            if step is not None:
                chosen = step.default and topic.key in choices
                part = (True, step.default, chosen, step.minutes, step.part)
                link = TopicLink(topic.key, topic.title, topic.phase, *part)
            links[key].append(link)
    return links


def _of_entry(
    entry: Entry, links: Mapping[str, list[TopicLink]], topics: list[TopicWays]
) -> tuple[TopicLink, ...]:
    """Add the topics that the entry itself names."""
    found = list(links.get(entry.key, ()))
    there = {link.key for link in found}
    wanted = {*entry.topics, *(key for skill in entry.skills for key in skill.topics)}
    found += (
        TopicLink(topic.key, topic.title, topic.phase)
        for topic in topics
        if topic.key in wanted - there
    )
    return tuple(found)
