"""Carrying out what is asked for the selected cards: dialogs first, then work beside the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gradus.services.cards.bulk import BulkOutcome
from gradus.services.cards.moving import Destinations
from gradus.ui.cards.acting import Action, Actor
from gradus.ui.cards.action_bar import Do
from gradus.ui.cards.dialogs import RescheduleDialog, ResetDialog
from gradus.ui.cards.model import CardModel
from gradus.ui.cards.move_dialog import MoveDialog
from gradus.ui.cards.service import CardChanger
from gradus.ui.cards.table import CardTable
from gradus.ui.design.look import Look

FLAG = 1


class Deeds(QObject):
    """Acts on what the table has selected; the card under the cursor decides which way."""

    editRequested = Signal(int)
    done = Signal(object)
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(
        self,
        look: Look,
        changer: CardChanger,
        model: CardModel,
        table: CardTable,
        today: Callable[[], date],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._look = look
        self._changer = changer
        self._model = model
        self._table = table
        self._today = today
        self._page = page
        self.actor = Actor(self)
        self.actor.done.connect(self.done)
        self.actor.failed.connect(self.failed)
        self.actor.progressed.connect(self.progressed)

    def marks(self) -> tuple[bool, bool]:
        """Return whether the card under the cursor is suspended, and whether it is flagged."""
        row = self._table.currentIndex().row()
        card = self._model.card(row) if row >= 0 else None
        return (card.suspended, card.flag != 0) if card is not None else (False, False)

    def past(self) -> tuple[bool, bool]:
        """Return whether there is something of today to take back, and to do again."""
        return self._changer.can_undo(), self._changer.can_redo()

    def carry_out(self, asked: Do) -> None:
        """Do it, or ask first."""
        deeds: dict[Do, Callable[[], None]] = {
            Do.SUSPEND: self._suspend,
            Do.FLAG: self._flag,
            Do.RESCHEDULE: self._ask_for_day,
            Do.RESET: self._ask_for_reset,
            Do.EDIT: self._edit,
            Do.MOVE: self._ask_for_deck,
            Do.UNDO: lambda: self.actor.act(self._changer.undo),
            Do.REDO: lambda: self.actor.act(self._changer.redo),
        }
        if self.actor.is_idle():
            deeds[asked]()

    def _suspend(self) -> None:
        ids, on = self._table.selected_ids(), not self.marks()[0]
        self.actor.act(lambda progress: self._changer.suspend(ids, on=on, progress=progress))

    def _flag(self) -> None:
        ids, flag = self._table.selected_ids(), 0 if self.marks()[1] else FLAG
        self.actor.act(lambda progress: self._changer.flag(ids, flag, progress))

    def _ask_for_reset(self) -> None:
        ids = self._table.selected_ids()
        action: Action = lambda progress: self._changer.reset(ids, progress)  # noqa: E731
        loss = self._changer.loss(ids)
        if not loss.cards:
            self.actor.act(action)
            return
        dialog = ResetDialog(self._look, loss, self._page.window())
        dialog.accepted.connect(lambda: self.actor.act(action))
        dialog.pop_up()

    def _ask_for_day(self) -> None:
        ids = self._table.selected_ids()

        def act(days: int) -> None:
            self.actor.act(lambda progress: self._changer.reschedule(ids, days, progress))

        dialog = RescheduleDialog(self._look, len(ids), self._today(), self._page.window())
        dialog.chosen.connect(act)
        dialog.pop_up()

    def _edit(self) -> None:
        card = self._model.card(self._table.currentIndex().row())
        if card is not None:
            self.editRequested.emit(card.note)

    def _ask_for_deck(self) -> None:
        ids = self._table.selected_ids()

        def act(deck: Path) -> None:
            self.actor.act(lambda _progress: self._changer.move(ids, deck))

        def choose(found: Destinations) -> None:
            dialog = MoveDialog(self._look, found, self._page.window())
            dialog.chosen.connect(act)
            dialog.pop_up()

        self.actor.ask(lambda: self._changer.destinations(ids), choose)


def changed_anything(outcome: BulkOutcome | None) -> bool:
    """Whether cards stand otherwise than before."""
    return outcome is not None and outcome.changed > 0
