"""What importing asks of the services."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from gradus.services.importing.report import ImportReport
from gradus.ui.tasks import Progress


class PackageImporter(Protocol):
    """Takes packages over, each whole or not at all; called beside the window."""

    def import_package(self, path: Path, progress: Progress) -> ImportReport:
        """Take one over, and stop where `progress` says no; raises GradusError."""
        ...
