"""On a network drive there is no log beside the database and no memory shared through it."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from tests.faults.child import child
from tests.faults.person import Person
from tests.faults.programs import review
from tests.faults.storm import Storm
from tests.proofs.child import ROOT, environment, traced, why_no_strace

from gradus.services.doctor import check_database
from gradus.store.schema import HEAD, stored_version


@pytest.fixture
def cut_short(person: Person) -> Person:
    """A folder in which a power failure met a large transaction, half of it in the file."""
    copy = person.folder.with_name("cut-short")
    with closing(sqlite3.connect(person.database, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE notes SET body = 'half of a transaction ' || body")
        shutil.copytree(person.folder, copy)
        connection.execute("ROLLBACK")
    assert Person(copy).database.with_name("gradus.sqlite-journal").stat().st_size > 0
    return Person(copy)


def test_a_transaction_that_a_power_failure_cut_short_is_taken_back(
    person: Person, cut_short: Person
) -> None:
    assert b"half of a transaction" in cut_short.database.read_bytes()
    assert stored_version(cut_short.database) == HEAD
    cut_short.assert_whole(network_drive=True)
    assert cut_short.log() == person.log()
    assert b"half of a transaction" not in cut_short.database.read_bytes()


def test_the_doctor_reads_a_database_whose_last_write_was_cut_short(cut_short: Person) -> None:
    check_database(cut_short.database)
