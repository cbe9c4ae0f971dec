"""On a network drive there is no log beside the database and no memory shared through it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from tests.faults.person import Person
from tests.proofs.child import ROOT, environment, traced, why_no_strace
from tests.support.clock import FixedClock

from gradus.cli.running import run
from gradus.services.doctor import check_database
from gradus.store.schema import HEAD, stored_version

DELETE = b"\x01\x01"
"""What the header of a database says that has no write-ahead log."""


@pytest.fixture
def remote(person: Person) -> Person:
    """A person whose folder lies on a network drive."""
    now = FixedClock().now()
    with person.opened(now, network_drive=True) as database, database.read() as connection:
        connection.exec_driver_sql("SELECT 1")
    assert journal(person) == DELETE
    return person


@pytest.fixture
def cut_short(remote: Person) -> Person:
    """A folder in which a power failure met a large transaction, half of it in the file."""
    copy = remote.folder.with_name("cut-short")
    with closing(sqlite3.connect(remote.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE notes SET body = 'half of a transaction ' || body")
        shutil.copytree(remote.folder, copy)
        connection.execute("ROLLBACK")
    assert Person(copy).database.with_name("gradus.sqlite-journal").stat().st_size > 0
    return Person(copy)


def journal(person: Person) -> bytes:
    return person.database.read_bytes()[18:20]


def test_a_transaction_that_a_power_failure_cut_short_is_taken_back(
    remote: Person, cut_short: Person
) -> None:
    assert b"half of a transaction" in cut_short.database.read_bytes()
    assert stored_version(cut_short.database) == HEAD
    cut_short.assert_whole(network_drive=True)
    assert cut_short.log() == remote.log()
    assert b"half of a transaction" not in cut_short.database.read_bytes()


def test_the_doctor_reads_a_database_whose_last_write_was_cut_short(cut_short: Person) -> None:
    check_database(cut_short.database)


def test_a_command_keeps_the_journal_that_the_window_chose(remote: Person) -> None:
    assert run(["today", "--json", "--data-dir", str(remote.data)]) == 0
    assert journal(remote) == DELETE


@pytest.mark.slow
def test_nothing_beside_the_database_is_mapped_into_memory(remote: Person, tmp_path: Path) -> None:
    if reason := why_no_strace():
        pytest.skip(reason)
    seen = {}
    for program in ("--network-drive", "--local"):
        trace = tmp_path / f"trace{program}.txt"
        answer = [sys.executable, "-m", "tests.faults.few_answers", str(remote.folder), program]
        subprocess.run(
            [*traced("mmap,openat", trace), *answer], cwd=ROOT, env=environment(), check=True
        )
        lines = trace.read_text(encoding="utf-8").splitlines()
        seen[program] = {
            "mapped": any("mmap(" in line and "gradus.sqlite" in line for line in lines),
            "beside": sorted(
                {
                    ending
                    for line in lines
                    for ending in ("-wal", "-shm", "-journal")
                    if "openat(" in line and f"gradus.sqlite{ending}" in line
                }
            ),
        }
    assert seen["--network-drive"] == {"mapped": False, "beside": ["-journal"]}
    assert seen["--local"]["mapped"]  # or this would prove nothing
