"""Texts of files of ours that are no Python: what the checks of a repository say."""

from __future__ import annotations

import yaml

from tools.translations.places import ROOT

_SHOWN = ("group", "title", "why", "mend")


def catalogued() -> list[str]:
    """Return every text of the catalogue of checks, sorted."""
    file = ROOT / "resources" / "portfolio" / "checks.yaml"
    checks = yaml.safe_load(file.read_text(encoding="utf-8"))
    return sorted({str(check[key]) for check in checks.values() for key in _SHOWN})
