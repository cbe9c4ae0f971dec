"""The files of an installed Gradus under /usr, which every kind of Linux package carries."""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

from making.bundle import ICONS, SVG, make_environment
from making.icons import SIZES
from making.notices import notices
from making.project import NAME, Project
from making.templates import filled, metainfo


def lay_out(project: Project, bundle: Path, build: Path, root: Path) -> None:
    """Fill `root` with usr/…, from scratch; `build` is where the bundle was made."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    library, share = usr / "lib" / NAME, usr / "share"
    shutil.copytree(bundle, library, symlinks=True)
    _write(library / "THIRD_PARTY.txt", notices(project, make_environment(project, build)))
    (usr / "bin").mkdir()
    (usr / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    here = project.root / "packaging" / "linux"
    _write(
        share / "applications" / f"{NAME}.desktop", (here / f"{NAME}.desktop").read_text("utf-8")
    )
    _write(share / "mime" / "packages" / f"{NAME}.xml", (here / f"{NAME}.xml").read_text("utf-8"))
    _write(share / "metainfo" / "org.gradus.Gradus.metainfo.xml", metainfo(project))
    _write_gzip(share / "man" / "man1" / f"{NAME}.1.gz", filled(project, f"linux/{NAME}.1"))
    _icons(build / ICONS, share / "icons" / "hicolor")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"
    _write(scalable, (project.root / SVG).read_text(encoding="utf-8"))


def set_modes(root: Path) -> None:
    """Let everybody read, and only what is a program be run."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)


def set_times(root: Path, epoch: int) -> None:
    """Give every file one time, so that the same sources make the same package."""
    for path in [*root.rglob("*"), root]:
        os.utime(path, (epoch, epoch), follow_symlinks=False)


def _icons(painted: Path, theme: Path) -> None:
    for size in SIZES:
        place = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(painted / f"{size}.png", place)


def _write(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(text, encoding="utf-8", newline="\n")


def _write_gzip(place: Path, text: str) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
