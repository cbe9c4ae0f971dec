"""What is said of calendar files that were read or written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gradus.services.planning.files.reports import BusyReport, WrittenReport

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
    one = _translate("Calendar", "Wrote 1 block to {1}.")
    more = _translate("Calendar", "Wrote {0} blocks to {1}.")
    said = (one if report.count == 1 else more).format(report.count, report.name)
    again = _translate("Calendar", "It is written again after every change.")
    return f"{said} {again}" if report.kept else said


def _counted(report: BusyReport) -> str:
    if report.last is None:
        nothing = _translate("Calendar", "{0} holds no busy times in the next two years.")
        return nothing.format(report.name)
    one = _translate("Calendar", "Read 1 busy time until {1} from {2}.")
    more = _translate("Calendar", "Read {0} busy times until {1} from {2}.")
    last = QDate(report.last.year, report.last.month, report.last.day)
    until = QLocale().toString(last, "d MMMM yyyy")
    return (one if report.count == 1 else more).format(report.count, until, report.name)


def _problems(problems: Sequence[str]) -> list[str]:
    more = len(problems) - 1
    if more < 1:
        return list(problems)
    one = _translate("Calendar", "There is 1 more such problem.")
    some = _translate("Calendar", "There are {0} more such problems.")
    return [problems[0], one if more == 1 else some.format(more)]
