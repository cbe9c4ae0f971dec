"""Decks made to hurt: clear errors, nothing run, nothing fetched, and the window stays awake."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.proofs.child import ROOT, command, environment, traced, why_no_strace
from tests.proofs.hostile_decks import KINDS, Canary, write_all
from tests.proofs.system_calls import Call, calls
from tests.support import network

CHECKED_WITHIN, AWAKE_WITHIN_MS = 20, 1_000
"""Loose bounds for a busy computer; docs/performance.md has the figures of a quiet one."""

SAID = {
    "formulas_in_one_note": "The note is longer than 50,000 characters.",
    "formulas_in_many_notes": None,
    "braces": None,
    "active_html": None,
    "huge": "The file is larger than 2 MB.",
    "invalid_utf8": "The file is not UTF-8 text.",
    "binary": "The file holds the character U+0000.",
    "duplicate_ids": "The id 'twice' is already used in",
    "remote_pictures": "a.png' is not inside the deck's folder.",
    "pictures_outside": "'../secret.png' is not inside the deck's folder.",
    "code": "'title' is not text.",
    "exercises": "'answer' of the exercise uses an attribute",
}
ALL = 100


@pytest.fixture
def canary(tmp_path: Path) -> Iterator[Canary]:
    """A file that no deck may make and an address that no deck may ask; checked at the end."""
    with network.allowed(), socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)
        canary = Canary(tmp_path / "canary", server.getsockname()[1])
        yield canary
        with pytest.raises(BlockingIOError):
            server.accept()
    assert not canary.file.exists()


@pytest.mark.parametrize("kind", KINDS)
def test_the_check_says_clearly_what_is_wrong(kind: str, tmp_path: Path, canary: Canary) -> None:
    write_all(tmp_path / "decks", canary, [kind])
    begun = time.monotonic()
    outcome = subprocess.run(
        [sys.executable, "-m", "gradus", "decks", "check", "--no-maths", str(tmp_path / "decks")],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert time.monotonic() - begun < CHECKED_WITHIN
    assert outcome.stderr == ""
    said = SAID[kind]
    told = re.findall(r"^\S+\.md:\d+: .+\n    \S.+$", outcome.stdout, re.MULTILINE)
    total = re.search(r" (\d+) errors, (\d+) findings\n\Z", outcome.stdout)
    assert total is not None
    errors, findings = map(int, total.groups())
    assert len(told) == errors + findings
    assert outcome.returncode == (1 if told else 0)
    assert (errors == 0) == (said is None)
    assert said is None or said in outcome.stdout


def test_the_window_shows_every_hostile_card_and_stays_awake(
    tmp_path: Path, canary: Canary, capsys: pytest.CaptureFixture[str]
) -> None:
    kinds = [kind for kind in KINDS if kind != "formulas_in_many_notes"]
    write_all(tmp_path / "decks", canary, kinds)
    report, found = suffer(tmp_path, ALL)
    tell(report, capsys)
    assert {one.partition("/")[0] for one in report["problems"]} == {
        kind for kind in kinds if SAID[kind] is not None
    }
    check(report, found)
    assert {card["deck"] for card in report["cards"]} == {*kinds} - {
        "formulas_in_one_note",
        "huge",
        "invalid_utf8",
        "binary",
        "remote_pictures",
    }


def test_the_window_stays_awake_over_cards_of_400_formulas(
    tmp_path: Path, canary: Canary, capsys: pytest.CaptureFixture[str]
) -> None:
    write_all(tmp_path / "decks", canary, ["formulas_in_many_notes"])
    report, found = suffer(tmp_path, 2)
    tell(report, capsys)
    check(report, found)


def suffer(folder: Path, cards: int) -> tuple[dict[str, Any], list[Call]]:
    """Look at hostile cards in the real window; under strace, where there is one."""
    program = command("suffering", folder / "data", folder / "decks", cards)
    trace = folder / "trace.txt"
    trace.touch()
    before = [] if why_no_strace() else traced("socket,connect,execve,openat", trace)
    outcome = subprocess.run(
        [*before, *program],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        check=True,
    )
    with trace.open(encoding="utf-8") as lines:
        return json.loads(outcome.stdout), list(calls(lines))


def check(report: dict[str, Any], found: list[Call]) -> None:
    assert report["reached"] == []
    assert report["reading"]["gap_ms"] < AWAKE_WITHIN_MS
    assert [card for card in report["cards"] if card["gap_ms"] >= AWAKE_WITHIN_MS] == []
    assert [card for card in report["cards"] if card["leaks"] or not card["settled"]] == []
    sockets = [call for call in found if call.name in {"socket", "connect"}]
    assert [call for call in sockets if "AF_UNIX" not in call.arguments] == []
    assert len([call for call in found if call.name == "execve" and call.result == 0]) <= 1
    opened = [call.arguments for call in found if call.name == "openat" and call.result >= 0]
    assert [path for path in opened if "secret.png" in path or "link.png" in path] == []


def tell(report: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """Print the longest time for which the window did not answer, for each kind of deck."""
    worst: dict[str, float] = {"(reading)": report["reading"]["gap_ms"]}
    for card in report["cards"]:
        worst[card["deck"]] = max(worst.get(card["deck"], 0), card["gap_ms"])
    with capsys.disabled():
        sys.stdout.write("\n" + "".join(f"{gap:8.1f} ms  {deck}\n" for deck, gap in worst.items()))
