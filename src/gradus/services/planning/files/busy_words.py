"""What is said of calendar files, in sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date


def reading_sentence(
    name: str, count: int, last: date | None, problems: Sequence[str], twin: str | None
) -> str:
    """Say how many busy times a file holds and until when, and what was left out of it."""
    sentences = [_counted(name, count, last)]
    if problems:
        more = len(problems) - 1
        others = f" There are {more} more such problems." if more > 1 else ""
        others = " There is 1 more such problem." if more == 1 else others
        sentences.append(f"{problems[0]}{others}")
    if twin:
        sentences.append(
            f"{twin} holds most of them too; forget it if {name} is its newer version."
        )
    return " ".join(sentences)


def _counted(name: str, count: int, last: date | None) -> str:
    if last is None:
        return f"{name} holds no busy times in the next two years."
    times = "1 busy time" if count == 1 else f"{count} busy times"
    return f"Read {times} until {last.day} {last:%B %Y} from {name}."
