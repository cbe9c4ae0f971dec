"""A drive that fails in the middle of a write: no answer is acknowledged that is not stored."""

from __future__ import annotations

import subprocess
import sys

import pytest
from tests.faults.person import Person
from tests.faults.storm import Storm
from tests.proofs.child import ROOT, environment, why_no_strace

WRITES = "pwrite64,fdatasync,fsync"
ANSWERS = 12
SAID = {
    "EIO": "refused The disk could not be read or written. | Check that the drive is connected",
    "ENOSPC": "refused The disk is full, so this was not saved. | Free some space on the disk",
    "EROFS": "refused The disk could not be read or written. | Check that the drive is connected",
}


@pytest.fixture(params=["--local", "--network-drive"])
def drive(request: pytest.FixtureRequest) -> str:
    if reason := why_no_strace():
        pytest.skip(reason)
    return str(request.param)


def test_writes_that_fail_while_answering(long_storm: Storm, person: Person, drive: str) -> None:
    known = person.log()
    for day, chance in enumerate(long_storm.rounds()):
        error = chance.choice(list(SAID))
        first = chance.randint(1, 150)
        when = f"{first}..{first + chance.randint(0, 3)}"
        said = _answer_while(f"{WRITES}:error={error}:when={when}", person, drive, day)
        refused = [line for line in said if line.startswith("refused")]
        deeds = [line for line in said if line not in refused]
        assert all(line.startswith((SAID[error], SAID["EIO"])) for line in refused), refused
        person.assert_whole(network_drive=drive == "--network-drive")
        assert person.log() == known + deeds
        long_storm.seen["acknowledged"] += len(deeds)
        long_storm.seen[f"refused for {error}"] += len(refused)
        assert len(deeds) == ANSWERS, (when, error, said)
        known = person.log()


def _answer_while(injected: str, person: Person, drive: str, day: int) -> list[str]:
    files = [f"{person.database}{ending}" for ending in ("", "-wal", "-journal")]
    paths = [part for file in files for part in ("-P", file)]
    watch = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={WRITES}", *paths]
    program = [sys.executable, "-m", "tests.faults.few_answers"]
    arguments = [str(person.folder), drive, str(ANSWERS), str(day)]
    outcome = subprocess.run(
        [*watch, "-e", f"inject={injected}", *program, *arguments],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout.splitlines()
