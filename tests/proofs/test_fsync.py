"""Every answer is on disk before the next card shows: SIGKILL cannot see this, strace can."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.proofs.child import DECKS, ROOT, command, environment, traced, why_no_strace
from tests.proofs.system_calls import Call, calls

ANSWERS = 20
SYNC, WRITE = {"fsync", "fdatasync"}, "pwrite64"
CALLS = ",".join((*sorted(SYNC), WRITE, "write"))


def trace(folder: Path, *options: str) -> list[Call]:
    """Answer cards under strace; return what the thread did that takes keys and paints."""
    if reason := why_no_strace():
        pytest.skip(reason)
    file = folder / "trace.txt"
    answering = command("answering", folder / "data", DECKS, 7, "--answers", ANSWERS, *options)
    subprocess.run(
        [*traced(CALLS, file), *answering],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.DEVNULL,
        check=True,
    )
    with file.open(encoding="utf-8") as lines:
        found = list(calls(lines))
    window = next(call.thread for call in found if is_acknowledgement(call))
    return [call for call in found if call.thread == window]


def is_acknowledgement(call: Call) -> bool:
    return call.name == "write" and call.arguments.startswith("1<")


def is_on_wal(call: Call) -> bool:
    return "gradus.sqlite-wal>" in call.arguments


def safe(thread: list[Call]) -> Iterator[bool]:
    """Say of each acknowledgement whether what was written before it had reached the disk."""
    written = synced = False
    for call in thread:
        if is_acknowledgement(call):
            yield written and synced
            written = synced = False
        elif is_on_wal(call) and call.name == WRITE:
            written, synced = True, False
        elif is_on_wal(call) and call.name in SYNC:
            synced = call.result == 0


def test_the_log_is_synced_before_the_next_card_is_shown(tmp_path: Path) -> None:
    assert list(safe(trace(tmp_path))) == [True] * ANSWERS


def test_this_proof_fails_where_nothing_is_synced(tmp_path: Path) -> None:
    assert list(safe(trace(tmp_path, "--synchronous-off"))) == [False] * ANSWERS
