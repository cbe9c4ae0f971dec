"""What the person decides about a topic: to study it, that it is learned, that it is known."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gradus.domain.roadmap.outlook import Outlook
from gradus.services.planning.doing.topic_view import Standing
from gradus.ui.design.theme import Theme
from gradus.ui.widgets.button import ActionButton, Kind
from gradus.ui.widgets.tip import tip

_translate = QCoreApplication.translate


class Marks:
    """Three buttons, each with its key; what a second press takes back says so."""

    def __init__(self, theme: Theme) -> None:
        self.choose = ActionButton(theme, "", Kind.SECONDARY, "C")
        self.learned = ActionButton(theme, "", Kind.SECONDARY, "L")
        known = _translate("Topic", "Mark known…")
        self.known = ActionButton(theme, known, Kind.SECONDARY, "K")
        how = _translate("Topic", "A short quiz decides, and its cards count as reviewed.")
        self.known.setToolTip(tip(how))
        self.known.setAccessibleDescription(how)
        self.known.hide()

    def buttons(self) -> tuple[ActionButton, ...]:
        """Return the buttons in their order."""
        return self.choose, self.learned, self.known

    def show_standing(self, standing: Standing, *, can_ask: bool) -> None:
        """Name what each button would do; `can_ask` says that a quiz can tell what is known."""
        study = _translate("Topic", "Study it")
        stop = _translate("Topic", "Stop studying it")
        learned = _translate("Topic", "Mark learned")
        unlearned = _translate("Topic", "Not learned")
        self.choose.show_caption(stop if standing.chosen else study, "C")
        self.learned.show_caption(unlearned if standing.learned else learned, "L")
        self.known.setVisible(can_ask and standing.outlook is not Outlook.KNOWN)
