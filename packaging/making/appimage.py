"""An AppDir, and the one file that it becomes once a runtime is put before it."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
from pathlib import Path

from making.linux_tree import set_modes, set_times
from making.project import NAME, TITLE, Project
from making.system import BuildError, run

RUNTIME = "GRADUS_APPIMAGE_RUNTIME"
RUNTIME_SHA256 = "GRADUS_APPIMAGE_RUNTIME_SHA256"
"""Where the runtime of AppImages lies and what it must be; nothing is fetched here."""

_START = f"""#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/{NAME}/{NAME}" "$@"
"""


def make_appdir(project: Project, root: Path) -> Path:
    """Make a folder with usr/… one that AppRun starts, and return it."""
    share = root / "usr" / "share"
    (root / "AppRun").write_text(_START, encoding="ascii")
    (root / "AppRun").chmod(0o755)
    shutil.copyfile(share / "applications" / f"{NAME}.desktop", root / f"{NAME}.desktop")
    shutil.copyfile(
        share / "icons" / "hicolor" / "256x256" / "apps" / f"{NAME}.png", root / f"{NAME}.png"
    )
    (root / ".DirIcon").symlink_to(f"{NAME}.png")
    set_modes(root)
    set_times(root, project.epoch)
    return root


def make_appimage(project: Project, appdir: Path, build: Path, out: Path) -> Path:
    """Return an AppImage; raises BuildError where no runtime is given or it is another one."""
    runtime = _runtime()
    squashed = build / f"{NAME}.squashfs"
    squashed.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-quiet", "-comp", "zstd", "-Xcompression-level", "19"]
    times = ["-mkfs-time", str(project.epoch)]
    run(["mksquashfs", appdir, squashed, *options, *times])
    image = out / f"{TITLE}-{project.version}-{platform.machine()}.AppImage"
    image.write_bytes(runtime + squashed.read_bytes())
    image.chmod(0o755)
    return image


def _runtime() -> bytes:
    place, wanted = os.environ.get(RUNTIME), os.environ.get(RUNTIME_SHA256)
    if not place or not wanted:
        raise BuildError(f"Set {RUNTIME} to the runtime's file and {RUNTIME_SHA256} to its hash.")
    found = Path(place).read_bytes()
    if hashlib.sha256(found).hexdigest() != wanted:
        raise BuildError(f"{place} is not the runtime that was asked for.")
    return found
