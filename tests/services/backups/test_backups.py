"""Backups: when one is made, what is in it, and that it was read back."""

from __future__ import annotations

import os
import stat
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest
from tests.support.backups import Home, go_on, unpacked
from tests.support.databases import IS_ROOT

from gradus.domain import settings
from gradus.domain.backups.manifest import Manifest
from gradus.errors import BackupError
from gradus.services.backups.service import BackupService
from gradus.services.settings import SettingsService
from gradus.store.backups import listing
from gradus.store.planning import revisions
from gradus.store.way_back import way_back

_POSIX = pytest.mark.skipif(os.name != "posix", reason="Windows has no modes of this kind")


def test_a_day_on_which_something_happened_gets_one_backup_that_reads_back(
    home: Home, tmp_path: Path
) -> None:
    home.happen()
    copy = home.service.daily()
    assert copy is not None
    assert copy.name == "20260105-090000-daily.gradusbackup"
    with unpacked(copy, tmp_path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM card_events").fetchone() == (1,)
    home.happen()
    assert home.service.daily() is None


def _change_calendar(home: Home) -> None:
    with home.database.write() as connection:
        revisions.begin(connection, home.clock.now(), "move", {})


def _change_colours(home: Home) -> None:
    SettingsService(home.database, home.clock).change(settings.COLOUR_SCHEME, "dark")


def _add_project(home: Home) -> None:
    home.write(
        "INSERT INTO projects (title, notes, position, archived, created_at)"
        " VALUES ('A', '', 0, 0, 0)"
    )


def _rate(home: Home) -> None:
    home.write(
        "INSERT INTO resources VALUES ('book', 'book', 'A', 0, '{}', 0)",
        "INSERT INTO resource_progress (resource, status, notes, changed_at, share)"
        " VALUES ('book', 'doing', '', 0, 0.5)",
    )


def test_a_start_looks_into_no_more_backups_than_it_needs(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each names all its media, and reading thousands of names takes a while."""
    for _ in range(3):
        home.service.before("import")
    read: list[str] = []
    really_read = listing.manifest_of

    def manifest_of(path: Path) -> Manifest:
        read.append(path.name)
        return really_read(path)

    monkeypatch.setattr(listing, "manifest_of", manifest_of)
    home.happen()
    made = home.service.daily()
    assert made is not None
    read.clear()
    assert home.service.daily() is None
    assert read == [made.name]


@pytest.mark.parametrize("change", [_change_calendar, _change_colours, _add_project, _rate])
def test_any_change_is_reason_for_a_daily_backup_and_none_is_not(
    home: Home, change: object
) -> None:
    assert callable(change)
    assert home.service.daily() is None
    change(home)
    assert home.service.daily() is not None
    home.clock.forward(days=1)
    assert home.service.daily() is None


def test_only_few_of_old_backups_stay_but_all_made_by_hand(home: Home) -> None:
    others = {"notes.txt", "then-daily.sqlite", "99999999-999999-daily.sqlite"}
    for name in others:
        (home.backups / name).touch()
    home.happen()
    by_hand = home.service.now(go_on)
    assert by_hand is not None
    days = []
    for _ in range(16):
        home.clock.forward(days=1)
        home.happen()
        copy = home.service.daily()
        assert copy is not None
        days.append(copy.name)
    # 6 to 21 January 2026: the last twelve days, and the newest of the first week.
    assert set(home.kept()) == {by_hand.name, *days[-12:], *others}
    listed = home.service.every()
    assert [one.time for one in listed] == sorted((one.time for one in listed), reverse=True)
    assert listed[-1].size == by_hand.stat().st_size


def test_a_backup_before_something_says_so_and_two_in_a_second_are_two(home: Home) -> None:
    first, second = home.service.before("Import"), home.service.before("Import")
    assert first.name == "20260105-090000-before-import.gradusbackup"
    assert second.name == "20260105-090001-before-import.gradusbackup"
    assert first.is_file()


def test_a_backup_lists_what_it_holds(home: Home) -> None:
    home.happen()
    _add_project(home)
    home.service.now(go_on)
    (one,) = home.service.every()
    assert one.schema == "0007"
    assert one.counts is not None
    assert (one.counts.events, one.counts.answers, one.counts.projects) == (1, 0, 1)


def test_media_are_kept_once_for_all_backups_and_go_with_the_last_that_needs_them(
    home: Home,
) -> None:
    checksum = home.add_media("cat.png", b"a cat")
    gone = home.add_media("dog.png", b"a dog")
    (home.folders.data / "media" / "dog.png").unlink()
    (home.folders.data / "media" / "stray.png").write_bytes(b"of nobody")
    home.service.before("import")
    home.service.before("import")
    kept = home.backups / "media"
    assert [one.name for one in kept.iterdir()] == [checksum]
    assert (kept / checksum).read_bytes() == b"a cat"
    with ZipFile(home.service.every()[0].path) as packed:
        manifest = packed.read("manifest.json").decode()
    assert '"missing": [\n  "dog.png"\n ]' in manifest
    assert gone not in manifest
    home.write("DELETE FROM media")
    os.utime(kept / checksum, (0, 0))
    home.clock.forward(days=3)
    home.service.before("import")
    assert [one.name for one in kept.iterdir()] == [checksum]  # the newest of that day needs it
    for old in home.service.every()[1:]:
        old.path.unlink()
    home.service.before("import")
    assert list(kept.iterdir()) == []


def test_a_content_that_is_not_what_the_database_says_is_not_kept_for_it(home: Home) -> None:
    home.add_media("cat.png", b"a cat")
    (home.folders.data / "media" / "cat.png").write_bytes(b"something else")
    home.service.before("import")
    assert not (home.backups / "media").exists() or not any((home.backups / "media").iterdir())


def test_a_file_by_itself_holds_its_media(home: Home, tmp_path: Path) -> None:
    checksum = home.add_media("cat.png", b"a cat")
    file = home.service.write_to(tmp_path / "all of it.gradusbackup")
    with ZipFile(file) as packed:
        assert sha256(packed.read(f"media/{checksum}")).hexdigest() == checksum
    assert home.kept() == []


def test_a_folder_of_ones_own_takes_the_backups(home: Home, tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    home.service.choose(mine)
    home.happen()
    copy = home.service.daily()
    assert copy is not None
    assert copy.parent == mine
    assert home.kept() == []
    assert BackupService(home.folders, home.clock).place().used == mine
    home.service.choose(None)
    assert home.service.place().used == home.backups


def test_a_folder_that_is_gone_is_said_and_the_own_one_takes_the_backup(
    home: Home, tmp_path: Path
) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    home.service.choose(mine)
    mine.rmdir()
    copy = home.service.before("import")
    assert copy.parent == home.backups
    assert home.service.trouble is not None
    assert f"Backups cannot be written to {mine}: it is not there." in home.service.trouble.message
    with pytest.raises(BackupError, match="it is not there"):
        home.service.choose(mine)
    mine.mkdir()
    assert home.service.before("import").parent == mine
    assert home.service.trouble is None


@pytest.mark.skipif(IS_ROOT, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_refused(home: Home, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(BackupError, match="permission denied"):
            home.service.choose(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_a_place_in_which_nothing_can_be_written_is_said_in_a_sentence(home: Home) -> None:
    home.happen()
    home.backups.rmdir()
    home.backups.touch()
    with pytest.raises(BackupError, match="could not be written"):
        home.service.daily()


def test_a_backup_that_is_stopped_leaves_nothing(home: Home) -> None:
    home.happen()

    def stopped_at(share: int) -> bool:
        return home.service.now(lambda done, _total: done < share) is None

    for share in (0, 100, 400, 700, 990):
        assert stopped_at(share)
        assert home.kept() == []
        assert list((home.folders.data / "working").iterdir()) == []
    assert home.service.now(go_on) is not None


def test_a_damaged_backup_is_told_from_those_that_are_whole(home: Home) -> None:
    home.add_media("cat.png", b"a cat")
    copies = [home.service.before("import") for _ in range(5)]
    whole, broken, emptied, shortened, _ = copies
    content = bytearray(broken.read_bytes())
    content[len(content) // 2] ^= 0xFF
    broken.write_bytes(content)
    emptied.write_bytes(b"no database at all, but some text that is long enough" * 20)
    shortened.write_bytes(shortened.read_bytes()[:-100])
    damaged = home.service.damaged(go_on)
    assert damaged is not None
    assert {one.path for one in damaged} == {broken, emptied, shortened}
    assert home.service.damaged(lambda _done, _total: False) is None
    assert f'gradus restore "{copies[-1]}"' in way_back((home.backups,), home.folders.database)
    (next((home.backups / "media").iterdir())).write_bytes(b"a dog")
    damaged = home.service.damaged(go_on)
    assert damaged is not None
    assert len(damaged) == 5
    assert "no whole backup" in way_back((home.backups,), home.folders.database)
    assert whole.is_file()


@_POSIX
def test_everything_is_for_its_owners_eyes_only(home: Home, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        home.add_media("cat.png", b"a cat")
        home.service.before("import")
        home.service.write_to(tmp_path / "one.gradusbackup")
    finally:
        os.umask(before)
    made = [*home.backups.rglob("*"), tmp_path / "one.gradusbackup", home.folders.data / "working"]
    modes = {(one.is_dir(), stat.S_IMODE(one.stat().st_mode)) for one in made}
    assert modes == {(False, 0o600), (True, 0o700)}
