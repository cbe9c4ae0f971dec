"""Noticing that files of own folders have changed."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_PAUSE_MS = 300


class FolderWatcher(QObject):
    """Says `changed` once a burst of changes is over.

    An editor that replaces a file by another of the same name ends the watch over it: whoever
    reads the files calls `watch` again with what there is then.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.changed)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)

    def watch(self, paths: Iterable[str]) -> None:
        """Watch these files and folders and no others.

        What is watched from now on may have changed just before, so that is a change as well.
        """
        wanted = set(paths)
        present = {*self._watcher.files(), *self._watcher.directories()}
        if gone := list(present - wanted):
            self._watcher.removePaths(gone)
        fresh = sorted(wanted - present)
        if fresh and set(self._watcher.addPaths(fresh)) != set(fresh):
            self._wait()

    def watched(self) -> set[str]:
        """Return what is watched."""
        return {*self._watcher.files(), *self._watcher.directories()}

    def stop(self) -> None:
        """Watch nothing any more."""
        self._pause.stop()
        self.watch(())

    def _wait(self) -> None:
        self._pause.start()
