"""Importing packages from Anki, connected; made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gradus.ui.design.look import Look
from gradus.ui.main_window import MainWindow

if TYPE_CHECKING:
    from gradus.app.opened import Opened
    from gradus.ui.importing.imports import PackageImports


class PackageEntry(QObject):
    """`changed` says that there are other cards now; a backup is made before each import."""

    changed = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        opened: Callable[[], Opened],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._opened = opened
        self._made: PackageImports | None = None
        window.filesDropped.connect(self.take)

    @property
    def imports(self) -> PackageImports:
        """What imports, made on first use."""
        if self._made is None:
            from gradus.ui.importing.imports import PackageImports  # noqa: PLC0415  used seldom

            self._made = PackageImports(self._look, lambda: self._opened().importer, self._window)
            self._made.changed.connect(self.changed)
        return self._made

    def choose(self) -> None:
        """Let the person pick packages, once the window is ready for them."""
        self._window.when_released(self.imports.choose)

    def take(self, paths: Iterable[Path]) -> None:
        """Import the packages among some files, once the window is ready for them."""
        files = list(paths)
        if not files:
            return  # as at nearly every start
        from gradus.ui.importing.imports import packages_among  # noqa: PLC0415  used seldom

        packages = packages_among(files)
        if packages:
            self._window.when_released(lambda: self.imports.take(packages))

    def close(self) -> None:
        """Stop what runs beside the window."""
        if self._made is not None:
            self._made.close()
