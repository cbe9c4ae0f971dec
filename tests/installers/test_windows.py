"""The script of the Windows installer compiles wherever its compiler is, Linux included."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest
from making.icons import ico, paint
from making.project import ROOT, Project
from making.windows import compile_script
from PySide6.QtWidgets import QApplication

PAYLOAD = 100_000
"""Bytes that nothing can compress, so that the size tells whether they are inside."""


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed")
def test_the_script_compiles_without_a_warning_and_takes_in_folders_of_the_bundle(
    qapp: QApplication, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    deep = tmp_path / "bundle" / "_internal" / "base"
    deep.mkdir(parents=True)
    (deep / "library.dll").write_bytes(random.Random(1).randbytes(PAYLOAD))
    (tmp_path / "bundle" / "gradus.exe").write_bytes(b"MZ")
    icon = tmp_path / "gradus.ico"
    icon.write_bytes(ico(paint(ROOT / "resources" / "icons" / "app.svg")))

    made = compile_script(Project(), tmp_path / "bundle", icon, tmp_path)

    assert made.name == f"Gradus-{Project().version}-setup.exe"
    program = made.read_bytes()
    assert program.startswith(b"MZ")
    assert len(program) > PAYLOAD
    said = "".join(capfd.readouterr())
    assert "warning" not in said.lower(), said
