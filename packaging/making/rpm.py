"""An RPM package, made with rpmbuild from the same tree as Debian's."""

from __future__ import annotations

import platform
import shutil
from pathlib import Path

from making.linux_tree import set_modes, set_times
from making.project import NAME, Project
from making.system import run
from making.templates import filled

NEEDS = (
    "libc.so.6",
    "libdbus-1.so.3",
    "libEGL.so.1",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libgcc_s.so.1",
    "libGL.so.1",
    "libglib-2.0.so.0",
    "libstdc++.so.6",
    "libwayland-client.so.0",
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
    "libz.so.1",
)
"""Sonames: families of distributions name the packages that hold them differently."""


def make_rpm(project: Project, root: Path, build: Path, out: Path) -> Path:
    """Turn a folder with usr/… into a package and return it."""
    set_modes(root)
    set_times(root, project.epoch)
    top = build / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    spec = top / f"{NAME}.spec"
    spec.parent.mkdir(parents=True)
    requires = "\n".join(f"Requires: {name}()(64bit)" for name in NEEDS)
    text = filled(project, f"linux/{NAME}.spec", root=str(root), requires=requires)
    spec.write_text(text, encoding="utf-8")
    run(
        ["rpmbuild", "-bb", "--define", f"_topdir {top}", spec],
        environment={"SOURCE_DATE_EPOCH": str(project.epoch)},
    )
    made = next((top / "RPMS").rglob("*.rpm"))
    package = out / f"{NAME}-{project.version}-1.{platform.machine()}.rpm"
    shutil.copyfile(made, package)
    return package
