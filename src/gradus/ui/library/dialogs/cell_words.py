"""The words of a comparison."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gradus.domain.library.comparing import Aspect, Cell
from gradus.domain.library.kinds import Answer, Certificate, Confidence, Cost, Status
from gradus.ui.library import words

_translate = QCoreApplication.translate
_PLAIN = frozenset({Aspect.LEVEL, Aspect.NEEDS, Aspect.HOURS})


def aspect_name(aspect: Aspect) -> str:
    """Name what is compared."""
    return {
        Aspect.PROJECTS: _translate("Library", "Real-world projects"),
        Aspect.MENTORS: _translate("Library", "Mentors"),
        Aspect.PEERS: _translate("Library", "Peers"),
        Aspect.JOBS: _translate("Library", "Help with a job"),
        Aspect.CERTIFICATE: _translate("Library", "Certificate"),
        Aspect.COST: _translate("Library", "Cost"),
        Aspect.HOURS: _translate("Library", "Hours"),
        Aspect.LEVEL: _translate("Library", "Level"),
        Aspect.NEEDS: _translate("Library", "You need"),
        Aspect.STATUS: _translate("Library", "Status"),
        Aspect.CONFIDENCE: _translate("Library", "Confidence"),
        Aspect.CHECKED: _translate("Library", "Checked"),
    }[aspect]


def cell_text(aspect: Aspect, cell: Cell) -> str:
    """Say what is known of one course."""
    if isinstance(cell.fact, Cost | Status):
        said = words.cost(cell.fact) if isinstance(cell.fact, Cost) else words.status(cell.fact)
        return _translate("Library", "{0}. {1}").format(said, cell.note) if cell.note else said
    if cell.fact is not None:
        return _fact(cell)
    if aspect in _PLAIN and cell.answer is not Answer.UNKNOWN:
        return cell.note
    return words.answer(cell.answer, cell.note)


def _fact(cell: Cell) -> str:
    if isinstance(cell.fact, Certificate):
        return words.certificate(cell.fact)
    if isinstance(cell.fact, Confidence):
        return words.confidence(cell.fact)
    if isinstance(cell.fact, date):
        return words.checked(cell.fact)
    assert isinstance(cell.fact, float)
    return words.hours(cell.fact, cell.note)
