"""What the list of checks says."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from gradus.domain.portfolio.check import Place, Result, Verdict
from gradus.domain.portfolio.tree import Source

_translate = QCoreApplication.translate


def counts(results: Iterable[Result]) -> str:
    """Say how many checks said what."""
    said = [one.verdict for one in results]
    return _translate("Portfolio", "{0} passed, {1} failed, {2} cannot tell").format(
        *(said.count(one) for one in Verdict)
    )


def of_what(results: Iterable[Result]) -> str:
    """Say which state of the files was checked."""
    every = {one.source for one in results}
    if every == {Source.FOLDER}:
        return _translate("Portfolio", "Of the files in the folder, which are not committed.")
    return _translate("Portfolio", "Of what is committed.")


def place(one: Place) -> str:
    """Write a place like `train.py:12`."""
    return f"{one.path}:{one.line}" if one.line else one.path
