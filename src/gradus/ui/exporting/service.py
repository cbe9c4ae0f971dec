"""What the dialog asks of the services."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from gradus.services.exporting.report import ExportReport
from gradus.services.exporting.scope import Format, Scope
from gradus.ui.tasks import Progress


class ExportService(Protocol):
    """Every call may take a while and is made beside the window; each raises GradusError."""

    def count(self, scope: Scope) -> int:
        """Return how many notes are meant."""
        ...

    def export(
        self, file: Path, scope: Scope, form: Format, progress: Progress
    ) -> ExportReport | None:
        """Write them, and return None where it was stopped."""
        ...
