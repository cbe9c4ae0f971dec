"""One requirement as pip and conda write it: its name, and whether its version is fixed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gradus.domain.portfolio.check import Place

_PIP = re.compile(r"^([A-Za-z0-9][\w.-]*)\s*(?:\[[^\]]*\])?\s*(.*)$")
_EGG = re.compile(r"[#&]egg=([\w.-]+)")
_CONDA = re.compile(r"^(?:[\w.-]+::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[.*\])?\s*(.*)$")
_FIXED = re.compile(r"^===?\s*[^*,\s]+$")
_FIXED_BY_CONDA = re.compile(r"^={1,2}\s*\d[\w.!+]*(?:=\S+)?$|^\d[\w.!+]*(?:\s+\S+)?$")


@dataclass(frozen=True, slots=True)
class Requirement:
    """A library that is declared, by its normalised name; where, and whether at one version."""

    name: str
    pinned: bool
    place: Place


def normalised(name: str) -> str:
    """Return a distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pip_requirement(text: str, place: Place) -> Requirement | None:
    """Read a requirement of PEP 508, or an address with `#egg=`; None for what names nothing."""
    if egg := _EGG.search(text):
        return Requirement(normalised(egg[1]), pinned=True, place=place)
    hit = None if "://" in text.split("@", maxsplit=1)[0] else _PIP.match(text.strip())
    if hit is None:
        return None
    version = hit[2].split(";")[0].split(" --")[0].strip().strip("()")
    pinned = version.startswith("@") or bool(_FIXED.match(version))
    return Requirement(normalised(hit[1]), pinned, place)


def conda_requirement(text: str, place: Place) -> Requirement | None:
    """Read a match specification such as `conda-forge::numpy=1.26.4`."""
    hit = _CONDA.match(text.strip())
    if hit is None:
        return None
    return Requirement(normalised(hit[1]), bool(_FIXED_BY_CONDA.match(hit[2].strip())), place)


def table_requirement(name: str, version: str, place: Place) -> Requirement:
    """Read an entry of a table, as Poetry, Pipenv and pixi write it: `numpy = "1.26.4"`."""
    fixed = bool(re.match(r"^(?:==?\s*)?\d[\w.!+]*$", version.strip()))
    return Requirement(normalised(name), fixed, place)
