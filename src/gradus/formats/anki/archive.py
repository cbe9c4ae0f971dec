"""The archive that a package is: its entries, checked by name and counted while they are read."""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import IO

import zstandard

from gradus.domain.wording import wording
from gradus.errors import PackageError
from gradus.formats.anki.limits import LIMITS, Limits
from gradus.formats.anki.refusing import damaged, hostile, too_large

_CHUNK = 1 << 18
_WINDOW = 1 << 27
_SIGNS = frozenset("/\\:\0")
_ENCRYPTED = 0x1
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    zstandard.ZstdError,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    UnicodeError,
)


class Archive:
    """An open package; every read counts against its limits."""

    def __init__(self, file: zipfile.ZipFile, size: int, limits: Limits) -> None:
        self._file = file
        self._limits = limits
        self._most = max(limits.free, size * limits.ratio)
        self._unpacked = 0
        self.entries = _checked(file.infolist(), limits)

    def read(self, name: str, most: int, *, packed: bool = False) -> bytes:
        """Return an entry's content of at most so many bytes; `packed` is compressed by itself."""
        return b"".join(self.chunks(name, most, packed=packed))

    def chunks(self, name: str, most: int, *, packed: bool = False) -> Iterator[bytes]:
        """Yield an entry's content piece by piece; raises PackageError where it is not sound."""
        left = most
        with _known_faults(), self._file.open(self.entries[name]) as raw:
            for chunk in _pieces(_unpacked(raw) if packed else raw):
                left -= len(chunk)
                self._unpacked += len(chunk)
                if left < 0:
                    raise too_large(wording(f"{name} is larger than {most >> 20} MB unpacked"))
                if self._unpacked > self._most:
                    raise hostile(wording("it unpacks to far more than its size"))
                yield chunk


@contextmanager
def open_archive(source: Path | bytes, limits: Limits = LIMITS) -> Iterator[Archive]:
    """Open a package by its path or its bytes; raises PackageError where it is none."""
    with _known_faults():
        size = source.stat().st_size if isinstance(source, Path) else len(source)
        opened = zipfile.ZipFile(source if isinstance(source, Path) else BytesIO(source))
    with opened:
        yield Archive(opened, size, limits)


def _checked(found: list[zipfile.ZipInfo], limits: Limits) -> dict[str, zipfile.ZipInfo]:
    if len(found) > limits.entries:
        raise too_large(wording(f"it holds more than {limits.entries} files"))
    entries: dict[str, zipfile.ZipInfo] = {}
    for info in found:
        _check(info)
        if info.filename in entries:
            raise hostile(wording("it holds two files of one name"))
        entries[info.filename] = info
    return entries


def _check(info: zipfile.ZipInfo) -> None:
    name = info.filename
    # Where a name was cut at a NUL, the original tells.
    if not _SIGNS.isdisjoint(info.orig_filename) or name in ("", ".", ".."):
        raise hostile(wording("it holds a path to somewhere else"))
    mode = info.external_attr >> 16
    if stat.S_IFMT(mode) not in (0, stat.S_IFREG):
        raise hostile(wording("it holds a link or something else that is no file"))
    if info.flag_bits & _ENCRYPTED:
        raise damaged(wording("it is encrypted"))
    if info.compress_type not in _PLAIN:
        raise damaged(wording("it is compressed in a way that Anki does not use"))


def _unpacked(raw: IO[bytes]) -> IO[bytes]:
    return zstandard.ZstdDecompressor(max_window_size=_WINDOW).stream_reader(
        raw, read_across_frames=True
    )


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk


@contextmanager
def _known_faults() -> Iterator[None]:
    try:
        yield
    except PackageError:
        raise
    except _BROKEN as error:
        raise damaged(wording("it is damaged or incomplete")) from error
    except OSError as error:
        raise damaged(error.strerror or "it cannot be opened") from error
