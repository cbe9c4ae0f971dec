from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from gradus.store.maths_cache import SqliteMathsCache


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[SqliteMathsCache]:
    opened = SqliteMathsCache(tmp_path)
    yield opened
    opened.close()


def works(folder: Path) -> bool:
    cache = SqliteMathsCache(folder)
    cache.put("key", b"value")
    found = cache.get("key")
    cache.close()
    return found == b"value"


def test_what_was_put_is_found_again(cache: SqliteMathsCache) -> None:
    assert cache.get("key") is None
    cache.put("key", b"one")
    cache.put("key", b"two")
    assert cache.get("key") == b"two"


def test_it_outlives_the_connection(cache: SqliteMathsCache, tmp_path: Path) -> None:
    cache.put("key", b"value")
    cache.close()
    again = SqliteMathsCache(tmp_path)
    assert again.get("key") == b"value"
    again.close()


def test_the_folder_is_made(tmp_path: Path) -> None:
    assert works(tmp_path / "new" / "folder")


def test_a_file_that_is_no_database_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "maths.sqlite").write_bytes(b"not a database at all" * 100)
    assert works(tmp_path)


def test_a_file_that_has_grown_too_large_is_begun_anew(
    cache: SqliteMathsCache, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.put("key", b"value")
    cache.close()
    monkeypatch.setattr("gradus.store.maths_cache._MOST_BYTES", 100)
    again = SqliteMathsCache(tmp_path)
    assert again.get("key") is None
    again.close()
    assert works(tmp_path)


def test_a_file_that_breaks_while_in_use_is_replaced(cache: SqliteMathsCache) -> None:
    cache._connection = _Broken()  # type: ignore[assignment]
    cache.put("key", b"value")
    cache.put("key", b"value")
    assert cache.get("key") == b"value"


class _Broken:
    def execute(self, *_: object) -> None:
        raise sqlite3.DatabaseError("database disk image is malformed")

    def close(self) -> None:
        return


def test_a_folder_in_place_of_the_file_means_no_cache(tmp_path: Path) -> None:
    (tmp_path / "maths.sqlite").mkdir()
    assert not works(tmp_path)


def test_a_file_in_place_of_the_folder_means_no_cache(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not works(tmp_path / "file")


def test_a_locked_file_is_ignored(cache: SqliteMathsCache, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "maths.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        cache.put("key", b"value")
        assert cache.get("key") is None


def test_a_file_with_other_tables_is_ignored(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "maths.sqlite")) as other:
        other.execute("CREATE TABLE formulas (something)")
    assert not works(tmp_path)


def test_nothing_is_found_after_closing(cache: SqliteMathsCache) -> None:
    cache.put("key", b"value")
    cache.close()
    cache.close()
    assert cache.get("key") is None


def test_threads_may_share_it(cache: SqliteMathsCache) -> None:
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda n: cache.put(str(n), str(n).encode()), range(100)))
    assert all(cache.get(str(n)) == str(n).encode() for n in range(100))
