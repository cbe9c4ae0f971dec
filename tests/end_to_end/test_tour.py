"""Everything a person can see, in a small window: named, reached by Tab, seen, and not cut off.

One tour looks at each page and dialog once; the tests tell what was found.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from docs.screenshots.clock import SetClock
from docs.screenshots.make import lived
from docs.screenshots.stops import everything
from docs.screenshots.tour import Tour
from docs.screenshots.waiting import settle
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from tests.support import looks, walking
from tests.support.clipping import clipped
from tests.ui.accessible import name, nameless

from gradus.paths import DataFolders
from gradus.ui.design.look import Look

ROOT = Path(__file__).parents[2]
SMALL = (1024, 640)
AT_TWICE_THE_SIZE = "GRADUS_TOUR_AT_TWICE_THE_SIZE"
MEANINGLESS = {"button", "label", "field", "list", "table", "widget", "item", "ok"}

pytestmark = pytest.mark.timeout(300)


@dataclass
class Found:
    """What is wrong, by stop and in words."""

    stops: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    way: list[str] = field(default_factory=list)
    order: list[str] = field(default_factory=list)
    clipped: list[str] = field(default_factory=list)

    def look_at(self, stop: str, shown: QWidget) -> None:
        shown.activateWindow()
        settle(0)
        self.stops.append(stop)
        where = walking.places(shown)
        self.clipped += [f"{stop}: {one}" for one in clipped(shown)]
        self.names += [f"{stop}: {one} has no name" for one in nameless(shown)]
        if stop == "palette":
            return  # it has one field, and Tab stays there
        way, wrong = walking.walk(shown)
        self.names += [f"{stop}: {one}" for one in _badly_named(way)]
        self.way += [f"{stop}: {one}" for one in wrong]
        self.way += [f"{stop}: {one} is not reached" for one in walking.left_out(shown, way)]
        self.order += [f"{stop}: {one}" for one in walking.backward(way, where)]


def _badly_named(way: list[QWidget]) -> Iterator[str]:
    said = [(name(one), one.accessibleDescription()) for one in way]
    for one, (words, about) in zip(way, said, strict=True):
        kinds = {kind.__name__.casefold() for kind in type(one).__mro__}
        if words.casefold().strip(" .…") in MEANINGLESS | kinds and not about:
            yield f"{walking.named(one)} says nothing"
    for (words, about), times in Counter(said).items():
        if times > 1:
            yield f"{times} are named “{words}” ({about})"


def toured(home: Path, read: Path, look: Look, *, dialogs: bool) -> Found:
    """Go through everything as a person who has been there for a day."""
    folders, result = DataFolders.inside(home / "data"), Found()
    folders.create()
    shutil.copyfile(read, folders.database)
    gradus = lived(home, SetClock(), look, days=1)
    gradus.window.resize(*SMALL)
    for stop, shown in everything(Tour(gradus, patient=False, dialogs=dialogs)):
        result.look_at(stop, shown)
    gradus.close()
    gradus.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return result


@pytest.fixture(scope="module", params=[False, pytest.param(True, marks=pytest.mark.slow)])
def found(
    qapp: QApplication,
    read_once: Path,
    tmp_path_factory: pytest.TempPathFactory,
    request: pytest.FixtureRequest,
) -> Found:
    with looks.british(), looks.fresh(looks.dressed(qapp)) as look:
        home = tmp_path_factory.mktemp("person")
        return toured(home, read_once, look, dialogs=request.param)


def test_the_tour_visits_every_page(found: Found) -> None:
    assert len(found.stops) == len(set(found.stops))
    assert len(found.stops) >= 20


def test_every_control_has_a_name_of_its_own(found: Found) -> None:
    assert found.names == []


def test_tab_reaches_everything_leaves_everything_and_is_always_seen(found: Found) -> None:
    assert found.way == []


def test_tab_goes_as_a_page_is_read(found: Found) -> None:
    assert found.order == []


def test_nothing_is_cut_off(found: Found) -> None:
    assert found.clipped == []


@pytest.mark.slow
@pytest.mark.skipif(AT_TWICE_THE_SIZE in os.environ, reason="this is the process of that size")
def test_nothing_is_cut_off_at_twice_the_size() -> None:
    environment = os.environ | {"QT_SCALE_FACTOR": "2", AT_TWICE_THE_SIZE: "1"}
    here = f"{Path(__file__)}::{test_nothing_is_cut_off.__name__}"
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--no-cov",
        "-m",
        "slow or not slow",
        here,
    ]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()
