"""The commands on deck files: what they print and their exit codes."""

from __future__ import annotations

import json
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from tests.support.app import Desk, replayed
from tests.support.clock import FixedClock
from tests.support.databases import MIGRATIONS
from tests.support.decks import BROKEN_NOTE, basic, cloze, write
from tests.support.learners import answers_of_somebody

from gradus.cli import run
from gradus.clock import SystemClock
from gradus.domain.scheduling.model import Rating
from gradus.paths import DataFolders, bundled
from gradus.services.decks.sync import DeckSource, DeckSyncService
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.settings import SettingsService
from gradus.store.database import Database
from gradus.store.engine import open_engine
from gradus.store.schema import open_database
from gradus.ui.single_instance import alone


@pytest.fixture(autouse=True)
def _own_data(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GRADUS_DATA_DIR", str(tmp_path_factory.mktemp("data")))


def empty_database(folder: Path) -> None:
    folders = DataFolders.inside(folder)
    open_database(folders.database, MIGRATIONS, folders.backups, FixedClock().now()).close()


@pytest.mark.parametrize("command", ["fit", "today", "stats", "cards"])
def test_a_folder_without_data_is_a_sentence(
    command: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run([command, "--data-dir", str(tmp_path)]) == 1
    assert capfd.readouterr().err.startswith(f"There is no {tmp_path / 'gradus.sqlite'}.\n")
    assert not list(tmp_path.iterdir())


def test_decks_without_errors_and_findings_end_well(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $x$.")])
    assert run(["decks", "check", str(tmp_path)]) == 0
    assert capfd.readouterr() == ("1 files, 1 notes, 1 cards, 0 errors, 0 findings\n", "")


@pytest.mark.parametrize(
    ("note", "said", "counted"),
    [
        (BROKEN_NOTE, "a.md:5: The note has no id.", "1 errors, 0 findings"),
        ("## Is it? {#a}\n\nYes.\n", "a.md:5: Yes or no answers", "0 errors, 1 findings"),
        (basic("a", "It is\n$\\foo$."), "a.md:8: $\\foo$ cannot be shown", "0 errors, 1 findings"),
    ],
)
def test_an_error_and_a_finding_are_told_with_a_remedy_and_end_badly(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], note: str, said: str, counted: str
) -> None:
    write(tmp_path, "a.md", [note])
    assert run(["decks", "check", str(tmp_path)]) == 1
    told, remedy, total = capfd.readouterr().out.splitlines()
    assert said in told
    assert remedy.startswith("    ")
    assert total.endswith(counted)


def test_formulas_may_be_left_alone(tmp_path: Path) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $\\foo$.")])
    assert run(["decks", "check", "--no-maths", str(tmp_path)]) == 0


def test_who_watches_sees_how_far_typesetting_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, "a.md", [basic("one", "It is $x$.")])
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert run(["decks", "check", str(tmp_path)]) == 0
    assert "1 of 1" in capfd.readouterr().err


def test_stats_are_a_table_or_json(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "a.md", [basic("one")])
    assert run(["decks", "stats", str(tmp_path)]) == 0
    assert capfd.readouterr().out.splitlines()[-1].startswith("All ")
    assert run(["decks", "stats", str(tmp_path), "--json"]) == 0
    assert json.loads(capfd.readouterr().out)["notes"] == 1


def test_a_path_that_does_not_exist_is_a_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["decks", "stats", str(tmp_path / "nowhere")]) == 1
    assert "does not exist" in capfd.readouterr().err


def test_too_few_reviews_are_a_sentence(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    empty_database(tmp_path)
    assert run(["fit", "--data-dir", str(tmp_path)]) == 0
    assert capfd.readouterr().out.startswith("Too few reviews: 400 are needed")


def test_a_fit_that_is_accepted_says_so_and_all_memory_follows(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gradus.sqlite").write_bytes(answers_of_somebody(20, forgetful=True))
    assert run(["fit", "--data-dir", str(tmp_path)]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert [line.split(":")[0].split(",")[0] for line in lines] == [
        "Reviews used",
        "Log loss",
        "Difference",
        "Log loss",
        "Accepted",
        "Seconds",
    ]
    database = Database(open_engine(tmp_path / "gradus.sqlite"))
    scheduler = SettingsService(database, FixedClock()).study().scheduler
    assert scheduler.version == 1
    for kept, rebuilt in replayed(database, scheduler).values():
        assert kept == rebuilt
    database.close()


def test_a_fit_that_is_refused_says_so_as_json(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "gradus.sqlite").write_bytes(answers_of_somebody(30, forgetful=False))
    assert run(["fit", "--json", "--data-dir", str(tmp_path)]) == 0
    found = json.loads(capfd.readouterr().out)
    assert found["fit"]["accepted"] is False
    assert found["fit"]["reviews"] > found["fit"]["judged"] > 0
    assert found["seconds"] > 0


def test_a_fit_waits_for_the_window_to_be_closed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    empty_database(tmp_path)
    with alone(tmp_path):
        assert run(["fit", "--data-dir", str(tmp_path)]) == 1
    assert capfd.readouterr().err.startswith("Gradus is open with this data folder.")


def test_ids_are_written_into_headings_that_have_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.md"
    data = b"---\r\ntitle: T\r\n---\r\n\r\n## Mean?\r\n\r\nx\r\n\r\n## Mode? {#mean}\r\n\r\nx"
    file.write_bytes(data)
    assert run(["decks", "ids", str(tmp_path)]) == 0
    assert file.read_bytes() == data.replace(b"## Mean?", b"## Mean? {#mean-2}")
    said = capsys.readouterr().out
    assert said == f"{file}:5: {{#mean-2}}\n1 ids written into 1 files\n"
    assert run(["decks", "ids", str(tmp_path / "nowhere")]) == 1


def answered(folder: Path) -> None:
    """Leave a data folder in which one of two cards was answered today."""
    write(folder / "decks", "a.md", [basic("one"), basic("two")])
    folders = DataFolders.inside(folder / "data")
    folders.create()
    database = open_database(
        folders.database, bundled("migrations"), folders.backups, datetime.now(UTC)
    )
    desk = Desk(database, folder / "decks", clock=SystemClock())  # type: ignore[arg-type]
    desk.sync()
    desk.answer(desk.study.start(), Rating.EASY)
    database.close()


def test_today_is_told_as_text_or_json(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    answered(tmp_path)
    where = ["--data-dir", str(tmp_path / "data")]
    assert run(["today", *where]) == 0
    first, *_, last = capfd.readouterr().out.splitlines()
    assert first.endswith("1 cards, 0 reviews and 1 new, about 1 minutes")
    assert last.startswith("1 answers today, 1 days studied this week, 1 cards learned")
    assert run(["today", "--json", *where]) == 0
    content = json.loads(capfd.readouterr().out)
    assert set(content) == {
        "day",
        "cards",
        "new",
        "minutes",
        "answered",
        "learned",
        "recalled_this_month",
        "next_at",
        "areas",
        "load",
        "week",
        "planned",
        "phases",
    }
    assert (content["cards"], content["new"], content["answered"]) == (1, 1, 1)
    assert content["areas"] == [{"title": "A deck", "phase": None, "cards": 1}]
    assert sum(day["studied"] for day in content["week"]) == 1


def test_statistics_are_told_as_text_or_json(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    answered(tmp_path)
    where = ["--data-dir", str(tmp_path / "data")]
    assert run(["stats", "--period", "month", *where]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0].startswith("1 answers, 0 of them reviews, since 20")
    assert lines[1].startswith("Studied: 0.0 minutes a day over 30 days; on 1 of the last")
    assert lines[2].startswith("Ahead: about ")
    assert lines[3] == "Recall and memory: from 200 reviews on"
    assert run(["stats", "--json", "--period", "month", *where]) == 0
    content = json.loads(capfd.readouterr().out)
    assert (content["answers"], content["period"]) == (1, "month")
    assert len(content["tables"]["load"]) == 30
    assert run(["stats", "--period", "decade", *where]) == 2


def test_before_the_first_answer_statistics_say_so(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    empty_database(tmp_path)
    assert run(["stats", "--data-dir", str(tmp_path)]) == 0
    assert capfd.readouterr().out == "No card has been answered yet.\n"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with three cards, one of which was answered."""
    write(tmp_path / "decks", "a.md", [basic("one", "A $x$."), basic("two"), cloze("gaps", 1)])
    folders = DataFolders.inside(tmp_path / "data")
    folders.create()
    clock = SystemClock()
    database = open_database(folders.database, MIGRATIONS, folders.backups, clock.now())
    DeckSyncService(database, (DeckSource("own", tmp_path / "decks"),), clock).sync()
    study = StudyService(database, clock, Presenter({"own": tmp_path / "decks"}))
    view = study.start()
    assert view.card is not None
    study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=5))
    database.close()
    return folders.data


def test_cards_are_printed_as_json_or_as_lines(
    data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["cards", "is:review", "--json", "--data-dir", str(data)]) == 0
    printed = json.loads(capfd.readouterr().out)
    assert printed["found"] == 1
    (card,) = printed["cards"]
    assert (card["card"], card["question"]) == ("own:one:0", "Question one?")
    assert (card["state"], card["reviews"], card["recall"]) == ("review", 1, 1.0)
    assert date.fromisoformat(card["due"]) > date(2026, 1, 1)
    assert run(["cards", "--data-dir", str(data), "--limit", "2"]) == 0
    head, first, second, total = capfd.readouterr().out.splitlines()
    assert head.split()[:2] == ["card", "question"]
    assert first.startswith("own:one:0")
    assert second.split()[-2:] == ["new", "0"]
    assert total == "2 of 3 cards"


def test_a_search_may_begin_with_a_minus_and_find_nothing(
    data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["cards", "-is:review", "-type:cloze", "--data-dir", str(data)]) == 0
    assert capfd.readouterr().out.splitlines()[-1] == "1 of 1 cards"
    assert run(["cards", "nowhere", "--data-dir", str(data)]) == 0
    assert capfd.readouterr().out == "0 of 0 cards\n"


def test_a_search_that_is_not_understood_ends_badly(
    data: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["cards", "is:happy", "--data-dir", str(data)]) == 1
    assert "'happy' does not fit after 'is:'." in capfd.readouterr().err


def test_without_data_there_are_no_cards(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["cards", "--data-dir", str(tmp_path / "none")]) == 1
    assert "Open Gradus once" in capfd.readouterr().err
    assert not (tmp_path / "none").exists()
