"""Playing one file on the system's device; blocks while it sounds, so it runs on a thread."""

from __future__ import annotations

import threading
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

from gradus.errors import GradusError

if TYPE_CHECKING:
    from array import array

_translate = QCoreApplication.translate

MOST_BYTES = 50_000_000
_RATE, _CHANNELS, _BUFFER_MS = 44_100, 2, 100
_STEP_SECONDS = 0.05


class SoundError(GradusError):
    """A sound cannot be played."""


class Output(Protocol):
    """Plays files."""

    def play(self, file: Path, stopped: threading.Event) -> None:
        """Play a file to its end, or until it is stopped; raises SoundError where it cannot be."""
        ...


class Device:
    """Plays mp3, wav, flac and ogg with miniaudio, which is imported with the first sound."""

    def play(self, file: Path, stopped: threading.Event) -> None:
        """Play a file to its end, or until it is stopped; raises SoundError where it cannot be."""
        data = _content(file)
        try:
            import miniaudio  # noqa: PLC0415  most cards have no sound
        except ImportError as error:
            raise _no_device() from error
        try:
            frames = miniaudio.stream_memory(
                data, nchannels=_CHANNELS, sample_rate=_RATE, frames_to_read=1024
            )
            first = next(frames)
        except (miniaudio.MiniaudioError, StopIteration, ValueError) as error:
            raise _unknown(file) from error
        try:
            device = miniaudio.PlaybackDevice(
                nchannels=_CHANNELS, sample_rate=_RATE, buffersize_msec=_BUFFER_MS
            )
        except miniaudio.MiniaudioError as error:
            raise _no_device() from error
        with device:
            if device.backend == "Null":
                raise _no_device()
            over = threading.Event()
            source = _until_over(first, frames, over)
            next(source)
            device.start(source)
            while not (over.wait(_STEP_SECONDS) or stopped.is_set()):
                pass
            stopped.wait(2 * _BUFFER_MS / 1000)  # what was handed over still has to sound


Frames = Generator["array[int]", int, None]


def _until_over(
    first: array[int], frames: Frames, over: threading.Event
) -> Generator[array[int] | bytes, int, None]:
    """Hand on what was read already, then what follows, then say that it is over."""
    wanted = yield b""
    pending = first
    try:
        while True:
            share = wanted * _CHANNELS
            if pending:
                now, pending = pending[:share], pending[share:]
                wanted = yield now
            else:
                wanted = yield frames.send(wanted)
    except StopIteration:
        pass
    finally:
        over.set()


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        raise SoundError(
            _translate("Sound", "The sound {0} is not there.").format(file.name),
            _translate("Sound", "Import the package of this card again."),
        ) from error
    if len(data) > MOST_BYTES:
        raise _unknown(file)
    return data


def _unknown(file: Path) -> SoundError:
    return SoundError(
        _translate("Sound", "The sound {0} is of a kind that cannot be played.").format(file.name),
        _translate("Sound", "It is kept, and exported as it came."),
    )


def _no_device() -> SoundError:
    return SoundError(
        _translate("Sound", "There is no device to play sounds on."),
        _translate("Sound", "Plug one in or turn it on."),
    )
