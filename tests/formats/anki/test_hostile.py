"""Packages that are broken or hostile are refused with one sentence and a remedy."""

from __future__ import annotations

import tracemalloc
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.support.hostile_packages import HOSTILE
from tests.support.packages import Collection, packed

from gradus.errors import PackageError
from gradus.formats.anki.limits import LIMITS, Limits
from gradus.formats.anki.media_names import checked_name
from gradus.formats.anki.reading import open_media, read_package

_TIGHT = replace(LIMITS, entries=1_000, free=1 << 20)
_MOST_MIB = 10


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_package_is_refused_with_a_sentence(name: str) -> None:
    with pytest.raises(PackageError) as refused:
        read_package(HOSTILE[name](), _TIGHT)
    assert refused.value.message.endswith(".")
    assert "\n" not in str(refused.value)
    assert refused.value.remedy.endswith(".")


def test_a_bomb_is_noticed_before_it_fills_the_memory() -> None:
    content = HOSTILE["a bomb"]()
    tracemalloc.start()
    with pytest.raises(PackageError, match="unpacks"):
        read_package(content, _TIGHT)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < _MOST_MIB << 20


def test_one_large_file_among_media_is_refused_when_it_is_read() -> None:
    content = Collection(media={"a.png": bytes(3 << 20)}).package()
    limits = Limits(media_file=2 << 20)
    package = read_package(content, limits)
    with (
        pytest.raises(PackageError, match="larger than 2 MB"),
        open_media(content, package, limits) as content_of,
    ):
        for _ in content_of(package.media[0]) or ():
            pass


def test_reading_stops_where_nobody_waits_any_more() -> None:
    collection = Collection()
    for number in range(3_000):
        collection.note(f"g{number}", "Q", "A")
    with pytest.raises(PackageError):
        read_package(collection.package(), go_on=lambda: False)


_SOUND = Collection(media={"a.png": b"abc"})
_SOUND.note("one", "Q", "A", tags=" t ")
_SOUND.reviews = [{"id": 1_600_000_005_000, "cid": 1_600_000_000_000}]
_DATABASE = _SOUND.database()


@settings(max_examples=60, deadline=2_000)
@given(st.lists(st.tuples(st.integers(0, len(_DATABASE) - 1), st.integers(0, 255)), max_size=6))
def test_no_change_of_a_database_does_more_than_refuse_it(changes: list[tuple[int, int]]) -> None:
    content = bytearray(_DATABASE)
    for place, value in changes:
        content[place] = value
    with suppress(PackageError):
        read_package(packed({"collection.anki21": bytes(content)}))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a.png", True),
        ("Ünï côdé 漢字.mp3", True),
        ("console.png", True),
        ("😀\u200d👩.png", True),
        (" a.png", False),
        ("a.", False),
        ('a".png', False),
        ("ä" * 121, False),
    ],
)
def test_a_name_is_kept_where_every_system_can_store_it(name: str, *, kept: bool) -> None:
    assert (checked_name(name) == name) is kept
