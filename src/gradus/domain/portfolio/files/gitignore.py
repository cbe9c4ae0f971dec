"""What a Python project for machine learning should not commit."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.portfolio.readme.encoding import read_text
from gradus.domain.portfolio.readme.outline import split_lines

GROUPS = (
    ("Python", ("__pycache__/", "*.py[cod]", "*.egg-info/", "build/", "dist/")),
    ("Environments and secrets", (".venv/", "venv/", ".env", "*.pem")),
    ("Tools", (".pytest_cache/", ".mypy_cache/", ".ruff_cache/", ".coverage", "htmlcov/")),
    ("Notebooks", (".ipynb_checkpoints/",)),
    ("Data, models and runs", ("/data/", "/models/", "*.ckpt", "mlruns/", "wandb/")),
    ("Systems", (".DS_Store", "Thumbs.db")),
)


def gitignore(before: bytes, tracked: Sequence[str]) -> bytes:
    """Return the file with the lines that are missing; nothing that is there changes.

    Folders that hold `tracked` files are left out, since what is committed is wanted.
    """
    writing, text = read_text(before)
    present = {_plain(line) for line in split_lines(text)}
    blocks = [
        f"# {title}\n{chr(10).join(missing)}\n"
        for title, lines in GROUPS
        if (missing := [one for one in lines if _wanted(one, present, tracked)])
    ]
    if not blocks:
        return before
    gap = "" if not text else "\n" if text.endswith(("\n", "\r")) else "\n\n"
    return before + writing.fitting(gap + "\n".join(blocks)).encode(writing.codec)


def _plain(line: str) -> str:
    return line.strip().strip("/")


def _wanted(line: str, present: set[str], tracked: Sequence[str]) -> bool:
    if _plain(line) in present:
        return False
    folder = line.lstrip("/")
    return not (line.startswith("/") and any(path.startswith(folder) for path in tracked))
