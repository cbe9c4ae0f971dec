"""Next actions and habits over a real database: proved, said, taken back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.support.clock import FixedClock
from tests.support.databases import memory_database, raw

from gradus.domain.next_actions.action import Action, Proof, Standing
from gradus.domain.next_actions.habit import Habit
from gradus.errors import NextActionError
from gradus.services.next_actions.service import NextActionsService
from gradus.services.today.service import TodayService
from gradus.store.database import Database

TODAY = 739_621  # Monday 5 January 2026
CLOCK = FixedClock()


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as database:
        yield database


@pytest.fixture
def service(database: Database) -> NextActionsService:
    return NextActionsService(database, CLOCK, lambda: 4)


def standing(service: NextActionsService, action: Action) -> Standing:
    return next(one for one in service.view().actions if one.action is action)


def use(database: Database, key: str, kind: str, status: str) -> None:
    connection = raw(database)
    connection.execute(
        "INSERT INTO resources (key, kind, title, own, facts, retired)"
        " VALUES (?, ?, ?, 0, '{}', 0)",
        (key, kind, key.upper()),
    )
    connection.execute(
        "INSERT INTO resource_progress (resource, status, share, notes, changed_at)"
        " VALUES (?, ?, 0, '', 0)",
        (key, status),
    )


@pytest.mark.parametrize(
    ("kind", "action"), [("course", Action.COURSE), ("community", Action.COMMUNITY)]
)
def test_what_is_used_or_done_in_the_library_is_a_proof_and_what_is_planned_is_none(
    database: Database, service: NextActionsService, kind: str, action: Action
) -> None:
    use(database, "later", kind, "planned")
    use(database, "book", "book", "using")
    assert not standing(service, action).done
    use(database, "now", kind, "using")
    use(database, "before", kind, "done")
    assert standing(service, action) == Standing(action, Proof.PROVED, "BEFORE, NOW")
    assert TodayService(database, CLOCK).view().actions == service.view().actions


def test_a_tick_is_kept_taken_away_taken_back_and_done_again(
    database: Database, service: NextActionsService
) -> None:
    service.tick(Action.COURSE, done=True)
    assert standing(service, Action.COURSE) == Standing(Action.COURSE, Proof.BY_YOU)
    row = raw(database).execute("SELECT key, done_day, proof, note FROM next_actions").fetchall()
    assert row == [("course", TODAY, "by you", "")]
    service.tick(Action.COURSE, done=False)
    assert not standing(service, Action.COURSE).done
    assert service.undo()
    assert standing(service, Action.COURSE).done
    assert service.undo()
    assert not service.undo()
    assert not standing(service, Action.COURSE).done
    assert service.redo()
    assert standing(service, Action.COURSE).done


def test_an_address_of_news_is_a_proof_and_an_empty_one_takes_it_away(
    service: NextActionsService,
) -> None:
    service.subscribe(" https://example.org/newsletter ")
    assert standing(service, Action.NEWS) == Standing(
        Action.NEWS, Proof.PROVED, "https://example.org/newsletter"
    )
    assert service.news() == "https://example.org/newsletter"
    service.subscribe("")
    assert not standing(service, Action.NEWS).done
    service.undo()
    assert service.news() == "https://example.org/newsletter"


@pytest.mark.parametrize(
    "address", ["news", "ftp://example.org", "https://", "https://a b.org", "javascript:alert(1)"]
)
def test_what_is_no_web_address_is_refused_and_nothing_is_kept(
    service: NextActionsService, address: str
) -> None:
    with pytest.raises(NextActionError, match="is no web address"):
        service.subscribe(address)
    assert service.news() == ""


def test_a_profile_that_is_found_wins_over_the_word_and_one_that_is_gone_is_open_again(
    service: NextActionsService,
) -> None:
    service.tick(Action.PROFILE, done=True)
    assert not service.prove_profile("")
    assert standing(service, Action.PROFILE).proof is Proof.BY_YOU
    assert service.prove_profile("/home/ada/ada")
    assert not service.prove_profile("/home/ada/ada")
    assert standing(service, Action.PROFILE) == Standing(
        Action.PROFILE, Proof.PROVED, "/home/ada/ada"
    )
    assert service.prove_profile("")
    assert not standing(service, Action.PROFILE).done


def test_habits_are_ticked_for_a_week(service: NextActionsService) -> None:
    service.tick_habit(Habit.NETWORK, done=True)
    found = {one.habit: one for one in service.view().habits}
    assert (found[Habit.NETWORK].weeks, found[Habit.NETWORK].this_week) == (1, True)
    assert not found[Habit.NETWORK].proved
    assert found[Habit.WRITE].weeks == 0
    service.tick_habit(Habit.NETWORK, done=False)
    assert service.view().habits[-1].weeks == 0


def test_lines_of_projects_and_blocks_that_are_done_prove_habits(
    database: Database, service: NextActionsService
) -> None:
    connection = raw(database)
    connection.execute(
        "INSERT INTO projects (title, notes, position, archived, created_at, links)"
        " VALUES ('P', '', 0, 0, 0, '[]')"
    )
    for stage, topic, day in (
        ("baseline", "evaluation", TODAY - 7),
        ("tell", "readme", TODAY),
        ("evaluate", "explainability", TODAY),
    ):
        connection.execute(
            "INSERT INTO project_items (project_id, stage, position, title, done_looks_like, hours,"
            " topic, done, link, notes, done_day, place, archived)"
            " VALUES (1, ?, 0, '', '', 1, ?, 1, '', '', ?, '', 0)",
            (stage, topic, day),
        )
    connection.execute(
        "INSERT INTO plan_revisions (id, made_at, reason, inputs, edits, undone)"
        " VALUES (1, 0, 'add', '{}', '[]', 0)"
    )
    noon = (TODAY - 719_163) * 86_400_000 + 43_200_000
    connection.execute(
        "INSERT INTO study_blocks (uid, revision_id, kind, subject, starts_at, minutes, pinned,"
        " status, minutes_done) VALUES ('h', 1, 'habit', 'stay updated', ?, 60, 1, 'done', 60)",
        (noon,),
    )
    found = {one.habit: one for one in service.view().habits}
    assert (found[Habit.START_SMALL].weeks, found[Habit.START_SMALL].this_week) == (1, False)
    for habit in (Habit.WRITE, Habit.EXPLAIN, Habit.STAY_UPDATED):
        assert (found[habit].this_week, found[habit].proved) == (True, True)
