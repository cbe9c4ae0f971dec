"""What is known of a bug, as text that can be sent without giving the person away."""

from __future__ import annotations

import os
import platform
import re
import traceback
from datetime import datetime
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QSysInfo, qVersion

import gradus

_PACKAGE = str(Path(gradus.__file__).parent.parent)
_LIBRARIES = re.compile(r'(?<=File ")[^"\n]*[\\/](?:site|dist)-packages[\\/]')
# SQLAlchemy quotes what was to be stored, and that may be the text of a card.
_STORED = re.compile(r"^\[parameters: .*$", re.MULTILINE)
_SOMEBODY = "person"


def make_report(error: BaseException, now: datetime, thread: str, platform_name: str) -> str:
    """Describe a bug: where it happened, in which versions, on what kind of computer."""
    lines = [
        f"Gradus {gradus.__version__}",
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}, PySide6 {pyside_version}, {platform_name}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        f"{now:%Y-%m-%d %H:%M} UTC, thread {thread}",
        "",
        "".join(traceback.format_exception(error)).rstrip(),
    ]
    return without_person("\n".join(lines), Path.home(), _names())


def signature(error: BaseException) -> str:
    """Name a bug by its kind and the lines it came through, so that it is known again."""
    frames = traceback.extract_tb(error.__traceback__)
    places = (f"{frame.filename}:{frame.lineno}" for frame in frames)
    return " ".join((type(error).__qualname__, *places))


def without_person(text: str, home: Path, names: set[str]) -> str:
    """Shorten paths until neither the person's home nor their name is left in them."""
    text = _STORED.sub("[parameters: left out]", text)
    text = _LIBRARIES.sub("", text.replace(f"{_PACKAGE}{os.sep}", ""))
    if len(home.parts) > 1:
        for written in {str(home), home.as_posix(), str(home).replace("\\", "\\\\")}:
            text = re.sub(re.escape(written) + r"(?![\w.-])", "~", text, flags=re.IGNORECASE)
    for name in names:
        text = re.sub(rf"(?<=[\\/]){re.escape(name)}(?![\w.-])", _SOMEBODY, text)
    return text


def _names() -> set[str]:
    told = (os.environ.get(variable, "") for variable in ("USER", "USERNAME", "LOGNAME"))
    return {name for name in (*told, Path.home().name) if name}
