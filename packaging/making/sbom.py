"""What an installer is made of, for programs: CycloneDX 1.6, and checksums of what is released."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from making.notices import normal, packages
from making.project import NAME, Project


def sbom(project: Project, python: Path) -> dict[str, Any]:
    """Return a bill of materials of what the app runs with, as a Python has it installed."""
    when = datetime.fromtimestamp(project.epoch, UTC).isoformat()
    own = {"type": "application", "name": NAME, "version": project.version}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"timestamp": when, "component": {**own, "bom-ref": NAME}},
        "components": [_component(*one) for one in packages(project, python)],
    }


def write_sbom(project: Project, python: Path, out: Path) -> Path:
    """Write it beside the installers and return the file."""
    file = out / f"{NAME}-{project.version}.cdx.json"
    file.write_text(json.dumps(sbom(project, python), indent=1) + "\n", encoding="utf-8")
    return file


def write_checksums(out: Path) -> Path:
    """Write SHA-256 sums of everything that is released, as `sha256sum --check` reads them."""
    file = out / "SHA256SUMS"
    released = sorted(one for one in out.iterdir() if one.is_file() and one != file)
    lines = (f"{hashlib.sha256(one.read_bytes()).hexdigest()}  {one.name}\n" for one in released)
    file.write_text("".join(lines), encoding="ascii")
    return file


def _component(name: str, version: str, licence: str, _texts: list[str]) -> dict[str, Any]:
    purl = f"pkg:pypi/{normal(name)}@{version}"
    component: dict[str, Any] = {
        "type": "library",
        "bom-ref": purl,
        "name": name,
        "version": version,
        "purl": purl,
    }
    return {**component, "licenses": [{"license": {"name": licence}}]} if licence else component
