"""SECURITY.md names only proofs that are there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_every_proof_that_is_named_exists() -> None:
    text = (ROOT / "SECURITY.md").read_text("utf-8")
    named = set(re.findall(r"`((?:tests|packaging)/[\w/.*]+)`", text))
    assert len(named) > 15
    assert [place for place in sorted(named) if not list(ROOT.glob(place))] == []
    linked = re.findall(r"\]\((docs/[\w.]+)\)", text)
    assert all((ROOT / place).is_file() for place in linked)
