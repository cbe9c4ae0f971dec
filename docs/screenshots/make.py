"""Make the pictures of the documentation: a week of study is simulated, then painted.

python3 run.py screenshots                    the pictures beside this file: large and light
python3 run.py screenshots FOLDER             into another folder, small, large, light and dark
python3 run.py screenshots FOLDER --all       every dialog as well, to be looked at
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from docs.screenshots.clock import SetClock
from docs.screenshots.person import Person
from docs.screenshots.stops import everything
from docs.screenshots.tour import Tour
from docs.screenshots.waiting import settle, until
from PySide6.QtCore import QLocale

from gradus.app import Gradus, make_look
from gradus.launch import make_application
from gradus.paths import DataFolders
from gradus.ui.design.look import Look
from gradus.ui.design.theme import Scheme

HERE = Path(__file__).parent
SIZES = ((1440, 900), (1024, 640))


def main(folder: Path, *, every: bool = False) -> None:
    """Paint the pages into a folder; in every size and colour scheme where it is not this one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    application = make_application()
    look = make_look(application, Scheme.LIGHT)
    with _home() as home:
        gradus = lived(home, SetClock(), look)
        kept = folder == HERE
        for scheme in (Scheme.LIGHT,) if kept else (Scheme.LIGHT, Scheme.DARK):
            look.theme.set_scheme(scheme)
            for size in SIZES[:1] if kept else SIZES:
                _paint(gradus, folder, _suffix(size, scheme), size, every=every)
        gradus.close()
    application.quit()


@contextmanager
def _home() -> Iterator[Path]:
    """Lend a folder of one name, which some pictures show; it is gone afterwards."""
    home = Path(tempfile.gettempdir()) / "ada"
    shutil.rmtree(home, ignore_errors=True)
    yield home
    shutil.rmtree(home, ignore_errors=True)


def lived(home: Path, clock: SetClock, look: Look, days: int = 6) -> Gradus:
    """Return a running Gradus that a made-up person has used for some days."""
    folders = DataFolders.inside(home / "data")
    gradus = Gradus(folders, clock, look)
    read: list[object] = []
    gradus.decksRead.connect(read.append)
    gradus.start()
    until(lambda: bool(read))
    Person(folders, home, clock).live(gradus.database, days)
    return gradus


def _paint(
    gradus: Gradus, folder: Path, suffix: str, size: tuple[int, int], *, every: bool
) -> None:
    gradus.window.resize(*size)
    settle()
    for name, shown in everything(Tour(gradus, dialogs=every)):
        settle()
        shown.grab().save(str(folder / f"{name}{suffix}.png"))


def _suffix(size: tuple[int, int], scheme: Scheme) -> str:
    small = "" if size == SIZES[0] else f"-{size[0]}x{size[1]}"
    return small + ("-dark" if scheme is Scheme.DARK else "")


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make the pictures of the documentation.")
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--all", action="store_true", help="paint dialogs as well")
    return parser.parse_args()


if __name__ == "__main__":
    asked = _asked()
    main(asked.folder, every=asked.all)
