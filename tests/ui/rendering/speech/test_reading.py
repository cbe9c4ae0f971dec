"""When words are asked for, and what a screen reader is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gradus.domain.markup.document import Formula
from gradus.domain.markup.parser import parse
from gradus.ui.rendering.card_view import CardView
from gradus.ui.rendering.maths.rendering import EngineError
from gradus.ui.rendering.maths.service import MathsService
from gradus.ui.rendering.maths.speech.service import SpokenMaths
from gradus.ui.rendering.maths.speech.speaker import Speaker

X, NONE = Formula("x", display=False), Path()


class Reader:
    """An engine that says letters in capitals."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.broken = False

    def speak(self, formula: Formula) -> str:
        self.seen.append(formula.latex)
        if self.broken:
            raise EngineError("interrupted")
        return formula.latex.upper()


class Cache(dict[str, bytes]):
    def put(self, key: str, value: bytes) -> None:
        self[key] = value


@pytest.fixture
def reader() -> Reader:
    return Reader()


@pytest.fixture
def spoken(qapp: object, reader: Reader) -> Iterator[SpokenMaths]:
    service = SpokenMaths(Cache(), lambda: reader)
    yield service
    service.close()


@pytest.fixture
def view(qtbot: QtBot, maths: MathsService, spoken: SpokenMaths) -> CardView:
    card = CardView(maths, None, spoken)
    qtbot.addWidget(card)
    card.resize(700, 100)
    card.show()
    return card


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


Listen = Callable[[bool], None]


@pytest.fixture
def listen(monkeypatch: pytest.MonkeyPatch) -> Listen:
    def listen(on: bool) -> None:
        monkeypatch.setattr("gradus.ui.rendering.reading.is_heard", lambda: on)

    listen(True)
    return listen


@pytest.mark.usefixtures("listen")
def test_a_card_is_described_in_words(qtbot: QtBot, view: CardView) -> None:
    with qtbot.waitSignal(view.worded) as signal:
        view.show_document(parse("let $x$ be\n\n$$y$$"), NONE)
    assert signal.args == ["let X be\nY"]
    assert view.accessibleDescription() == "let X be\nY"


def test_where_nobody_listens_no_words_are_made(
    view: CardView, reader: Reader, heard: list[str], spoken: SpokenMaths
) -> None:
    view.show_document(parse("let $x$ be"), NONE)
    view.read_out()
    assert view.accessibleDescription() == "let $x$ be"
    assert heard == ["let $x$ be"]
    assert reader.seen == []
    assert spoken._thread is None


@pytest.mark.usefixtures("listen")
def test_a_card_is_spoken_once_its_words_are_there(
    qtbot: QtBot, view: CardView, heard: list[str]
) -> None:
    with qtbot.waitSignal(view.worded):
        view.show_document(parse("let $x$ be"), NONE)
        view.read_out()
        assert heard == []
    assert heard == ["let X be"]


@pytest.mark.usefixtures("listen")
def test_what_was_heard_is_not_spoken_again(qtbot: QtBot, view: CardView, heard: list[str]) -> None:
    with qtbot.waitSignal(view.worded):
        view.show_document(parse("let $x$ be\n\n$y$"), NONE)
        view.read_out(parse("let $x$ be"))
    assert heard == ["Y"]


@pytest.mark.usefixtures("listen")
def test_a_card_that_is_gone_is_not_spoken(qtbot: QtBot, view: CardView, heard: list[str]) -> None:
    view.show_document(parse("old $x$"), NONE)
    view.read_out()
    with qtbot.waitSignal(view.worded):
        view.show_document(parse("new $y$"), NONE)
    assert heard == []


@pytest.mark.usefixtures("listen")
def test_known_words_are_there_at_once(
    qtbot: QtBot, view: CardView, reader: Reader, heard: list[str]
) -> None:
    with qtbot.waitSignal(view.worded):
        view.show_document(parse("$x$"), NONE)
    view.show_document(parse("again $x$"), NONE)
    view.read_out()
    assert heard == ["again X"]
    assert reader.seen == ["x"]


def test_the_pointer_tells_how_a_formula_is_read(
    qtbot: QtBot, view: CardView, monkeypatch: pytest.MonkeyPatch, spoken: SpokenMaths
) -> None:
    tips: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _where, text, *_more: tips.append(text))
    with qtbot.waitSignal(view.settled):
        view.show_document(parse("$x<y$ and words"), NONE)
    with qtbot.waitSignal(spoken.rendered):
        _rest_on(view, QPoint(8, 12))
    _rest_on(view, QPoint(8, 12))
    assert tips[-1] == "<qt>X&lt;Y</qt>"
    count = len(tips)
    _rest_on(view, QPoint(120, 12))
    assert "<qt>" not in "".join(tips[count:])


def _rest_on(view: CardView, place: QPoint) -> None:
    port = view.viewport()
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, port.mapToGlobal(place))
    QApplication.sendEvent(port, event)


def test_words_outlive_the_engine_in_the_cache(reader: Reader) -> None:
    cache = Cache()
    assert Speaker(lambda: reader, cache, "en").outcome(X) == "X"
    assert Speaker(lambda: reader, cache, "en").cached(X) == "X"
    assert Speaker(lambda: reader, cache, "de").cached(X) is None


def test_a_formula_without_words_is_its_latex_and_is_tried_again(reader: Reader) -> None:
    cache, speaker = Cache(), None
    reader.broken = True
    speaker = Speaker(lambda: reader, cache, "en")
    assert speaker.outcome(X) == "x"
    assert not speaker.running
    assert cache == {}


def test_what_is_refused_never_reaches_the_engine(reader: Reader) -> None:
    deep = Formula("{" * 101, display=True)
    assert Speaker(lambda: reader, None, "en").outcome(deep) == deep.latex
    assert reader.seen == []
