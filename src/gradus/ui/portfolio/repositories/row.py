"""A repository in the list of a folder: its name, how old it is, and what is odd about it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from gradus.repositories.listing import MOST_COMMITS, Listed
from gradus.ui.portfolio import sentences

_translate = QCoreApplication.translate


def described(one: Listed, now: datetime) -> str:
    """Say where a repository stands."""
    if one.problem:
        return one.problem
    if one.last is None:
        return _translate("Portfolio", "no commit yet")
    most = one.commits >= MOST_COMMITS
    count = f"{MOST_COMMITS}+ commits" if most else sentences.commits(one.commits)
    facts = [sentences.ago(one.last, now), count]
    facts += [one.branch] if one.branch else []
    if one.bare:
        facts.append(_translate("Portfolio", "bare"))
    if one.changed:
        facts.append(_translate("Portfolio", "changes not committed"))
    return " · ".join(facts)
