"""Show how the stored references of all shapes differ from what is written now, and renew them.

python -m tests.portfolio_shapes.renew          prints the differences
python -m tests.portfolio_shapes.renew --write  also stores what is written now
"""

from __future__ import annotations

import sys
import tempfile
from difflib import unified_diff
from pathlib import Path

from tests.portfolio_shapes.shapes import SHAPES
from tests.portfolio_shapes.telling import EXPECTED, prepare, told, verdicts


def main() -> None:
    """Go through all shapes."""
    for name in SHAPES:
        with tempfile.TemporaryDirectory() as folder:
            prepared = prepare(name, Path(folder))
            found = verdicts(Path(folder) / name)
        _one(EXPECTED / name / "facts.json", told(prepared.facts).encode())
        _one(EXPECTED / name / "checks.json", found.encode())
        _one(EXPECTED / name / "README.md", prepared.file.after)


def _one(file: Path, now: bytes) -> None:
    before = file.read_bytes() if file.exists() else b""
    old, new = (data.decode("utf-8", "replace").splitlines(keepends=True) for data in (before, now))
    sys.stdout.writelines(unified_diff(old, new, f"stored {file}", f"now {file}"))
    if "--write" in sys.argv:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(now)


if __name__ == "__main__":
    main()
