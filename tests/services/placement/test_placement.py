"""Placement over a small road on a real database."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from tests.support.app import Desk, replayed
from tests.support.databases import raw

from gradus.domain.placement.known import How
from gradus.domain.placement.reasons import Because
from gradus.domain.scheduling.memory import MemoryModel, SchedulerSettings
from gradus.domain.scheduling.model import Rating, State
from gradus.domain.scheduling.study_day import Moment, study_day
from gradus.errors import StaleCardError
from gradus.services.placement.knowing import rebuild
from gradus.services.placement.probing import settle
from gradus.services.placement.service import PlacementService
from gradus.services.placement.view import PlacementView
from gradus.services.planning.making.road_work import Road, work_of
from gradus.services.quiz.presenter import Presenter
from gradus.store import standing
from gradus.store.planning.road import planned_topics

_SEVEN = timedelta(seconds=7)
_ROAD = """
phases: [Maths, Code]
topics:
"""
_TOPIC = """
  - {{key: {key}, title: {title}, phase: {phase}, area: {area}, core: true, hours: 2,
     requires: [{requires}], outcomes: [Know it.],
     steps: [{{resource: deck, part: All, minutes: 60, default: true}}]}}
"""
_TOPICS = (
    ("vectors", 1, "Algebra", ""),
    ("systems", 1, "Algebra", "vectors"),
    ("svd", 1, "Algebra", "systems"),
    ("python", 2, "Code", ""),
)


def _write(folder: Path) -> None:
    road = "".join(
        _TOPIC.format(key=key, title=key.title(), phase=phase, area=area, requires=requires)
        for key, phase, area, requires in _TOPICS
    )
    (folder / "roadmap.yaml").write_text(_ROAD + road, encoding="utf-8")
    for key, *_ in _TOPICS:
        notes = "".join(
            f'\n## {key} {n}? {{#{key}-{n} .typed answer="yes"}}\n\nSo it is.\n' for n in range(8)
        )
        text = f"---\ntitle: {key.title()}\ntopic: {key}\n---\n{notes}"
        (folder / f"{key}.md").write_text(text, encoding="utf-8")


@pytest.fixture
def road(desk: Desk) -> Desk:
    _write(desk.folder)
    assert not desk.sync().problems
    return desk


def _placement(desk: Desk) -> PlacementService:
    return PlacementService(desk.database, desk.clock, Presenter({"own": desk.folder}))


def _answer(service: PlacementService, view: PlacementView, knows: frozenset[str]) -> PlacementView:
    assert view.card is not None
    right = view.card.breadcrumb[-1].lower() in knows
    return service.answer(view.card.card_id, _SEVEN, right=True if right else None)


def _to_the_end(service: PlacementService, knows: frozenset[str], about: str = "") -> PlacementView:
    view = service.begin(about)
    while view.card is not None:
        view = _answer(service, view, knows)
    return view


_SYSTEMS = frozenset({"vectors", "systems"})


def _known(desk: Desk) -> dict[str, str]:
    query = "SELECT key, known FROM topics WHERE known IS NOT NULL"
    return dict(raw(desk.database).execute(query).fetchall())


def _take_over(service: PlacementService, view: PlacementView) -> None:
    service.take_over({topic.key for topic in view.topics if topic.known})


def test_a_placement_finds_out_what_is_known(road: Desk) -> None:
    service = _placement(road)
    view = _to_the_end(service, _SYSTEMS)
    assert {topic.key for topic in view.topics if topic.known} == _SYSTEMS
    assert view.hours_known == 4
    _take_over(service, view)
    assert _known(road).keys() == _SYSTEMS
    assert not service.is_open()


def test_only_right_answers_leave_a_memory_and_replay_rebuilds_it(road: Desk) -> None:
    _to_the_end(_placement(road), _SYSTEMS)
    cards = road.replayed()
    assert all(stored == rebuilt for stored, rebuilt in cards.values())
    begun = {key for key, (stored, _) in cards.items() if stored.state is State.REVIEW}
    placed = "SELECT card FROM card_events WHERE kind = 'placed'"
    asked = {key for (key,) in raw(road.database).execute(placed)}
    assert begun == {key for key in asked if key.split(":")[1].split("-")[0] in _SYSTEMS}
    assert begun
    assert asked != begun


def test_a_placement_goes_on_after_a_restart_with_the_same_card(road: Desk) -> None:
    first = _placement(road)
    view = _answer(first, first.begin(), _SYSTEMS)
    again = _placement(road).begin()
    assert view.card is not None
    assert again.card is not None
    assert (again.card.card_id, again.asked) == (view.card.card_id, 1)


def test_an_answer_taken_back_brings_its_card_and_takes_its_memory(road: Desk) -> None:
    service = _placement(road)
    first = service.begin()
    _answer(service, first, frozenset(key for key, *_ in _TOPICS))
    view = service.undo()
    assert view.card is not None
    assert first.card is not None
    assert (view.card.card_id, view.asked, view.can_undo) == (first.card.card_id, 0, False)
    assert road.card(view.card.card_id).state.state is State.NEW
    assert all(stored == rebuilt for stored, rebuilt in road.replayed().values())


def test_a_card_that_is_not_on_screen_cannot_be_answered(road: Desk) -> None:
    service = _placement(road)
    view = service.begin()
    assert view.card is not None
    with pytest.raises(StaleCardError):
        service.answer(view.card.card_id + 1, _SEVEN, right=True)
    assert service.begin().asked == 0


def test_a_placement_repeated_takes_back_what_is_not_known_any_more(road: Desk) -> None:
    service = _placement(road)
    _take_over(service, _to_the_end(service, _SYSTEMS))
    _take_over(service, _to_the_end(service, frozenset()))
    assert _known(road) == {}


def test_the_columns_are_what_the_events_say(road: Desk) -> None:
    service = _placement(road)
    _take_over(service, _to_the_end(service, _SYSTEMS))
    known = _known(road)
    with road.database.write() as connection:
        connection.exec_driver_sql("UPDATE topics SET known = NULL, known_day = NULL")
        rebuild(connection)
    assert _known(road) == known


def test_a_stopped_placement_says_what_is_believed_and_why(road: Desk) -> None:
    service = _placement(road)
    service.begin()
    view = service.stop()
    assert {topic.why.because for topic in view.topics} == {Because.NOTHING}
    assert not any(topic.known for topic in view.topics)
    _to_the_end(service, _SYSTEMS)
    by_key = {topic.key: topic for topic in service.stop().topics}
    assert by_key["systems"].why.because is Because.OWN
    assert by_key["systems"].how is How.ASKED


def test_a_quiz_on_one_topic_counts_it_and_what_it_builds_on(road: Desk) -> None:
    service = _placement(road)
    view = _to_the_end(service, frozenset({"svd"}), "svd")
    assert (view.about, view.asked) == ("Svd", 3)
    _take_over(service, view)
    assert _known(road) == {"svd": "asked", "systems": "inferred", "vectors": "inferred"}


def test_a_quiz_on_one_topic_leaves_the_placement_over_the_road_where_it_is(road: Desk) -> None:
    service = _placement(road)
    _answer(service, service.begin(), _SYSTEMS)
    _take_over(service, _to_the_end(service, frozenset({"python"}), "python"))
    assert service.is_open()
    assert service.begin().asked == 1


def test_a_card_that_decks_have_lost_is_not_asked(road: Desk) -> None:
    service = _placement(road)
    first = service.begin()
    view = _answer(service, first, _SYSTEMS)
    assert view.card is not None
    lost = road.card(view.card.card_id).key.split(":")[1].split("-")[0]
    (road.folder / f"{lost}.md").unlink()
    road.sync()
    back = service.undo()
    again = _answer(service, back, _SYSTEMS)
    assert again.card is not None
    assert not road.card(again.card.card_id).retired


def test_a_quiz_on_one_topic_that_fails_leaves_the_others_alone(road: Desk) -> None:
    service = _placement(road)
    _take_over(service, _to_the_end(service, _SYSTEMS))
    view = _to_the_end(service, frozenset(), "python")
    _take_over(service, view)
    assert _known(road).keys() == _SYSTEMS


def test_a_known_topic_is_not_planned_and_what_builds_on_it_is_open(road: Desk) -> None:
    service = _placement(road)
    _take_over(service, _to_the_end(service, _SYSTEMS))
    with road.database.read() as connection:
        topics = planned_topics(connection)
        model = MemoryModel(SchedulerSettings())
        counts = standing.count_mastered(connection, 1, model.days_until(0.8))
        found = standing.standing(connection, counts)
    works = work_of(Road(topics, {}, {}, {}), None)
    assert {work.key for work in works} == {"svd", "python"}
    assert found.closed() == _SYSTEMS


def _infer(desk: Desk) -> None:
    """Have vectors and systems known by answers about what builds on them alone."""
    service = _placement(desk)
    _take_over(service, _to_the_end(service, frozenset({"svd"}), "svd"))


def _probed(desk: Desk, rating: Rating) -> set[str]:
    """Answer the day's new cards of inferred topics, and return which these were."""
    met = set()
    view = desk.study.start()
    while view.card is not None:
        topic = view.card.breadcrumb[-1].lower()
        if topic in _SYSTEMS:
            met.add(topic)
        view = desk.answer(view, rating if topic in _SYSTEMS else Rating.EASY)
    return met


def _settled(desk: Desk) -> tuple[str, ...]:
    now = desk.clock.now()
    return settle(desk.database, Moment(now, study_day(now, desk.clock.zone())))


def test_three_probes_a_day_come_from_topics_that_were_inferred(road: Desk) -> None:
    _infer(road)
    assert _probed(road, Rating.EASY) == _SYSTEMS
    query = (
        "SELECT count(*) FROM cards WHERE reviews > 0 AND"
        " (key LIKE '%:vectors-%' OR key LIKE '%:systems-%')"
    )
    assert raw(road.database).execute(query).fetchone() == (3,)
    road.clock.present += timedelta(days=1)
    _probed(road, Rating.EASY)
    road.clock.present += timedelta(days=1)
    _probed(road, Rating.EASY)
    assert raw(road.database).execute(query).fetchone() == (6,)
    assert _settled(road) == ()


def test_two_failed_probes_make_a_topic_unknown_and_the_plan_knows_why(road: Desk) -> None:
    _infer(road)
    for _ in range(2):
        _probed(road, Rating.AGAIN)
        road.clock.present += timedelta(days=1)
    assert set(_settled(road)) == {"Vectors", "Systems"}
    assert _known(road) == {"svd": "asked"}
    with road.database.read() as connection:
        refuted = {topic.key for topic in planned_topics(connection) if topic.refuted}
    assert refuted == _SYSTEMS
    assert _settled(road) == ()


def test_replay_holds_with_probes_and_placements_among_answers(road: Desk) -> None:
    _infer(road)
    _probed(road, Rating.GOOD)
    assert all(stored == rebuilt for stored, rebuilt in replayed(road.database).values())
