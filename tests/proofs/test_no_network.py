"""Starting, reading decks and the quiz open no socket but those inside this computer."""

from __future__ import annotations

import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from pathlib import Path

import pytest
from tests.proofs.child import DECKS, ROOT, command, environment, traced, why_no_strace
from tests.proofs.system_calls import Call, calls

from gradus.store.schema import read_only

CALLS = "socket,socketpair,connect,sendto,sendmsg,execve"
SECONDS = 45
"""How long the window may take under strace until it has read the decks."""


def outside(call: Call) -> bool:
    """Whether a call reaches for an address family other than AF_UNIX."""
    family = re.search(r"\b[AP]F_\w+", call.arguments)
    return family is not None and family[0] not in {"AF_UNIX", "PF_UNIX", "AF_UNSPEC"}


def watched(file: Path, *program: object) -> list[Call]:
    if reason := why_no_strace():
        pytest.skip(reason)
    outcome = subprocess.run(
        [*traced(CALLS, file), *map(str, program)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        check=False,
    )
    assert outcome.returncode == 0
    with file.open(encoding="utf-8") as lines:
        return list(calls(lines))


def test_reading_decks_and_the_quiz_reach_for_no_network_and_no_program(tmp_path: Path) -> None:
    program = command("answering", tmp_path / "data", DECKS, 11, "--answers", 20)
    found = watched(tmp_path / "trace.txt", *program)
    assert [call for call in found if outside(call)] == []
    assert [call.name for call in found if call.name == "execve" and call.result == 0] == ["execve"]


def has_cards(database: Path) -> bool:
    with suppress(sqlite3.Error), closing(read_only(database)) as connection:
        return bool(connection.execute("SELECT count(*) > 100 FROM cards").fetchone()[0])
    return False


def test_the_whole_program_reaches_for_no_network_as_it_starts(tmp_path: Path) -> None:
    if reason := why_no_strace():
        pytest.skip(reason)
    data, trace = tmp_path / "data", tmp_path / "trace.txt"
    window = (sys.executable, "-m", "gradus", "--data-dir", str(data))
    with subprocess.Popen(
        [*traced(CALLS, trace), *window], cwd=ROOT, env=environment(), start_new_session=True
    ) as program:
        try:
            deadline = time.monotonic() + SECONDS
            while not has_cards(data / "gradus.sqlite") and time.monotonic() < deadline:
                time.sleep(0.1)
        finally:
            os.killpg(program.pid, signal.SIGTERM)
    assert has_cards(data / "gradus.sqlite")
    with trace.open(encoding="utf-8") as lines:
        found = list(calls(lines))
    assert found
    assert [call for call in found if outside(call)] == []


def test_this_proof_sees_a_socket(tmp_path: Path) -> None:
    reach = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    found = watched(tmp_path / "trace.txt", sys.executable, "-c", reach)
    assert any(outside(call) for call in found)
