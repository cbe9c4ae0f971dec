"""Files as a failing drive leaves them: bytes flipped, blocks overwritten, ends cut off."""

from __future__ import annotations

import random
from pathlib import Path

BLOCK = 4096


def spoil(file: Path, chance: random.Random) -> str:
    """Damage a file that is not empty at a random place, and say how."""
    content = bytearray(file.read_bytes())
    how = chance.choice((flip, overwrite, cut))
    how(content, chance)
    file.write_bytes(content)
    return how.__name__


def flip(content: bytearray, chance: random.Random) -> None:
    for _ in range(chance.randint(1, 64)):
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def overwrite(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content))
    length = min(chance.randint(1, BLOCK), len(content) - start)
    content[start : start + length] = chance.choice((bytes(length), chance.randbytes(length)))


def cut(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]
