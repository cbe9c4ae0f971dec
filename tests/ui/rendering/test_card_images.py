from __future__ import annotations

import socket
import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QImageReader
from pytestqt.qtbot import QtBot
from tests.ui.rendering.conftest import Show
from tests.ui.rendering.seen import drawn

from gradus.domain.markup.parser import parse
from gradus.ui.rendering import images
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.images import load_image

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
DOCTYPE = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
SQUARE = '<rect width="9" height="9" fill="red"/>'


def red(width: int, height: int) -> QImage:
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    return picture


def drawing(inside: str, before: str = "") -> str:
    return f'{before}{SVG}width="9" height="9">{SQUARE}{inside}</svg>'


def png_header(width: int, height: int) -> bytes:
    """Return a file that says it is huge, and would be if it were unpacked."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 1_000_000)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def test_an_image_of_the_folder_is_shown_and_copied_as_its_alt(show: Show, tmp_path: Path) -> None:
    red(2_000, 500).save(str(tmp_path / "red box.png"))
    view = show("![a red box](red%20box.png)")
    image = drawn(view)
    assert 170 <= view.height() <= 200
    assert image.pixelColor(350, 80).name() == "#ff0000"
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "a red box"


@pytest.mark.parametrize("source", ["../out.png", "none.png", "notes.txt", "broken.png", "%00.png"])
def test_an_image_elsewhere_or_broken_is_its_alt_text(
    qtbot: QtBot, view: CardView, tmp_path: Path, source: str
) -> None:
    deck = tmp_path / "deck"
    deck.mkdir()
    red(5, 5).save(str(tmp_path / "out.png"))
    (deck / "notes.txt").write_text("x")
    (deck / "broken.png").write_text("x")
    view.show_document(parse(f"![what it shows]({source})"), deck)
    assert view.toPlainText() == "what it shows"


def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    deck, outside = tmp_path / "deck", tmp_path / "outside"
    for folder in (deck, outside):
        folder.mkdir()
        red(5, 5).save(str(folder / "red.png"))
    try:
        (deck / "out.png").symlink_to(outside / "red.png")
        (deck / "folder").symlink_to(outside, target_is_directory=True)
        (deck / "in.png").symlink_to(deck / "red.png")
    except OSError:
        pytest.skip("this system lets no one make symbolic links")
    assert load_image(deck, "out.png") is None
    assert load_image(deck, "folder/red.png") is None
    assert load_image(deck, "in.png") is not None


def test_a_wide_image_is_read_smaller(tmp_path: Path) -> None:
    red(5_000, 10).save(str(tmp_path / "wide.png"))
    image = load_image(tmp_path, "wide.png")
    assert image is not None
    assert image.width() == 4_096


def test_an_image_that_would_fill_the_memory_is_never_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_: QImageReader) -> QImage:
        raise AssertionError

    (tmp_path / "bomb.png").write_bytes(png_header(30_000, 30_000))
    monkeypatch.setattr(QImageReader, "read", never)
    assert load_image(tmp_path, "bomb.png") is None


def test_one_that_lies_about_itself_stays_within_the_limit_of_qt(tmp_path: Path) -> None:
    (tmp_path / "short.png").write_bytes(png_header(7_000, 7_000))
    assert 0 < QImageReader.allocationLimit() <= 256
    load_image(tmp_path, "short.png")


def test_a_file_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    red(5, 5).save(str(tmp_path / "red.png"))
    monkeypatch.setattr(images, "_MOST_BYTES", 10)
    assert load_image(tmp_path, "red.png") is None


@pytest.mark.parametrize("suffix", [".png", ".jpg", ".bmp"])
@pytest.mark.parametrize("name", ["a.png", "a.gif", "a"])
def test_what_counts_is_what_is_in_the_file(tmp_path: Path, suffix: str, name: str) -> None:
    right = tmp_path / f"right{suffix}"
    red(5, 5).save(str(right))
    right.rename(tmp_path / name)
    assert load_image(tmp_path, name) is not None


def test_a_format_that_no_one_needs_is_refused(tmp_path: Path) -> None:
    (tmp_path / "red.png").write_bytes(b"P3 1 1 255 255 0 0\n")
    assert QImageReader.imageFormat(str(tmp_path / "red.png")) == b"ppm"
    assert load_image(tmp_path, "red.png") is None


@pytest.mark.parametrize(
    "harmless",
    [
        drawing(""),
        drawing("", f'<?xml version="1.0" encoding="utf-8"?>{DOCTYPE}'),
        drawing('<defs><g id="a"/></defs><use xlink:href="#a"/>'),
        drawing(f'<image xlink:href="data:image/png;base64,{DOT}" width="1" height="1"/>'),
    ],
)
def test_a_drawing_that_keeps_to_itself_is_shown(tmp_path: Path, harmless: str) -> None:
    (tmp_path / "a.svg").write_text(harmless)
    image = load_image(tmp_path, "a.svg")
    assert image is not None
    assert image.pixelColor(7, 7).name() == "#ff0000"


@pytest.mark.parametrize(
    "hostile",
    [
        drawing('<image xlink:href="file:///etc/passwd" width="1" height="1"/>'),
        drawing('<image href = "https://a.b/c.png" width="1" height="1"/>'),
        drawing('<image href="&#102;ile:///etc/passwd"/>'),
        drawing('<image href="../out.png"/>'),
        drawing('<rect fill="url(https://a.b/c.svg#x)"/>'),
        drawing("<style>@import 'https://a.b/c.css';</style>"),
        drawing("<script>alert(1)</script>"),
        drawing("<foreignObject/>"),
        drawing('<animate attributeName="x" dur="1s"/>'),
        drawing("&a;", '<!DOCTYPE svg [<!ENTITY a "aaaa">]>'),
        drawing("", '<?xml version="1.0" encoding="utf-7"?>'),
        f"\0{drawing('')}",
    ],
)
@pytest.mark.parametrize("name", ["a.svg", "a.png"])
def test_a_drawing_that_reaches_out_or_acts_is_refused(
    tmp_path: Path, hostile: str, name: str
) -> None:
    (tmp_path / name).write_text(hostile)
    assert load_image(tmp_path, name) is None


def test_no_card_opens_a_socket(
    show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", never)
    monkeypatch.setattr(socket, "getaddrinfo", never)
    (tmp_path / "a.svg").write_text(drawing('<image href="https://a.b/c.png"/>'))
    view = show(
        "![a](https://a.b/c.png) ![b](//a.b/c.png) ![c](a.svg) <img src='https://a.b'>"
        "\n\n[l](https://a.b) $\\href{https://a.b}{x}$"
    )
    before = _sockets()
    drawn(view)
    view.document().setHtml('<img src="https://a.b/c.png"><link rel=stylesheet href=//a.b>')
    drawn(view)
    assert _sockets() == before
    assert view.loadResource(2, "https://a.b/c.png") is None  # type: ignore[func-returns-value]


def _sockets() -> int:
    """Count this process' sockets where the system shows them, so also those made in C++."""
    found = 0
    for handle in Path("/proc/self/fd").glob("*"):
        try:
            found += str(handle.readlink()).startswith("socket:")
        except OSError:
            continue
    return found
