"""Finding cards and showing them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from gradus.clock import Clock
from gradus.domain.anki.in_lists import in_list
from gradus.domain.anki.model import SOURCE
from gradus.domain.markup.one_line import one_line
from gradus.domain.scheduling.leech import is_leech
from gradus.domain.scheduling.memory import MemoryModel
from gradus.domain.scheduling.study_day import day_start, study_day
from gradus.domain.search.context import SearchContext
from gradus.domain.search.order import Order
from gradus.domain.search.parser import parse
from gradus.services.cards.view import CardNames, CardPreview, CardRow
from gradus.services.quiz.presenter import Presenter
from gradus.services.study_settings import StudySettings
from gradus.store.database import Database
from gradus.store.search.finding import card_ids, count
from gradus.store.search.names import names_in_use
from gradus.store.search.rows import FoundCard, found_cards


class CardsService:
    """Searches in Anki's grammar; a search that is not understood raises SearchError."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        presenter: Presenter,
        settings: StudySettings | None = None,
    ) -> None:
        self._database = database
        self._clock = clock
        self._presenter = presenter
        self.use(settings or StudySettings())

    def use(self, settings: StudySettings) -> None:
        """Go by other settings from now on."""
        self._settings = settings
        self._model = MemoryModel(settings.scheduler)

    def find(self, query: str, order: Order | None = None, limit: int | None = None) -> array[int]:
        """Return the ids of the cards that fit, in order, as many as `limit` allows."""
        search = parse(query)
        with self._database.read() as connection:
            return card_ids(connection, search, self._context(), order or Order(), limit)

    def count(self, query: str) -> int:
        """Return how many cards fit."""
        search = parse(query)
        with self._database.read() as connection:
            return count(connection, search, self._context())

    def rows(self, ids: Sequence[int]) -> list[CardRow]:
        """Return what the table shows of those cards, but for cards that are gone."""
        context = self._context()
        with self._database.read() as connection:
            found = found_cards(connection, ids)
        return [self._row(card, context) for card in found]

    def preview(self, card_id: int) -> CardPreview | None:
        """Return both sides of a card, None where it is gone."""
        with self._database.read() as connection:
            shown = next(self._presenter.coming(connection, [card_id]), None)
        return None if shown is None else CardPreview(card_id, shown.faces, shown.folder)

    def names(self) -> CardNames:
        """Return the names of decks in use that a search can ask for."""
        with self._database.read() as connection:
            named = names_in_use(connection)
        return CardNames(*(tuple(sorted(names)) for names in named))

    def _row(self, card: FoundCard, context: SearchContext) -> CardRow:
        state = card.state
        memory, due = state.memory, state.due
        return CardRow(
            id=card.id,
            key=card.key,
            note=card.note,
            note_name=card.note_name,
            source=card.source,
            question=(in_list if card.source == SOURCE else one_line)(card.asked),
            deck=card.deck,
            topic=card.topic,
            phase=card.phase,
            state=state.state,
            suspended=state.suspended,
            flag=state.flag,
            leech=is_leech(state.lapses, context.leech_lapses),
            due=due,
            days=None if due is None or due.day is None else due.day - context.day,
            stability=memory.stability if memory else None,
            difficulty=memory.difficulty if memory else None,
            retrievability=self._recall(card, context.day),
            reviews=state.reviews,
            lapses=state.lapses,
        )

    def _recall(self, card: FoundCard, day: int) -> float | None:
        memory, last = card.state.memory, card.state.last_day
        if memory is None or last is None:
            return None
        return self._model.retrievability(memory, day - last)

    def _context(self) -> SearchContext:
        zone, hour = self._clock.zone(), self._settings.rollover_hour
        return SearchContext(
            day=self._day(),
            start_of=lambda day: day_start(max(day, 1), zone, hour),
            days_until=self._model.days_until,
            leech_lapses=self._settings.leech_lapses,
        )

    def _day(self) -> int:
        zone = self._clock.zone()
        return study_day(self._clock.now(), zone, self._settings.rollover_hour)
