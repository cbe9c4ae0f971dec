"""What history gives away: keys that were committed once, large files, and what cannot be read."""

from __future__ import annotations

import random
import string
from datetime import timedelta
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder

from gradus.domain.portfolio.history import History
from gradus.repositories.limits import USUAL, Limits
from gradus.repositories.opening import read_repository

CHANCE = random.Random(11)
KEY = "hf_" + "".join(CHANCE.choices(string.ascii_letters, k=34))
LOOSE = f'api_key = "{"".join(CHANCE.choices(string.ascii_letters + string.digits, k=32))}"\n'
LINES = "".join(f"row {n}\n" for n in range(400))


def history(built: Builder, limits: Limits = USUAL) -> History:
    found = read_repository(built.folder, limits=limits)
    assert found is not None
    return found.history


@pytest.fixture(params=["loose", "packed"])
def leaky(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Builder, str]:
    """The second of three commits leaks a key in the middle of a long file."""
    built = Builder(tmp_path / "leaky")
    built.commit({"a/train.py": LINES})
    leaking = built.commit({"a/train.py": LINES + f"login('{KEY}')\n"}, "Log in")
    built.commit({"a/train.py": LINES + "login()\n"}, "Log in safely")
    if request.param == "packed":
        built.pack()
    return built, leaking


def test_a_key_that_was_taken_away_is_told_of_with_its_commit(leaky: tuple[Builder, str]) -> None:
    built, leaking = leaky
    (found,) = history(built).secrets
    assert (found.path, found.commit, found.line) == ("a/train.py", leaking, 401)
    assert found.what == "Hugging Face token"


def test_a_key_on_another_branch_is_told_of(tmp_path: Path) -> None:
    built = Builder(tmp_path / "leaky")
    built.commit({"a.py": "a = 1\n"})
    built.branch("other")
    leaking = built.commit({"b.py": KEY})
    built.switch("main")
    assert [one.commit for one in history(built).secrets] == [leaking]


def test_a_key_that_no_branch_holds_is_not_told_of(tmp_path: Path) -> None:
    built = Builder(tmp_path / "leaky")
    first = built.commit({"a.py": "a = 1\n"})
    built.branch("gone")
    built.commit({"b.py": KEY})
    built.switch("main")
    (built.git / "refs" / "heads" / "gone").unlink()
    assert built.head == first
    assert history(built).secrets == ()


def test_a_value_counts_where_it_stands_outside_of_tests(tmp_path: Path) -> None:
    built = Builder(tmp_path / "leaky")
    built.commit({"tests/test_a.py": LOOSE})
    assert history(built).secrets == ()
    moved = built.commit({"app.py": LOOSE}, when=NOON + timedelta(days=1))
    assert [(one.path, one.commit) for one in history(built).secrets] == [("app.py", moved)]


@pytest.mark.parametrize("packed", [False, True])
def test_a_large_file_that_was_taken_away_is_told_of(tmp_path: Path, packed: bool) -> None:
    built = Builder(tmp_path / "large")
    added = built.commit({"model.bin": b"\0" * 70_000})
    built.commit({"model.bin": None, "a.py": "a"})
    if packed:
        built.pack()
    (found,) = history(built, Limits(large=60_000)).large
    assert (found.path, found.commit, found.size) == ("model.bin", added, 70_000)


def test_binary_files_and_files_too_large_are_not_searched(tmp_path: Path) -> None:
    built = Builder(tmp_path / "binary")
    built.commit({"a.bin": b"\0" + KEY.encode(), "b.txt": KEY.encode() + b"\nx" * 3_000})
    built.pack()
    assert history(built, Limits(text=5_000)).secrets == ()


def test_history_says_where_it_was_cut_off(leaky: tuple[Builder, str]) -> None:
    built, _ = leaky
    short = history(built, Limits(commits=1))
    assert (len(short.commits), short.missing) == (1, "Only the last 1 commits were read.")
    few = history(built, Limits(objects=2))
    assert few.missing == "It was not searched: it holds more than 2 objects."
    slow = history(built, Limits(seconds=0))
    assert "Only a part was searched; it took over 0 seconds." in slow.missing


def test_reading_stops_when_nobody_wants_it(leaky: tuple[Builder, str]) -> None:
    built, _ = leaky
    assert read_repository(built.folder, progress=lambda _done, _total: False) is None


def test_progress_is_told_in_objects(leaky: tuple[Builder, str]) -> None:
    told: list[tuple[int, int]] = []

    def progress(done: int, total: int) -> bool:
        told.append((done, total))
        return True

    read_repository(leaky[0].folder, progress=progress)
    assert {total for _, total in told} == {48}  # three commits of four objects, four times


def test_a_merge_is_searched_on_both_sides(tmp_path: Path) -> None:
    built = Builder(tmp_path / "merged")
    base = built.commit({"a.py": "a"})
    built.branch("side")
    side = built.commit({"b.py": KEY})
    built.switch("main")
    main = built.commit({"c.py": "c"})
    built.commit({"b.py": None}, "Merge", parents=[main, side])
    found = history(built)
    assert [one.commit for one in found.secrets] == [side]
    assert [one.id for one in found.commits][1:] == [main, base]


def test_history_that_was_not_searched_says_so(leaky: tuple[Builder, str]) -> None:
    found = read_repository(leaky[0].folder, search=False)
    assert found is not None
    assert (len(found.history.commits), found.history.secrets) == (3, ())
    assert found.history.missing == "It was not searched."
