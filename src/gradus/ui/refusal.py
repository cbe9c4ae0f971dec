"""What the person sees when Gradus cannot start: what is wrong, what to do, and where."""

from __future__ import annotations

from pathlib import Path

from gradus.errors import BundledFileError, GradusError
from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.language.told import told
from gradus.ui.widgets.dialog import Dialog
from gradus.ui.widgets.text_box import TextBox

_WIDTH = 560
_PATH_HEIGHT = 40


class Refusal(Dialog):
    """One sentence, one remedy, the place it is about, and one way out."""

    def __init__(self, look: Look, error: GradusError, path: Path | None = None) -> None:
        super().__init__(look, self.tr("Gradus cannot start"))
        self._error = error
        self._path = path
        if not isinstance(error, BundledFileError):  # the icon may be the missing file
            self.setWindowIcon(look.icons.app())
            self.show_sign("warning", lambda tokens: tokens.warn)
        self.say(told(error.message), Text.STRONG)
        self.say(told(error.remedy))
        if path is not None:
            self._show_path(path)
        self.add_gap()
        self.close_button = self.add_action(self.tr("Close"), self.tr("Enter"), primary=True)
        self.close_button.clicked.connect(self.accept)
        self.fix_size(_WIDTH)

    def to_copy(self) -> str:
        """Return everything that is said."""
        lines = (told(self._error.message), told(self._error.remedy), str(self._path or ""))
        return "\n".join(line for line in lines if line)

    def _show_path(self, path: Path) -> None:
        self.body.addSpacing(8)
        caption = self.say(self.tr("Where"), Text.HEADING)
        self.box = TextBox(self._look.theme, caption.text())
        self.box.show_code(str(path))
        self.box.setFixedHeight(_PATH_HEIGHT)
        caption.setBuddy(self.box)
        self.body.addWidget(self.box)


def refuse(look: Look, error: GradusError, path: Path | None = None) -> None:
    """Show why Gradus cannot start, and return when it was read."""
    refusal = Refusal(look, error, path)
    refusal.take_focus()
    refusal.exec()
