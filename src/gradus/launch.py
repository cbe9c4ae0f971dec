"""Starting the window: options, one instance, log, crash reports, and what is said on failure."""

from __future__ import annotations

import argparse
import logging
import os
import platform
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from gradus import __version__
from gradus.app import Gradus, make_look
from gradus.app.kept_language import LANGUAGE_FILE, KeptLanguage
from gradus.clock import Clock, SystemClock
from gradus.errors import GradusError
from gradus.log import start_log, stop_log
from gradus.paths import DataFolders, bundled
from gradus.ui.application import Application
from gradus.ui.crash.reporter import CrashReporter
from gradus.ui.design.fonts import load_fonts
from gradus.ui.design.look import Look
from gradus.ui.garbage import CalmCollector
from gradus.ui.language.speaking import speak
from gradus.ui.single_instance import SingleInstance
from gradus.ui.termination import Termination

_log = logging.getLogger(__name__)

_TURN_S = 0.001
"""How long a thread computes before the window has its turn: a paint asks for many turns."""


def run(arguments: Sequence[str]) -> int:
    """Open the window and return the exit code once it is closed."""
    options = parse(arguments)
    if options.version:
        sys.stdout.write(f"gradus {__version__}\n")
        return 0
    if not has_display():
        sys.stderr.write("There is no display here.\nLog in to a desktop, or try --self-check.\n")
        return 1
    folders = DataFolders.resolve(options.data_dir, os.environ)
    application = make_application()
    KeptLanguage(folders.cache / LANGUAGE_FILE).wear(application, QLocale.system())
    look = make_look(application)
    try:
        files = [file.absolute() for file in options.files]
        return _open(application, look, folders, files, minimised=options.minimised)
    except GradusError as error:
        sys.stderr.write(f"{error.message}\n{error.remedy}\n")
        from gradus.ui.refusal import refuse  # noqa: PLC0415  a start that works has no use for it

        refuse(look, error, folders.data)
        return 1


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the options of the window.

    They are files (Paths), data_dir (Path or None), minimised, self_check and version.
    """
    parser = argparse.ArgumentParser("gradus", description="Open the window of Gradus.")
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE", help="packages of Anki to import"
    )
    parser.add_argument(
        "--data-dir", type=Path, metavar="FOLDER", help="keep everything in one folder"
    )
    parser.add_argument("--minimised", action="store_true", help="open the window minimised")
    parser.add_argument("--self-check", action="store_true", help="check that Gradus works here")
    parser.add_argument("--version", action="store_true", help="print the version")
    return parser.parse_args(arguments)


def has_display() -> bool:
    """Whether a window can be opened; only Linux and its relatives can do without a display."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in told)


def make_application() -> Application:
    """Return the application with its name and fonts; it speaks English until it is told to."""
    QApplication.setApplicationName("gradus")
    QApplication.setApplicationDisplayName("Gradus")
    QApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("gradus")
    application = Application(sys.argv[:1])
    sys.setswitchinterval(_TURN_S)
    load_fonts(bundled("resources", "fonts"))
    speak(application, bundled("resources", "translations"), "en")
    return application


def _open(
    application: Application,
    look: Look,
    folders: DataFolders,
    files: Sequence[Path],
    *,
    minimised: bool,
) -> int:
    folders.create()
    instance = SingleInstance(folders.data)
    if not instance.acquire(files):
        return 0
    try:
        with _reporting(look, folders.logs):
            return _run(application, look, folders, instance, files, minimised=minimised)
    finally:
        instance.release()


def _run(
    application: Application,
    look: Look,
    folders: DataFolders,
    instance: SingleInstance,
    files: Sequence[Path],
    *,
    minimised: bool,
) -> int:
    """Run Gradus, and again after a backup was restored, which needs all of it closed."""
    collector, termination = CalmCollector(), Termination()
    termination.requested.connect(application.quit)
    try:
        return _run_until_left(application, look, folders, instance, files, minimised=minimised)
    finally:
        collector.close()
        termination.close()


def _run_until_left(
    application: Application,
    look: Look,
    folders: DataFolders,
    instance: SingleInstance,
    files: Sequence[Path],
    *,
    minimised: bool,
) -> int:
    clock, say = SystemClock(), None
    while True:
        gradus = Gradus(folders, clock, look, welcomes=True)
        gradus.reopenRequested.connect(application.quit)
        instance.raiseRequested.connect(gradus.come_to_front)
        instance.filesHanded.connect(gradus.import_packages)
        application.quitting.connect(gradus.prepare_to_quit)
        gradus.start(minimised=minimised)
        gradus.import_packages(files)
        if say is not None:
            say(gradus)
        code = application.exec()
        gradus.close()
        if gradus.restoring is None:
            break
        instance.raiseRequested.disconnect(gradus.come_to_front)
        instance.filesHanded.disconnect(gradus.import_packages)
        application.quitting.disconnect(gradus.prepare_to_quit)
        say, minimised, files = _restore(gradus, folders, clock), False, ()
    if gradus.refusal is not None:
        raise gradus.refusal
    return code


def _restore(gradus: Gradus, folders: DataFolders, clock: Clock) -> Callable[[Gradus], None]:
    from gradus.app.reopening import carry_out  # noqa: PLC0415  a start has none

    gradus.window.deleteLater()
    return carry_out(gradus, folders, clock)


@contextmanager
def _reporting(look: Look, logs: Path) -> Iterator[None]:
    handler = start_log(logs)
    reporter = CrashReporter(look, logs)
    _log.info("Gradus %s, Python %s, %s", __version__, sys.version, platform.platform())
    try:
        yield
    finally:
        reporter.close()
        _log.info("Closed")
        stop_log(handler)
