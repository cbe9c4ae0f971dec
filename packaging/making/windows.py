"""A Windows installer, made with NSIS."""

from __future__ import annotations

from pathlib import Path

from making.bundle import ICONS, make_environment
from making.notices import notices
from making.project import NAME, TITLE, Project
from making.system import run


def make_nsis(project: Project, bundle: Path, build: Path, out: Path) -> Path:
    """Return a setup program for one person, which needs no administrator."""
    text = notices(project, make_environment(project, build))
    (bundle / "THIRD_PARTY.txt").write_text(text, encoding="utf-8")
    return compile_script(project, bundle, build / ICONS / f"{NAME}.ico", out)


def compile_script(project: Project, bundle: Path, icon: Path, out: Path) -> Path:
    """Compile the script over whatever a bundle holds; the compiler runs on Linux as well."""
    made = out / f"{TITLE}-{project.version}-setup.exe"
    made.unlink(missing_ok=True)
    size = sum(one.stat().st_size for one in bundle.rglob("*") if one.is_file()) // 1024
    values = {
        "VERSION": project.version,
        "BUNDLE": bundle,
        "ICON": icon,
        "OUT": made,
        "SIZE": size,
        "LICENCE": project.root / "LICENSE",
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    script = project.root / "packaging" / "windows" / f"{NAME}.nsi"
    # Without being told, the compiler reads a script on Windows in the code page of the system.
    run(["makensis", "-V2", "-INPUTCHARSET", "UTF8", *defines, script])
    return made
