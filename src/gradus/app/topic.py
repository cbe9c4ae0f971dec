"""The page of a topic with its services; made when it is first opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gradus.clock import Clock
from gradus.services.library.names import names_of
from gradus.services.planning.calendar.recording import CalendarLog
from gradus.services.planning.doing.topic import TopicService
from gradus.services.quiz.session_choice import SessionChoiceService
from gradus.services.roadmap.service import RoadmapService
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.ui.design.look import Look
from gradus.ui.rendering.card_view import CardView
from gradus.ui.topic.page import TopicPage


def make_topic(
    database: Database,
    clock: Clock,
    look: Look,
    settings: SettingsService,
    card_view: Callable[[QWidget], CardView],
    running: Callable[[], str],
) -> TopicPage:
    """Return the page; `running` tells which block the timer is over."""
    service = TopicService(
        database,
        lambda: SessionChoiceService(database, clock, settings.study()),
        names_of(database),
        lambda: RoadmapService(database, clock, settings.study()),
        CalendarLog(database, clock, settings),
    )
    return TopicPage(look, service, card_view, running, clock.zone())
