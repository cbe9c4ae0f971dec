"""The cards beside the plan, connected to their page and its dialogs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from gradus.clock import Clock
from gradus.errors import GradusError
from gradus.services.planning.views import DaysView, OfferView, ShortfallView, WayOut
from gradus.ui.calendar import offer_words
from gradus.ui.calendar.moment import moment
from gradus.ui.calendar.page import CalendarPage
from gradus.ui.calendar.panels.dialogs import Dialogs
from gradus.ui.calendar.panels.finish_card import FinishCard
from gradus.ui.calendar.panels.offer_card import OfferCard
from gradus.ui.calendar.panels.shortfall_card import ShortfallCard
from gradus.ui.calendar.panels.stamp import Stamp
from gradus.ui.calendar.service import CalendarService
from gradus.ui.calendar.side import Slot
from gradus.ui.design.look import Look
from gradus.ui.latest import Latest
from gradus.ui.widgets.settle import settle

_PAUSE_MS = 400


class Panels(QObject):
    """Shows what stands beside the plan, and does what is asked there.

    An offer that was asked for stays while days are turned, until it is answered or the plan
    changes. `close_down` must be called before the database closes.
    """

    def __init__(
        self,
        look: Look,
        page: CalendarPage,
        service: CalendarService,
        clock: Clock,
        pause_ms: int = _PAUSE_MS,
    ) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._service = service
        self._asked: tuple[OfferView, str] | None = None
        self._awaited: tuple[Callable[[], OfferView], str] | None = None
        self._offered: OfferView | None = None
        self._short: ShortfallView | None = None
        self._stamp = Stamp()
        self.finish = FinishCard(look)
        self.offer = OfferCard(look, page)
        self.shortfall = ShortfallCard(look, page)
        self.foresight = Latest(pause_ms, self)
        self.planning = Latest(0, self)
        self.dialogs = Dialogs(look, page, service, lambda: moment(clock)[0], pause_ms)
        self._connect()

    def close_down(self) -> None:
        """Return when nothing runs beside the window any more."""
        self.foresight.close()
        self.planning.close()
        self.dialogs.close_down()

    def foresee(self) -> None:
        """Work out when the road ends, also anew where what that stands on is known better."""
        self.finish.show_working()
        self.foresight.ask(lambda go_on: self._service.finish(go_on=go_on))

    def show_asked(self, ask: Callable[[], OfferView], about: str) -> None:
        """Have a plan made beside the window and show what would move; `about` names it.

        What is asked next takes the place of what is still being made.
        """
        self._awaited = ask, about
        self._page.bar.tell(self.tr("Planning…"))
        self.planning.ask(lambda _go_on: ask(), at_once=True)

    def _show_found(self, offer: OfferView) -> None:
        about = "" if self._awaited is None else self._awaited[1]
        self._awaited = None
        if not offer.changes:
            self._page.bar.tell(
                " ".join((*offer_words.reasons(offer), self.tr("Nothing would move.")))
            )
            return
        self._page.bar.tell("")
        self._page.show_choice()
        self._asked = offer, about
        self.offer.show_offer(offer, about)
        if self._page.isVisible() and QApplication.activeModalWidget() is None:
            self._reveal(self.offer)
            self.offer.accept.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.offer.say()

    def _show_failure(self, error: GradusError) -> None:
        self._awaited = None
        self._page.bar.tell("")
        self._page.banner.show_error(error)

    def _show_days(self, view: DaysView) -> None:
        if self._stamp.changes(view):
            self._asked = self._offered = self._short = None
            self.foresee()
            if self._awaited is not None:
                self.show_asked(*self._awaited)  # it was asked of a plan that is no more
        # The same plan may be shown before an offer for it is made anew.
        self._offered = view.offer or self._offered
        self._short = view.shortfall or self._short
        offer, about = self._asked or (self._offered, "")
        self.offer.show_offer(offer, about)
        self.shortfall.show_shortfall(self._short)

    def _accept(self, offer: OfferView, without: frozenset[int]) -> None:
        self._asked = self._offered = None
        if self._page.run(lambda: self._service.accept(offer, without)):
            self._page.bar.tell(self.tr("Moved. Ctrl+Z takes it back."))
        else:
            self._page.refresh()
        self._hand_back()

    def _decline(self, offer: OfferView) -> None:
        if self._asked is not None:
            self._asked = None
            self._page.refresh()
        else:
            self._offered = None
            self._page.run(lambda: self._service.decline(offer))
        self._page.bar.tell(self.tr("All stays where it is."))
        self._hand_back()

    def _look_at(self, way: WayOut) -> None:
        self.show_asked(lambda: self._service.take_way_out(way.number), offer_words.what(way))

    def _ease(self, how: str, name: str) -> None:
        about = self.tr("A bad week: {0}").format(name.lower())
        self.show_asked(lambda: self._service.ease(how), about)

    def _preview(self) -> None:
        self.show_asked(self._service.preview, self.tr("A new plan"))

    def _show_ways(self) -> None:
        self._reveal(self.shortfall)
        self.shortfall.take_focus()

    def _reveal(self, card: QWidget) -> None:
        """Let a card be seen, also where the column was hidden."""
        if self._page.side.isHidden():
            self._page.toggle_side()
        settle()
        self._page.side.ensureWidgetVisible(card)

    def _hand_back(self) -> None:
        self._page.surface().setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        page, side = self._page, self._page.side
        side.put(Slot.FINISH, self.finish)
        side.put(Slot.SHORTFALL, self.shortfall)
        side.put(Slot.OFFER, self.offer)
        self.offer.accepted.connect(self._accept)
        self.offer.declined.connect(self._decline)
        self.shortfall.chosen.connect(self._look_at)
        self.shortfall.waysRequested.connect(self._show_ways)
        self.finish.goal.clicked.connect(page.goalRequested)
        self.planning.found.connect(self._show_found)
        self.planning.failed.connect(self._show_failure)
        self.foresight.found.connect(self.finish.show_finish)
        self.foresight.failed.connect(lambda _error: self.finish.show_failure())
        self.dialogs.choosing.connect(self._stamp.forget)
        self.dialogs.taken.connect(self._accept)
        self.dialogs.eased.connect(self._ease)
        page.daysShown.connect(self._show_days)
        page.previewRequested.connect(self._preview)
