"""The kinds of installer, and how each is made from the bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from making.deb import make_deb
from making.linux_tree import lay_out
from making.project import Project

Maker = Callable[[Project, Path, Path, Path], Path]


def _bundle(_project: Project, bundle: Path, _build: Path, _out: Path) -> Path:
    return bundle


def _deb(project: Project, bundle: Path, build: Path, out: Path) -> Path:
    root = build / "deb"
    lay_out(project, bundle, build, root)
    return make_deb(project, root, out)


KINDS: dict[str, Maker] = {"bundle": _bundle, "deb": _deb}
