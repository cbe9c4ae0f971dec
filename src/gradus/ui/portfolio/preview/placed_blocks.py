"""Writing blocks of text at a place within a document, and not only at its end."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextTable

from gradus.ui.rendering.blocks import Blocks


class PlacedBlocks(Blocks):
    """Writes at the beginning of a document, or behind any block of it."""

    def go_on_at(self, cursor: QTextCursor) -> None:
        """Write behind the block in which a cursor stands."""
        self.cursor = QTextCursor(cursor)
        self._fresh = False

    def end(self) -> int:
        """Return the number of the block that would be written next."""
        return self.cursor.blockNumber() + (not self._fresh)

    def behind(self, table: QTextTable | None) -> None:
        """Go to the block that Qt keeps behind a table."""
        if table is not None:
            self.cursor.setPosition(table.lastPosition() + 1)
            self._fresh = True

    def finish(self) -> None:
        """Keep the margin of the last block, since another may come behind it."""
        self._flatten()
        self._pad_document()
