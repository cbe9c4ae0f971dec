"""Spoiling texts of a grammar: what is swapped, repeated and put in are its own lines and words."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
CORPUS = Path(__file__).parent / "corpus"
MOST_BYTES = 1_200
"""Most inputs stay below, so that hundreds of thousands take minutes."""
INFLATED_BYTES = 30_000
"""One in two hundred grows up to this: what takes the square of a length shows only there."""

_NUMBER = re.compile(rb"\d+")
_NUMBERS = (b"0", b"1", b"-1", b"255", b"65536", b"4294967295", b"9" * 25, b"1e999", b"00", b"0.5")
_CHARACTERS = tuple(
    sign.encode("utf-8", "surrogatepass")
    for sign in "\0\t\r\n\v\x7f\x85\xa0\u0130\u200b\u2028\u202e\ue000\ue002\ue00b\ufeff\ufffd"
    "\ud800\U0001f600\U0010ffff"
)


@dataclass(frozen=True)
class Grammar:
    """The words of a language, texts to begin with, and what encloses what in it.

    `folders` are relative to the project; their files, those of the corpus and what was `made` are
    where it begins. A format that no words make up has a `spoil` of its own.
    """

    name: str
    words: tuple[bytes, ...]
    pairs: tuple[tuple[bytes, bytes], ...] = ()
    folders: tuple[str, ...] = ()
    made: tuple[bytes, ...] = ()
    spoil: Callable[[bytes, random.Random], bytes] | None = None
    most_bytes: int = MOST_BYTES
    seeds: list[bytes] = field(init=False)

    def __post_init__(self) -> None:
        places = (CORPUS / self.name, *(ROOT / folder for folder in self.folders))
        files = sorted(file for place in places for file in place.glob("*") if file.is_file())
        object.__setattr__(self, "seeds", [*(file.read_bytes() for file in files), *self.made])


def mutants(
    grammar: Grammar, chance: random.Random, count: int, more: Sequence[bytes] = ()
) -> Iterator[bytes]:
    """Yield so many spoilt texts; the same for the same state of `chance`.

    Half of them are made from `more`, where there is any.
    """
    for number in range(count):
        pool = more if more and number % 2 else grammar.seeds
        yield mutant(grammar, chance.choice(pool), chance)


def mutant(grammar: Grammar, data: bytes, chance: random.Random) -> bytes:
    """Return a text with one to eight things done to it."""
    if grammar.spoil is not None:
        return grammar.spoil(data, chance)
    for _ in range(chance.choice((1, 1, 2, 2, 3, 5, 8))):
        data = chance.choice(_DEEDS)(grammar, data, chance)
    return (
        inflated(grammar, data, chance) if chance.random() < 0.005 else data[: grammar.most_bytes]
    )


def inflated(grammar: Grammar, data: bytes, chance: random.Random) -> bytes:
    """Return a text with a piece of it, a word or a pair many times over."""
    begin, end = _span(data, chance)
    opening, closing = chance.choice(grammar.pairs) if grammar.pairs else (b"", b"")
    piece = chance.choice((data[begin:end], chance.choice(grammar.words), b"", opening)) or b"x"
    times = max(1, INFLATED_BYTES // (2 * len(piece)))
    middle = piece * times + (closing * times if piece is opening else b"")
    return (data[:begin] + middle + data[begin:])[:INFLATED_BYTES]


def _span(data: bytes, chance: random.Random) -> tuple[int, int]:
    begin = chance.randrange(len(data) + 1)
    return begin, min(len(data), begin + chance.choice((0, 1, 1, 2, 4, 16, 64, 256)))


def _put_in(grammar: Grammar, data: bytes, chance: random.Random) -> bytes:
    begin, end = _span(data, chance)
    kept = end if chance.random() < 0.5 else begin
    return data[:begin] + chance.choice(grammar.words) + data[kept:]


def _character(_: Grammar, data: bytes, chance: random.Random) -> bytes:
    begin, _end = _span(data, chance)
    new = chance.choice((bytes([chance.randrange(256)]), chance.choice(_CHARACTERS)))
    return data[:begin] + new + data[begin + chance.randrange(2) :]


def _leave_out(_: Grammar, data: bytes, chance: random.Random) -> bytes:
    begin, end = _span(data, chance)
    return data[:begin] + data[end:]


def _again(_: Grammar, data: bytes, chance: random.Random) -> bytes:
    begin, end = _span(data, chance)
    place = chance.randrange(len(data) + 1)
    return data[:place] + data[begin:end] * chance.choice((1, 1, 2, 7)) + data[place:]


def _enclose(grammar: Grammar, data: bytes, chance: random.Random) -> bytes:
    begin, end = _span(data, chance)
    opening, closing = chance.choice(grammar.pairs) if grammar.pairs else (b"", b"")
    times = chance.choice((1, 1, 2, 9, 60))
    return data[:begin] + opening * times + data[begin:end] + closing * times + data[end:]


def _number(_: Grammar, data: bytes, chance: random.Random) -> bytes:
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    one = chance.choice(found)
    return data[: one.start()] + chance.choice(_NUMBERS) + data[one.end() :]


def _lines(_: Grammar, data: bytes, chance: random.Random) -> bytes:
    lines = data.split(b"\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    match chance.randrange(4):
        case 0:
            lines[one], lines[other] = lines[other], lines[one]
        case 1:
            lines.insert(one, lines[other])
        case 2:
            del lines[one]
        case _:
            lines[one] = chance.choice((b"", b" ", b"    ", b"> ", b"\t")) + lines[one]
    return b"\n".join(lines)


def _cross(grammar: Grammar, data: bytes, chance: random.Random) -> bytes:
    other = chance.choice(grammar.seeds)
    begin, end = sorted((chance.randrange(len(other) + 1), chance.randrange(len(other) + 1)))
    place, rest = _span(data, chance)
    return data[:place] + other[begin:end] + data[rest:]


Deed = Callable[[Grammar, bytes, random.Random], bytes]
_DEEDS: tuple[Deed, ...] = (
    _put_in,
    _put_in,
    _put_in,
    _character,
    _leave_out,
    _again,
    _enclose,
    _number,
    _lines,
    _lines,
    _cross,
)
