"""What an installer carries of all that PyInstaller finds, and what it leaves out."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller writes it: where a file goes, where it is, and what kind it is."""

EXCLUDED = (
    *("tkinter", "unittest", "pydoc", "lib2to3", "ensurepip", "pip", "setuptools", "wheel"),
    *("torch", "pandas", "numpy", "scipy", "sklearn", "sympy", "django", "IPython", "matplotlib"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtOpenGL"),
    *("PySide6.QtOpenGLWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtDesigner"),
    *("PySide6.QtHelp", "PySide6.QtUiTools"),
)
"""Modules that something imports if it happens to be there; Gradus needs none of them."""

ES5 = re.compile(
    r"/es5/(core|startup|loader|adaptors/liteDOM|input/tex-full|input/mml|output/svg|"
    r"output/svg/fonts/tex|a11y/(sre|semantic-enrich)|sre/mathmaps/(base|en|de))\.js(on)?$"
    r"|/mathjax/(LICENSE|package\.json)$|\.py$"
)
"""The parts of MathJax that typeset and speak in the languages of the window; 40 MB are not."""

_PLUGINS = re.compile(
    r"/plugins/(platforms/.*(qxcb|qwayland|qoffscreen|qwindows|qcocoa)"
    r"|wayland-|xcbglintegrations/|iconengines/|imageformats/.*(qsvg|qjpeg|qgif|qwebp|qico)"
    r"|platforminputcontexts/.*(compose|ibus)|platformthemes/.*xdgdesktopportal|styles/|tls/NONE)"
)
_TRANSLATIONS = re.compile(r"/translations/qtbase_(de|en)\.qm$")

_OF_THE_SYSTEM = re.compile(
    r"^lib(stdc\+\+|gcc_s|expat|fontconfig|freetype|dbus-1|glib-2|gthread-2|gobject-2|gio-2|gmodule-2"
    r"|X11|Xau|Xdmcp|Xext|Xrender|xcb|xkbcommon|wayland-client|wayland-cursor|wayland-egl|EGL|GL|GLX"
    r"|GLdispatch|drm|gbm|z)[.-]"
)
"""Libraries that every Linux desktop has, in a version that fits its drivers."""


def own_modules(source: Path) -> list[str]:
    """Name every module of Gradus: migrations and steps import some by their names."""
    files = sorted(source.rglob("*.py"))
    return [".".join(one.relative_to(source).with_suffix("").parts) for one in files]


def own_files(source: Path) -> list[tuple[str, str]]:
    """Return what lies among the modules and is none, and where it goes."""
    files = (one for one in sorted(source.rglob("*")) if one.suffix in {".js", ".json"})
    return [(str(one), str(one.parent.relative_to(source))) for one in files]


def wanted_datas(entries: Iterable[Entry]) -> list[Entry]:
    """Leave out other languages of Qt, and what only developers of a library read."""
    return [one for one in entries if _is_wanted_data(_place(one))]


def wanted_binaries(
    entries: Iterable[Entry], needs: Callable[[str], Iterable[str]] | None = None
) -> list[Entry]:
    """Keep Python's modules, the plugins that are used, and the libraries that these need.

    `needs` returns the names of the libraries that a file loads, by default as PyInstaller reads
    them.
    """
    found = [one for one in entries if _is_wanted_binary(_place(one))]
    if sys.platform != "linux":
        return found
    libraries = {PurePosixPath(_place(one)).name: one for one in found if _is_library(one)}
    kept = [one for one in found if not _is_library(one)]
    reached = _reached(kept, libraries, needs or _imports)
    return [*kept, *(libraries[name] for name in sorted(reached))]


def _reached(
    kept: list[Entry], libraries: dict[str, Entry], needs: Callable[[str], Iterable[str]]
) -> set[str]:
    reached: set[str] = {name for name in libraries if name.startswith("libpython")}
    waiting = [*kept, *(libraries[name] for name in reached)]
    while waiting:
        for name in needs(waiting.pop()[1]):
            if name in libraries and name not in reached:
                reached.add(name)
                waiting.append(libraries[name])
    return reached


def _imports(file: str) -> list[str]:
    from PyInstaller.depend.bindepend import get_imports  # noqa: PLC0415  only where it is built

    return [PurePosixPath(name).name for name, _ in get_imports(file)]


def _place(entry: Entry) -> str:
    return "/" + entry[0].replace("\\", "/")


def _is_library(entry: Entry) -> bool:
    name = PurePosixPath(_place(entry)).name
    return name.startswith("lib") and ".so" in name and "/plugins/" not in _place(entry)


def _is_wanted_binary(place: str) -> bool:
    if "/plugins/" in place:
        return _PLUGINS.search(place) is not None
    return _OF_THE_SYSTEM.match(PurePosixPath(place).name) is None


def _is_wanted_data(place: str) -> bool:
    if "/translations/" in place and place.endswith(".qm") and "/_bundled/" not in place:
        return _TRANSLATIONS.search(place) is not None
    return not place.endswith((".pyi", ".c", ".h", ".pyx", ".pxd", ".rs"))
