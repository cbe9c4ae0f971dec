"""Answers a few cards and ends: what a proof lets run under strace.

usage: python -m tests.faults.few_answers FOLDER --network-drive|--local [ANSWERS]

Each answer is one line on standard output, written once it is stored; a known error is one as well.
"""

from __future__ import annotations

import os
import random
import sys
from datetime import timedelta
from itertools import islice
from pathlib import Path

from tests.faults.full_disk import tell
from tests.faults.person import Person
from tests.faults.programs import LATER, answering
from tests.support.clock import FixedClock


def say(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def main(folder: str, drive: str, answers: str = "5", day: str = "0") -> None:
    person, clock = Person(Path(folder)), FixedClock()
    clock.present += LATER + timedelta(days=int(day))
    with person.opened(clock.now(), network_drive=drive == "--network-drive") as database:
        study = person.study(database, clock)
        tell(say, islice(answering(study, clock, random.Random(day)), int(answers)))


if __name__ == "__main__":
    main(*sys.argv[1:])
