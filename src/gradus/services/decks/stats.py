"""How many notes there are, by phase, topic and type: what `gradus decks stats` prints."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gradus.domain.decks.model import Note
from gradus.domain.decks.tally import Tally, tally
from gradus.domain.roadmap.model import Phase, Topic
from gradus.services.decks.files import DeckFiles, read_decks


@dataclass(frozen=True, slots=True)
class TopicStats:
    """The notes of a topic; the key of a deck without a topic is None."""

    key: str | None
    title: str
    tally: Tally


@dataclass(frozen=True, slots=True)
class PhaseStats:
    """The notes of a phase; those of decks that are on no road have neither number nor title."""

    number: int | None
    title: str | None
    tally: Tally
    topics: tuple[TopicStats, ...]


@dataclass(frozen=True, slots=True)
class DeckStats:
    """The notes of all files, by phase."""

    files: int
    tally: Tally
    phases: tuple[PhaseStats, ...]


def count_decks(paths: Iterable[Path]) -> DeckStats:
    """Read every deck file under the paths and count; raises GradusError where there is none."""
    files = read_decks(paths)
    everything = tally(note for deck in files.decks for note in deck.notes)
    return DeckStats(len(files.parsed), everything, tuple(_phases(files)))


def as_json(stats: DeckStats) -> str:
    """Return the counts as JSON, the same for the same files."""
    content = {"files": stats.files, **_counts(stats.tally), "phases": [*map(_phase, stats.phases)]}
    return json.dumps(content, ensure_ascii=False, indent=2)


def _phases(files: DeckFiles) -> Iterator[PhaseStats]:
    by_topic: defaultdict[str, list[Note]] = defaultdict(list)
    for deck in files.decks:
        by_topic[deck.topic or ""] += deck.notes
    known: set[str] = set()
    for road in (file.road for file in files.roads if file.road is not None):
        known.update(topic.key for topic in road.topics)
        for phase in road.phases:
            yield _on_road(phase, road.topics, by_topic)
    beside = [deck for deck in files.decks if deck.topic not in known]
    if beside:
        topics = tuple(TopicStats(deck.topic, deck.title, tally(deck.notes)) for deck in beside)
        yield PhaseStats(None, None, tally(note for deck in beside for note in deck.notes), topics)


def _on_road(phase: Phase, topics: Iterable[Topic], notes: dict[str, list[Note]]) -> PhaseStats:
    own = [topic for topic in topics if topic.phase == phase.number]
    stats = tuple(TopicStats(each.key, each.title, tally(notes.get(each.key, ()))) for each in own)
    all_notes = (note for topic in own for note in notes.get(topic.key, ()))
    return PhaseStats(phase.number, phase.title, tally(all_notes), stats)


def _phase(phase: PhaseStats) -> dict[str, Any]:
    topics = [{"key": t.key, "title": t.title, **_counts(t.tally)} for t in phase.topics]
    about = {"number": phase.number, "title": phase.title}
    return {**about, **_counts(phase.tally), "topics": topics}


def _counts(counted: Tally) -> dict[str, Any]:
    return {
        "notes": counted.notes,
        "cards": counted.cards,
        "checked": counted.checked,
        "types": counted.types,
    }
