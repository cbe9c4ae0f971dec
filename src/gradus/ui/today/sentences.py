"""What Today says, chosen from the view; no widget here."""

from __future__ import annotations

from datetime import timedelta, tzinfo
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from gradus.services.today.view import CatchUpView, DeckRow, TodayView
from gradus.ui import words
from gradus.ui.today.load_sentences import minutes


class Fitted(Protocol):
    """A fit: how many reviews it learned from, and the log loss before and after."""

    @property
    def reviews(self) -> int:
        """Return the number of reviews."""
        ...

    @property
    def before(self) -> float:
        """Return the log loss with the parameters before."""
        ...

    @property
    def after(self) -> float:
        """Return the log loss with the new ones."""
        ...


_translate = QCoreApplication.translate


def subtitle(view: TodayView) -> str:
    """Say below the date what is ready or was done, and why no new card is among it."""
    if not view.used_up:
        return _ready(view)
    more = _translate("Today", "Your topics give no new cards now: choose another with C.")
    return f"{_ready(view)} {more}"


def hero_title(view: TodayView) -> str:
    """Say in a few words how much there is to do."""
    if view.cards:
        return words.cards(view.cards)
    if view.next_at is not None:
        return _translate("Today", "Nothing is due now")
    if not any(deck.cards for deck in view.decks):
        return _translate("Today", "No cards yet")
    return _translate("Today", "Done for today")


def hero_note(view: TodayView, zone: tzinfo) -> str:
    """Say how long it takes, or when the next card comes."""
    if view.cards:
        about = _translate("Today", "about {0}, then you are done for today")
        return about.format(words.minutes(max(view.minutes, 1)))
    if view.next_at is not None:
        comes = _translate("Today", "The next card comes back at {0}.")
        return comes.format(words.clock_time(view.next_at, zone))
    if not any(deck.cards for deck in view.decks):
        return _translate("Today", "The decks hold no cards. Cards that you add are asked here.")
    return _next_load(view)


def deck_note(deck: DeckRow) -> str:
    """Say how large a deck is and how much of it was learned."""
    return _translate("Today", "{0}, {1} learned").format(words.cards(deck.cards), deck.learned)


def catch_up(found: CatchUpView) -> str:
    """Say what waits after a break, and how it would be worked off."""
    waits = words.cards(found.cards)
    if found.on:
        text = _translate("Today", "Catching up: {0} wait, {1} a day, no new ones. {2}")
        return text.format(waits, found.per_day, _through(found))
    if found.days_away > 1:
        text = _translate("Today", "You were away for %Ln day(s): {0} wait.", "", found.days_away)
        before = text.replace("{0}", waits)
    else:
        before = _translate("Today", "{0} wait.").format(waits)
    text = _translate("Today", "{0} Catch-up asks {1} a day. {2}")
    return text.format(before, found.per_day, _through(found))


def catch_up_offer(found: CatchUpView) -> str:
    """Name what the line does."""
    return _translate("Today", "Ask everything") if found.on else _translate("Today", "Catch up")


def _through(found: CatchUpView) -> str:
    if found.through is None:
        return _translate("Today", "At that pace it does not end.")
    return _translate("Today", "Through on {0}.").format(words.short_day(found.through))


def problems(count: int) -> str:
    """Say that deck files hold errors."""
    return _translate("Today", "%Ln error(s) in deck files", "", count)


def own_decks(undecided: int) -> str:
    """Name the way to own decks, with the number of reworded notes whose original has changed."""
    if not undecided:
        return _translate("Today", "Own decks…")
    return _translate("Today", "Own decks, {0} to decide…").format(undecided)


def fitted(change: Fitted) -> str:
    """Say that scheduling follows the person's own answers, and what that is worth."""
    gain = 1 - change.after / change.before
    text = _translate("Today", "Scheduling now follows your own {0}. It predicts them {1} better.")
    return text.format(words.reviews(change.reviews), words.percent_with_tenths(gain))


def _ready(view: TodayView) -> str:
    if not view.cards:
        return _answered(view)
    reviews, new = view.cards - view.new, view.new
    if reviews and new:
        ready = _translate("Today", "{0} and {1} are ready.")
        return ready.format(words.reviews(reviews), words.new_cards(new))
    what = words.reviews(reviews) if reviews else words.new_cards(new)
    if view.cards == 1:
        return _translate("Today", "{0} is ready.").format(what)
    return _translate("Today", "{0} are ready.").format(what)


def _answered(view: TodayView) -> str:
    if not view.answered:
        return _translate("Today", "Nothing to ask today.")
    return _translate("Today", "You gave {0} today.").format(words.answers(view.answered))


def _next_load(view: TodayView) -> str:
    tomorrow = view.day + timedelta(days=1)
    ahead = [day for day in view.load if day.day > view.day and day.minutes > 0]
    if not ahead:
        return _translate("Today", "No reviews fall due in the days ahead.")
    if ahead[0].day == tomorrow:
        return _translate("Today", "Tomorrow brings {0} of reviews.").format(minutes(ahead[0]))
    text = _translate("Today", "The next reviews fall due on {0}: {1}.")
    return text.format(words.weekday(ahead[0].day), minutes(ahead[0]))
