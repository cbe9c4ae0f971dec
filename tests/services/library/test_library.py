"""The library on a real database: what ships, what the person notes, adds, plans and imports."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from tests.support.catalogue import bundled_catalogue
from tests.support.clock import FixedClock
from tests.support.databases import memory_database
from tests.support.planning import store_road

from gradus.domain.library.kinds import Kind, Use
from gradus.domain.library.progress import UNTOUCHED
from gradus.domain.roadmap.model import Step, Topic
from gradus.errors import LibraryError
from gradus.services.library.acts import Act
from gradus.services.library.names import names_of
from gradus.services.library.service import LibraryService
from gradus.services.library.sync import sync_catalogue
from gradus.store import library, road, ways
from gradus.store.database import Database
from gradus.store.planning.road import planned_topics

VECTORS = Topic(
    "vectors", "Vectors", 1, "Area", core=True, hours=4, requires=(), outcomes=("Add them.",),
    steps=(
        Step("khan-linear-algebra", "Unit 1", 90, default=True),
        Step("mit-1806sc", "Lecture 1", 60),
        Step("deck", "Introduction", 20),
    ),
    resources=("khan-linear-algebra", "mml-imperial"),
)  # fmt: skip
BASES = Topic("bases", "Bases", 1, "Area", True, 2, ("vectors",), ("Change them.",))
OWN = {"id": "my-course", "kind": "course", "title": "My course"}


@pytest.fixture
def database() -> Iterator[Database]:
    with memory_database() as database:
        store_road(database, VECTORS, BASES)
        with database.write() as connection:
            library.store_catalogue(connection, bundled_catalogue(), "1")
        yield database


@pytest.fixture
def service(database: Database) -> LibraryService:
    return LibraryService(database, FixedClock())


def learned_by(database: Database) -> int | None:
    """Return how many minutes of learning the calendar plans for Vectors."""
    with database.read() as connection:
        return next(one.learn for one in planned_topics(connection) if one.key == "vectors")


def test_everything_that_ships_is_there_in_the_order_of_kinds(service: LibraryService) -> None:
    view = service.view()
    assert len(view.entries) == len(bundled_catalogue())
    kinds = [one.entry.kind for one in view.entries]
    assert kinds == sorted(kinds, key=list(Kind).index)
    assert [one.entry.key for one in view.recommended][:1] == ["khan-linear-algebra"]


def test_an_entry_knows_the_topics_that_it_serves(service: LibraryService) -> None:
    links = {
        key: [(one.key, one.steps, one.planned, one.minutes) for one in view.topics]
        for key, view in service.view().by_key.items()
    }
    assert links["khan-linear-algebra"] == [("vectors", True, True, 90)]
    assert links["mit-1806sc"] == [("vectors", True, False, 60)]
    assert links["mml-imperial"] == [("vectors", False, False, 0)]


def test_what_a_person_notes_is_kept_and_taken_back(service: LibraryService) -> None:
    service.advance("mlcc", 0.25)
    service.rate("mlcc", 4)
    service.note("mlcc", " Good exercises.\n")
    service.certify("mlcc", "/certificates/mlcc.pdf", service.today())
    made = service.view().by_key["mlcc"].progress
    assert (made.use, made.share, made.rating) == (Use.USING, 0.25, 4)
    assert made.notes == "Good exercises."
    assert (made.certificate, made.certified) == ("/certificates/mlcc.pdf", service.today())
    undone = [service.undo() for _ in range(4)]
    assert [one.act if one else None for one in undone] == [
        Act.CERTIFICATE,
        Act.NOTE,
        Act.RATE,
        Act.ADVANCE,
    ]
    assert service.undo() is None
    assert service.view().by_key["mlcc"].progress == UNTOUCHED
    for _ in range(4):
        assert service.redo() is not None
    assert service.view().by_key["mlcc"].progress == made


def test_what_changes_nothing_leaves_nothing_to_take_back(service: LibraryService) -> None:
    service.rate("mlcc", None)
    assert service.undo() is None


def test_a_new_act_ends_what_could_be_done_again(service: LibraryService) -> None:
    service.mark("mlcc", Use.USING)
    service.undo()
    service.mark("d2l", Use.USING)
    assert service.redo() is None


def test_what_cannot_be_is_refused(service: LibraryService) -> None:
    with pytest.raises(LibraryError):
        service.rate("mlcc", 6)
    with pytest.raises(LibraryError):
        service.certify("mlcc", "/c.pdf", date(2099, 1, 1))
    with pytest.raises(LibraryError, match="no longer"):
        service.mark("nothing", Use.DONE)
    with pytest.raises(LibraryError, match="ships"):
        service.remove("mlcc")
    with pytest.raises(LibraryError, match="title"):
        service.add({"id": "x", "kind": "book"})


def test_an_own_entry_is_added_edited_and_removed_with_what_was_noted(
    service: LibraryService,
) -> None:
    assert service.add(OWN) == "my-course"
    with pytest.raises(LibraryError, match="already"):
        service.add(OWN)
    service.edit({**OWN, "title": "Our course", "hours": "12"})
    service.mark("my-course", Use.USING)
    view = service.view().by_key["my-course"]
    assert (view.entry.title, view.entry.hours, view.own, view.shipped) == (
        "Our course",
        12,
        True,
        False,
    )
    service.remove("my-course")
    assert "my-course" not in service.view().by_key
    service.undo()
    assert service.view().by_key["my-course"] == view


def test_an_own_wording_survives_a_new_catalogue_and_gives_way_to_what_ships(
    service: LibraryService, database: Database
) -> None:
    service.edit({**service.values("mlcc"), "title": "Crash course"})
    service.mark("mlcc", Use.DONE)
    with database.write() as connection:
        library.store_catalogue(connection, bundled_catalogue(), "2")
    assert service.view().by_key["mlcc"].entry.title == "Crash course"
    service.remove("mlcc")
    view = service.view().by_key["mlcc"]
    assert view.entry.title == "Machine Learning Crash Course"
    assert (view.own, view.progress.use) == (False, Use.DONE)


def test_what_a_new_catalogue_no_longer_has_goes_unless_it_is_ones_own(
    service: LibraryService, database: Database
) -> None:
    service.mark("d2l", Use.DONE)
    service.edit({**service.values("mlcc"), "title": "Crash course"})
    less = [one for one in bundled_catalogue() if one.entry.key not in {"d2l", "mlcc"}]
    with database.write() as connection:
        library.store_catalogue(connection, less, "2")
    view = service.view().by_key
    assert "d2l" not in view
    assert (view["mlcc"].own, view["mlcc"].shipped) == (True, False)
    with database.write() as connection:
        library.store_catalogue(connection, bundled_catalogue(), "3")
    assert service.view().by_key["d2l"].progress.use is Use.DONE


def test_the_chosen_way_is_what_the_calendar_plans(
    service: LibraryService, database: Database
) -> None:
    assert learned_by(database) == 90
    service.plan("mit-1806sc", {"vectors"}, {"vectors"})
    assert learned_by(database) == 60
    service.undo()
    assert learned_by(database) == 90
    service.redo()
    service.plan("mit-1806sc", set(), {"vectors"})
    assert learned_by(database) == 90


def test_a_way_of_ones_own_is_planned_where_the_road_has_none(
    service: LibraryService, database: Database
) -> None:
    service.plan_own("mml-imperial", "vectors", "Week 1", 150)
    assert learned_by(database) == 150
    links = service.view().by_key["mml-imperial"].topics
    assert [(one.planned, one.chosen, one.part) for one in links] == [(True, True, "Week 1")]
    service.plan("mml-imperial", set(), {"vectors"})
    assert learned_by(database) == 90
    with database.read() as connection:
        assert ways.ways(connection)[0].steps == VECTORS.steps
    with pytest.raises(LibraryError):
        service.plan_own("mml-imperial", "vectors", "Week 1", 1)


def test_a_choice_survives_a_new_road(service: LibraryService, database: Database) -> None:
    service.plan("mit-1806sc", {"vectors"}, {"vectors"})
    service.plan_own("mml-imperial", "bases", "Week 2", 45)
    store_road(database, VECTORS, BASES)
    assert learned_by(database) == 60
    service.plan("mit-1806sc", set(), {"vectors"})
    assert learned_by(database) == 90
    with database.read() as connection:
        assert [step.minutes for step in ways.ways(connection)[1].steps] == [45]
        assert road.topic_resources(connection)["vectors"] == list(VECTORS.resources)


def test_a_file_is_previewed_then_taken_as_a_whole(service: LibraryService, tmp_path: Path) -> None:
    file = tmp_path / "mine.csv"
    file.write_text("id,kind,title,hours\nmine,book,Mine,3\nmlcc,course,Crash,15\n", "utf-8")
    found = service.look_into(file)
    assert [one.entry.key for one in found.added] == ["mine"]
    assert [after.entry.title for _, after in found.changed] == ["Crash"]
    assert "mine" not in service.view().by_key
    service.take(found)
    assert service.view().by_key["mlcc"].entry.title == "Crash"
    assert service.look_into(file).same == 2
    service.undo()
    view = service.view().by_key
    assert "mine" not in view
    assert view["mlcc"].entry.title == "Machine Learning Crash Course"


def test_a_file_with_an_error_is_taken_not_at_all(service: LibraryService, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("- {id: good, kind: book, title: Good}\n- {id: bad, kind: song}\n", "utf-8")
    found = service.look_into(file)
    assert {problem.line for problem in found.problems} == {2}
    assert not found.can_be_taken
    with pytest.raises(LibraryError):
        service.take(found)
    assert "good" not in service.view().by_key


def test_the_names_of_steps_are_those_of_the_library(
    service: LibraryService, database: Database
) -> None:
    names = names_of(database)
    assert names()["d2l"].title == "Dive into Deep Learning"
    assert (names()["numpy"].title, names()["numpy"].by) == (
        "NumPy documentation",
        "the NumPy project",
    )
    service.edit({**service.values("d2l"), "title": "D2L"})
    assert names()["d2l"].title == "D2L"


def test_topics_are_offered_along_the_road(service: LibraryService) -> None:
    assert service.topics() == (("vectors", "Vectors", 240), ("bases", "Bases", 120))


def test_a_catalogue_without_changes_is_not_read_again(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "catalogue.yaml"
    file.write_text(
        "- {id: a, kind: book, title: A, status: current, checked: 2026-11-22,"
        " confidence: high, sources: [x]}\n",
        "utf-8",
    )
    assert sync_catalogue(database, file) == (True, [])
    monkeypatch.setattr("gradus.services.library.files.read_rows", None)
    assert sync_catalogue(database, file) == (False, [])


@pytest.mark.parametrize("text", [None, "- {id: a}\n", "["])
def test_a_broken_catalogue_changes_nothing_and_says_so(
    database: Database, service: LibraryService, tmp_path: Path, text: str | None
) -> None:
    file = tmp_path / "catalogue.yaml"
    if text is not None:
        file.write_text(text, "utf-8")
    changed, problems = sync_catalogue(database, file)
    assert not changed
    assert problems
    assert len(service.view().entries) == len(bundled_catalogue())
