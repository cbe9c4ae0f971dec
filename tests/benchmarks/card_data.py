"""Makes a database of many generated cards for measuring search and scrolling.

usage: python -m tests.benchmarks.card_data DATA [CARDS]

The rows are written straight to the tables, because reading that many deck files takes a minute.
"""

from __future__ import annotations

import json
import random
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import accumulate
from pathlib import Path

from tests.support.databases import MIGRATIONS

from gradus.domain.decks.model import Note, NoteType
from gradus.domain.search.words import words
from gradus.paths import DataFolders
from gradus.store.schema import open_database

CARDS = 100_000
TODAY = 739_621
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
_DECK = 50
_TOPICS = 80
_EVENTS = 50_000
_VOCABULARY = 12_000
_SYLLABLES = (
    *("ma", "trix", "vec", "tor", "gra", "dient", "ker", "nel", "lo", "ss", "ba", "tch", "to"),
    *("ken", "sam", "ple", "pri", "or", "ei", "gen"),
)


def make(file: Path, cards: int = CARDS) -> None:
    """Write a database of notes with one card each, 50 to a deck, most of them in Review."""
    open_database(file, MIGRATIONS, file.parent / "backups", NOW).close()
    chance = random.Random(1)
    with closing(sqlite3.connect(file)) as connection, connection:
        _road(connection, cards)
        notes = list(_notes(chance, cards))
        connection.executemany(
            "INSERT INTO notes (id, source, name, deck_id, position, type, heading, body,"
            " attributes, text_hash, retired)"
            " VALUES (?, 'own', ?, ?, ?, 'basic', ?, ?, '[]', '', 0)",
            ((n, f"n{n}", n // _DECK + 1, n % _DECK, note.heading, note.body) for n, note in notes),
        )
        connection.executemany(
            "INSERT INTO note_words (rowid, words) VALUES (?, ?)",
            ((n, words(note)) for n, note in notes),
        )
        connection.executemany(
            "INSERT INTO cards (id, note_id, ordinal, key, state, step, stability, difficulty,"
            " due_day, due_at, first_day, last_day, reviews, lapses, suspended, flag, added_at,"
            " retired) VALUES (?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            (_card(chance, n) for n, _ in notes),
        )
        _events(connection, chance, cards)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("ANALYZE")


def words_by_frequency() -> list[str]:
    """Return the vocabulary, the commonest word first."""
    chance = random.Random(2)
    made: dict[str, None] = {}
    while len(made) < _VOCABULARY:
        made["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4)))] = None
    return list(made)


def _road(connection: sqlite3.Connection, cards: int) -> None:
    connection.execute("INSERT INTO phases VALUES (1, 'One'), (2, 'Two')")
    connection.executemany(
        "INSERT INTO topics (key, position, title, phase, area, core, hours, outcomes, retired,"
        " chosen) VALUES (?, ?, ?, ?, 'Area', 1, 2.0, '[]', 0, 0)",
        ((f"topic-{n}", n, f"Topic {n}", 1 + n % 2) for n in range(_TOPICS)),
    )
    connection.executemany(
        "INSERT INTO decks (id, source, path, title, topic, tags, sources, introduction, checksum)"
        " VALUES (?, 'own', ?, ?, ?, ?, '[]', '', 'x')",
        (
            (n + 1, f"d{n:05}.md", f"Deck {n}", f"topic-{n * 7 % _TOPICS}", json.dumps(["maths"]))
            for n in range(-(-cards // _DECK))
        ),
    )


def _notes(chance: random.Random, count: int) -> Iterator[tuple[int, Note]]:
    """Texts of some 40 words, whose frequencies fall as they do in a language (Zipf's law)."""
    vocabulary = words_by_frequency()
    weights = list(accumulate(1 / (rank + 3) for rank in range(_VOCABULARY)))
    for number in range(count):
        text = chance.choices(vocabulary, cum_weights=weights, k=40)
        heading = f"What does {' '.join(text[:7])} mean?"
        yield number, Note(f"n{number}", NoteType.BASIC, heading, " ".join(text[7:]) + ".", (0,))


def _card(chance: random.Random, number: int) -> tuple[object, ...]:
    suspended, flag = chance.random() < 0.02, int(chance.random() < 0.01)
    added = round(NOW.timestamp() * 1000) - chance.randrange(400) * 86_400_000
    marks = (suspended, flag, added)
    if chance.random() < 0.3:
        return (number, number, f"own:n{number}:0", 0, *[None] * 7, 0, 0, *marks)
    ago, stability = chance.randrange(1, 60), chance.lognormvariate(3, 1)
    due = TODAY + chance.randrange(-10, 300)
    memory = (stability, chance.uniform(1, 10), due, None, TODAY - 200, TODAY - ago)
    lapses = min(9, int(chance.expovariate(1)))
    return (number, number, f"own:n{number}:0", 2, None, *memory, 9, lapses, *marks)


def _events(connection: sqlite3.Connection, chance: random.Random, cards: int) -> None:
    connection.execute("INSERT INTO devices VALUES ('here', 'here', 1, 0)")
    rows = []
    for n in range(_EVENTS):
        payload = json.dumps({"rating": chance.choice((1, 2, 3, 3, 3, 4)), "duration_ms": 9_000})
        key = f"own:n{chance.randrange(cards)}:0"
        day = TODAY - 60 + n * 60 // _EVENTS  # a log lies in the order of time
        rows.append((f"e{n}", n + 1, n, n, day, key, payload))
    connection.executemany(
        "INSERT INTO card_events VALUES (?, 'here', ?, ?, ?, ?, 'answered', ?, ?)", rows
    )


def main() -> None:
    folders = DataFolders.inside(Path(sys.argv[1]))
    folders.create()
    make(folders.database, int(sys.argv[2]) if len(sys.argv) > 2 else CARDS)


if __name__ == "__main__":
    main()
