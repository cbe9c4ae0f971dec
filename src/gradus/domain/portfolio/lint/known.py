"""What the repository itself says, for the README to be held against."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.portfolio.check import Place


@dataclass(frozen=True, slots=True)
class Metric:
    """A result as its file writes it; `model` is empty where the file names none."""

    model: str
    name: str
    value: str
    place: Place


@dataclass(frozen=True, slots=True)
class Known:
    """Paths of all files, the licence's SPDX name and file or empty, and all metrics.

    `readme` is the README's own path, from which its relative links start.
    """

    paths: frozenset[str] = frozenset()
    readme: str = "README.md"
    licence: str = ""
    licence_file: str = ""
    metrics: tuple[Metric, ...] = ()
