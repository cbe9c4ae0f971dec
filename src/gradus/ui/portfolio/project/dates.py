"""Dates that are written by hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from gradus.errors import PortfolioError


def date_from(text: str) -> date | None:
    """Return the date that is written, None for nothing; PortfolioError for what is no date."""
    written = text.strip()
    if not written:
        return None
    try:
        return date.fromisoformat(written)
    except ValueError as error:
        translate = QCoreApplication.translate
        raise PortfolioError(
            translate("Portfolio", "{0} is no date.").format(written),
            translate("Portfolio", "Write it like 2026-12-31, or leave it empty."),
        ) from error


def date_text(day: date | None) -> str:
    """Return a date as `date_from` reads it."""
    return day.isoformat() if day else ""
