"""How often a fault happens and at which moments: drawn from a seed that is printed."""

from __future__ import annotations

import os
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator

import pytest

FEW, MANY = 1, 40
SEED = 20261127


def chosen_times() -> int | None:
    """Return how often the environment asks for each fault, None where it does not say."""
    text = os.environ.get("GRADUS_FAULT_TIMES")
    return None if text is None else int(text)


class Storm:
    """Deals out chances, one for each time, and tells at the end what was seen."""

    def __init__(self, test: str, times: int, capsys: pytest.CaptureFixture[str]) -> None:
        self.test = re.sub(r"\[\d+\]$|(?<=\[)\d+-", "", test)
        self.times = times
        self.seed = int(os.environ.get("GRADUS_FAULT_SEED", SEED))
        self.seen: Counter[str] = Counter()
        self._capsys = capsys

    def rounds(self) -> Iterator[random.Random]:
        """Yield a source of chance for each time; each time can be had again by itself."""
        for number in range(self.times):
            sys.stdout.write(f"{self.test}: time {number}, seed {self.seed}\n")  # if it fails
            yield random.Random(f"{self.seed} {self.test} {number}")

    def tell(self) -> None:
        """Print how often the fault happened and what was seen."""
        seen = ", ".join(f"{count} {what}" for what, count in sorted(self.seen.items()))
        with self._capsys.disabled():
            sys.stdout.write(f"\n{self.test}: {self.times} times, seed {self.seed}: {seen}\n")
