"""What Windows shows of the program's file."""

from __future__ import annotations

from pathlib import Path

from making.project import NAME, TITLE, Project


def write_version(project: Project, build: Path) -> None:
    """Write what Explorer shows of the program's file, as PyInstaller reads it."""
    numbers = (*(int(part) for part in project.version.split(".")[:3]), 0)
    texts = {
        "CompanyName": "Gradus contributors",
        "FileDescription": TITLE,
        "FileVersion": project.version,
        "InternalName": NAME,
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": TITLE,
        "ProductVersion": project.version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    (build / "version.txt").write_text(
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n",
        encoding="utf-8",
    )
