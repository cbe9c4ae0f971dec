"""Tells as JSON what the Python that runs this has installed: name, version, licence, its texts.

Run by the Python that a bundle is made with, so that it speaks of exactly those packages.
"""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, distributions
from pathlib import Path

_WORDS = ("LICEN", "COPYING", "NOTICE")


def main() -> None:
    """Print all of them, sorted by name."""
    told = [
        (one.metadata["Name"], one.version, _licence(one), _texts(one)) for one in distributions()
    ]
    json.dump(sorted(told, key=lambda one: one[0].lower()), sys.stdout)


def _licence(one: Distribution) -> str:
    told = one.metadata.get_all("License-Expression") or []
    if told:
        return str(told[0])
    classes = one.metadata.get_all("Classifier") or []
    named = [line.rsplit(" :: ", 1)[-1] for line in classes if line.startswith("License")]
    words = one.metadata.get_all("License") or [""]
    return "; ".join(named) or str(words[0]).split("\n", maxsplit=1)[0]


def _texts(one: Distribution) -> list[str]:
    files = (file for file in one.files or () if ".dist-info/" in str(file))
    wanted = (file for file in files if any(word in file.name.upper() for word in _WORDS))
    return sorted({Path(str(one.locate_file(file))).read_text("utf-8") for file in wanted})


if __name__ == "__main__":
    main()
