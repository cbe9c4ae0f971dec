"""A Debian package, made with dpkg-deb and nothing else."""

from __future__ import annotations

import gzip
import hashlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

from making.linux_tree import set_modes, set_times
from making.project import MAINTAINER, NAME, Project
from making.system import run
from making.templates import copyright_notice, debian_changelog

DEPENDS = (
    "libc6 (>= 2.31)",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libfreetype6",
    "libgcc-s1",
    "libgl1",
    "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++6",
    "libwayland-client0",
    "libwayland-cursor0",
    "libwayland-egl1",
    "libx11-6",
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-glx0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-render0",
    "libxcb-shape0",
    "libxcb-shm0",
    "libxcb-sync1",
    "libxcb-util1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxcb1",
    "libxkbcommon-x11-0",
    "libxkbcommon0",
    "zlib1g",
)
"""What Qt's libraries link to and no bundle should carry: it must fit the system's drivers."""

RECOMMENDS = ("libpulse0", "libasound2t64 | libasound2")
"""What the sounds of cards go through; without both, everything but they works."""


def make_deb(project: Project, root: Path, out: Path) -> Path:
    """Turn a folder with usr/… into a package and return it."""
    documents = root / "usr" / "share" / "doc" / NAME
    documents.mkdir(parents=True, exist_ok=True)
    (documents / "copyright").write_text(copyright_notice(project), encoding="utf-8")
    log = debian_changelog(project, NAME, MAINTAINER).encode()
    (documents / "changelog.gz").write_bytes(gzip.compress(log, 9, mtime=0))
    _overrides(project, root)
    control = root / "DEBIAN"
    control.mkdir()
    (control / "control").write_text("\n".join(_control(project, root)) + "\n", encoding="utf-8")
    (control / "md5sums").write_text("".join(_sums(root)), encoding="utf-8")
    set_modes(root)
    set_times(root, project.epoch)
    package = out / f"{NAME}_{project.version}_{architecture()}.deb"
    run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package],
        environment={"SOURCE_DATE_EPOCH": str(project.epoch)},
    )
    return package


def architecture() -> str:
    """Return Debian's name of this machine's kind."""
    command = ["dpkg", "--print-architecture"]
    return subprocess.run(
        command, stdout=subprocess.PIPE, encoding="ascii", check=True
    ).stdout.strip()


def _control(project: Project, root: Path) -> Iterator[str]:
    size = sum(one.lstat().st_size for one in root.rglob("*") if one.is_file()) // 1024
    yield f"Package: {NAME}"
    yield f"Version: {project.version}"
    yield f"Architecture: {architecture()}"
    yield f"Maintainer: {MAINTAINER}"
    yield f"Installed-Size: {size}"
    yield f"Depends: {', '.join(DEPENDS)}"
    yield f"Recommends: {', '.join(RECOMMENDS)}"
    yield "Section: education"
    yield "Priority: optional"
    if project.home:
        yield f"Homepage: {project.home}"
    yield "Description: road, flashcards and calendar for machine learning engineers"
    yield " Gradus takes one person from wherever they are to a working machine learning"
    yield " engineer: it knows the road, plans the week, asks what must be remembered and"
    yield " gets the projects ready to be shown."
    yield " ."
    yield " It works without a network and sends nothing anywhere."


def _sums(root: Path) -> Iterator[str]:
    for file in sorted((root / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            digest = hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest()
            yield f"{digest}  {file.relative_to(root)}\n"


def _overrides(project: Project, root: Path) -> None:
    place = root / "usr" / "share" / "lintian" / "overrides" / NAME
    place.parent.mkdir(parents=True)
    text = (project.root / "packaging" / "linux" / "lintian-overrides").read_text(encoding="utf-8")
    place.write_text(text, encoding="utf-8")
