"""What Gradus carries of others, each with its licence."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from making.project import Project

_LOCKED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
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


def packages(project: Project, python: Path) -> list[tuple[str, str, str, list[str]]]:
    """Return name, version, licence and licence texts of what runs; what only builds is left out.

    A Python has it installed, and the lock of what the app needs to run names it.
    """
    done = subprocess.run(
        [python, Path(__file__).with_name("carried.py")], stdout=subprocess.PIPE, check=True
    )
    lock = (project.root / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    runs = {normal(name) for name in _LOCKED.findall(lock)}
    found = (tuple(one) for one in json.loads(done.stdout))
    return [one for one in found if normal(one[0]) in runs]


def normal(name: str) -> str:
    """Return a package's name as every index spells it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def notices(project: Project, python: Path) -> str:
    """Return the whole file."""
    parts = [_FOREWORD]
    for name, version, licence, texts in packages(project, python):
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
