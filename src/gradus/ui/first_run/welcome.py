"""The first thing that is shown: what Gradus is for, and the one action."""

from __future__ import annotations

from gradus.ui.design.fonts import Text
from gradus.ui.design.look import Look
from gradus.ui.first_run.stage import Stage
from gradus.ui.help.keys import enter, escape
from gradus.ui.widgets.label import label


class Welcome(Stage):
    """Begin, begin at the beginning, or look around first."""

    sparse = True

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.title.setText(self.tr("From where you are to a working machine learning engineer"))
        self.setAccessibleName(self.tr("Welcome"))
        self.note.setText(
            self.tr(
                "Gradus plans the road, asks what must be remembered, and helps with the projects."
                " Everything stays on this computer."
            )
        )
        for text in (
            self.tr("First a few questions find out what you know already: 10 to 15 minutes."),
            self.tr("After ten of them you say when you are free, and your week is planned."),
            self.tr("You can stop at any point. Your answers are kept, and you go on from there."),
        ):
            self.body.addWidget(label(text, Text.BODY, wrap=True))
        self.skip = self.add_action(self.tr("Look around first"), escape())
        self.new = self.add_action(self.tr("I am new to all this"), "N")
        self.begin = self.add_action(self.tr("Show the first question"), enter(), primary=True)

    def show_reading(self, *, reading: bool) -> None:
        """Say that the cards are still being read."""
        self.begin.setEnabled(not reading)
        self.new.setEnabled(not reading)
        self.said.setText(self.tr("The cards are being read; a moment.") if reading else "")
