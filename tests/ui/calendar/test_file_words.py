"""What is said of calendar files that were read or written."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from gradus.services.planning.files.reports import BusyReport, WrittenReport
from gradus.ui.calendar.file_words import read_words, written_words

JUNE = date(2026, 6, 7)
LEFT_OUT = "Line 3: the event “A” was left out, because it has no start."


@pytest.mark.parametrize(
    ("report", "expected"),
    [
        (BusyReport("a.ics"), "a.ics holds no busy times in the next two years."),
        (BusyReport("a.ics", 1, last=JUNE), "Read 1 busy time until 7 June 2026 from a.ics."),
        (
            BusyReport("a.ics", 8, last=JUNE, twin="b.ics"),
            (
                "Read 8 busy times until 7 June 2026 from a.ics. "
                "b.ics holds most of them too; forget it if a.ics is newer."
            ),
        ),
        (
            BusyReport("a.ics", 2, last=JUNE, problems=(LEFT_OUT,)),
            f"Read 2 busy times until 7 June 2026 from a.ics. {LEFT_OUT}",
        ),
        (
            BusyReport("a.ics", 2, last=JUNE, problems=(LEFT_OUT, "", "")),
            (
                f"Read 2 busy times until 7 June 2026 from a.ics. {LEFT_OUT} "
                "There are 2 more such problems."
            ),
        ),
    ],
)
def test_a_reading_is_told_with_what_was_left_out(
    qtbot: QtBot, report: BusyReport, expected: str
) -> None:
    assert read_words(report) == expected


def test_a_writing_is_told_and_whether_it_goes_on(qtbot: QtBot) -> None:
    assert written_words(WrittenReport("p.ics", 1)) == "Wrote 1 block to p.ics."
    assert written_words(WrittenReport("p.ics", 2, kept=True)) == (
        "Wrote 2 blocks to p.ics. It is written again after every change."
    )
