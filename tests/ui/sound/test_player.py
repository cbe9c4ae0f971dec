"""Sounds are played beside the window, the newest wish alone; what cannot be is one sentence."""

from __future__ import annotations

import io
import math
import struct
import threading
import wave
from pathlib import Path
from typing import Self

import miniaudio
import pytest
from pytestqt.qtbot import QtBot

from gradus.ui.sound.output import Device, SoundError
from gradus.ui.sound.player import SoundPlayer


class OutputFake:
    """Notes what it plays, and plays a file named `long` until it is stopped."""

    def __init__(self) -> None:
        self.played: list[str] = []
        self.threads: set[threading.Thread] = set()
        self.sounds = threading.Event()

    def play(self, file: Path, stopped: threading.Event) -> None:
        self.played.append(file.name)
        self.threads.add(threading.current_thread())
        if file.name == "broken":
            raise SoundError("It is broken.", "Mend it.")
        if file.name == "long":
            self.sounds.set()
            assert stopped.wait(20)


def wav(seconds: float = 0.05) -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(8000)
        tone = (int(9000 * math.sin(n / 3)) for n in range(int(8000 * seconds)))
        written.writeframes(b"".join(struct.pack("<h", value) for value in tone))
    return file.getvalue()


def test_files_are_played_in_order_and_not_on_the_windows_thread(qtbot: QtBot) -> None:
    output = OutputFake()
    player = SoundPlayer(output)
    with qtbot.waitSignal(player.finished):
        player.play([Path("a"), Path("b")])
    player.wait()
    assert output.played == ["a", "b"]
    assert threading.current_thread() not in output.threads


def test_a_newer_wish_ends_an_older_one(qtbot: QtBot) -> None:
    output = OutputFake()
    player = SoundPlayer(output)
    player.play([Path("long"), Path("never")])
    assert output.sounds.wait(20)
    with qtbot.waitSignals([player.finished, player.finished]):
        player.play([Path("b")])
    player.wait()
    assert output.played == ["long", "b"]


def test_what_is_stopped_is_silent_and_says_nothing(qtbot: QtBot) -> None:
    output = OutputFake()
    player = SoundPlayer(output)
    player.play([Path("long"), Path("broken")])
    assert output.sounds.wait(20)
    with qtbot.assertNotEmitted(player.failed):
        player.stop()
        player.wait()
    assert output.played == ["long"]


def test_what_cannot_be_played_is_told(qtbot: QtBot) -> None:
    player = SoundPlayer(OutputFake())
    with qtbot.waitSignal(player.failed) as failed:
        player.play([Path("broken"), Path("b")])
    player.wait()
    assert str(failed.args[0]) == "It is broken. Mend it."


class DeviceFake:
    """Takes the frames that a device would ask for, on its own thread."""

    backend = "Fake"
    taken = 0

    def __init__(self, **_settings: object) -> None:
        type(self).taken = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.thread.join()

    def start(self, source: object) -> None:
        self.thread = threading.Thread(target=self._run, args=(source,))
        self.thread.start()

    def _run(self, source: object) -> None:
        try:
            while True:
                type(self).taken += len(source.send(256))  # type: ignore[attr-defined]
        except StopIteration:
            pass


def test_a_file_is_decoded_to_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(miniaudio, "PlaybackDevice", DeviceFake)
    (tmp_path / "a.wav").write_bytes(wav(0.05))
    Device().play(tmp_path / "a.wav", threading.Event())
    assert DeviceFake.taken == pytest.approx(0.05 * 44_100 * 2, rel=0.05)  # two channels


def test_no_device_a_missing_file_and_a_strange_format_each_have_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.wav").write_bytes(wav())
    (tmp_path / "b.opus").write_bytes(b"OggS not really")
    (tmp_path / "c.wav").write_bytes(b"")

    def refused(**_settings: object) -> object:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", refused)
    said = []
    for name in ("a.wav", "b.opus", "c.wav", "d.wav"):
        with pytest.raises(SoundError) as error:
            Device().play(tmp_path / name, threading.Event())
        said.append(error.value.message)
    kind = "The sound {0} is of a kind that cannot be played."
    assert said == [
        "There is no device to play sounds on.",
        kind.format("b.opus"),
        kind.format("c.wav"),
        "The sound d.wav is not there.",
    ]


def test_a_device_that_leads_nowhere_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Nowhere(DeviceFake):
        backend = "Null"

        def __exit__(self, *_error: object) -> None:
            pass

    monkeypatch.setattr(miniaudio, "PlaybackDevice", Nowhere)
    (tmp_path / "a.wav").write_bytes(wav())
    with pytest.raises(SoundError, match="no device"):
        Device().play(tmp_path / "a.wav", threading.Event())
