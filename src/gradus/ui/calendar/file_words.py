"""What is said of calendar files that were read or written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from gradus.services.planning.files.reports import BusyReport, WrittenReport
from gradus.ui import words
from gradus.ui.language.told import told

_translate = QCoreApplication.translate


def read_words(report: BusyReport) -> str:
    """Say how many busy times a file holds and until when, and what was left out of it."""
    said = [_counted(report), *_problems(report.problems)]
    if report.twin:
        twin = _translate("Calendar", "{0} holds most of them too; forget it if {1} is newer.")
        said.append(twin.format(report.twin, report.name))
    return " ".join(said)


def written_words(report: WrittenReport) -> str:
    """Say how much of the plan was written, and whether that goes on."""
    said = _translate("Calendar", "Wrote %Ln block(s) to {0}.", "", report.count)
    said = said.format(report.name)
    again = _translate("Calendar", "It is written again after every change.")
    return f"{said} {again}" if report.kept else said


def _counted(report: BusyReport) -> str:
    if report.last is None:
        nothing = _translate("Calendar", "{0} holds no busy times in the next two years.")
        return nothing.format(report.name)
    read = _translate("Calendar", "Read %Ln busy time(s) until {0} from {1}.", "", report.count)
    until = words.in_words(report.last, "d MMMM yyyy")
    return read.format(until, report.name)


def _problems(problems: Sequence[str]) -> list[str]:
    more = len(problems) - 1
    if more < 1:
        return list(map(told, problems))
    return [
        told(problems[0]),
        _translate("Calendar", "There are %Ln more such problem(s).", "", more),
    ]
