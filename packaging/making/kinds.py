"""The kinds of installer, and how each is made from the bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from making.appimage import make_appdir, make_appimage
from making.bundle import make_environment
from making.deb import make_deb
from making.linux_tree import lay_out
from making.macos import make_dmg
from making.project import TITLE, Project
from making.rpm import make_rpm
from making.sbom import write_checksums, write_sbom
from making.windows import make_nsis

Maker = Callable[[Project, Path, Path, Path], Path]


def _bundle(_project: Project, bundle: Path, _build: Path, _out: Path) -> Path:
    return bundle


def _deb(project: Project, bundle: Path, build: Path, out: Path) -> Path:
    root = build / "deb"
    lay_out(project, bundle, build, root)
    return make_deb(project, root, out)


def _rpm(project: Project, bundle: Path, build: Path, out: Path) -> Path:
    root = build / "rpm-root"
    lay_out(project, bundle, build, root)
    return make_rpm(project, root, build, out)


def _appdir(project: Project, bundle: Path, build: Path, _out: Path) -> Path:
    root = build / f"{TITLE}.AppDir"
    lay_out(project, bundle, build, root)
    return make_appdir(project, root)


def _appimage(project: Project, bundle: Path, build: Path, out: Path) -> Path:
    return make_appimage(project, _appdir(project, bundle, build, out), build, out)


def _sbom(project: Project, _bundle: Path, build: Path, out: Path) -> Path:
    return write_sbom(project, make_environment(project, build), out)


def _checksums(_project: Project, _bundle: Path, _build: Path, out: Path) -> Path:
    return write_checksums(out)


KINDS: dict[str, Maker] = {
    "bundle": _bundle,
    "deb": _deb,
    "rpm": _rpm,
    "appdir": _appdir,
    "appimage": _appimage,
    "nsis": make_nsis,
    "dmg": make_dmg,
    "sbom": _sbom,
    "checksums": _checksums,
}

WITHOUT_BUNDLE = frozenset({"sbom", "checksums"})
"""Kinds that need no program to be gathered before."""
