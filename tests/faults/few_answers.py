"""Answers a few cards and ends: what a proof lets run under strace.

usage: python -m tests.faults.few_answers FOLDER --network-drive|--local [ANSWERS [DAY]]

Each answer is one line on standard output, written once it is stored. A known error is a line as
well, after which it goes on, as a person would.
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

ATTEMPTS = 12


def say(line: str) -> None:
    os.write(sys.stdout.fileno(), f"{line}\n".encode())


def main(folder: str, drive: str, answers: str = "5", day: str = "0") -> None:
    person, clock = Person(Path(folder)), FixedClock()
    clock.present += LATER + timedelta(days=int(day))
    with person.opened(clock.now(), network_drive=drive == "--network-drive") as database:
        study, chance, left = person.study(database, clock), random.Random(day), int(answers)
        for _ in range(ATTEMPTS):
            deeds = islice(answering(study, clock, chance), left)
            left -= tell(say, deeds)


if __name__ == "__main__":
    main(*sys.argv[1:])
