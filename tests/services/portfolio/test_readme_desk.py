"""A README on the desk and the files beside it, in real repositories."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from pathlib import Path

import pytest
from tests.repositories.building import NOON, Builder

from gradus.errors import RepositoryError
from gradus.services.portfolio.readme import facts_beside
from gradus.services.portfolio.readme.preparing import Asked
from gradus.services.portfolio.readme.reviewing import ReadmeDesk
from gradus.services.portfolio.readme.service import ReadmeService
from gradus.services.portfolio.repositories import RepositoriesService

FILES = {
    "pyproject.toml": '[project]\nname = "cats"\ndescription = "Tells cats apart."\n'
    'dependencies = ["torch"]\n',
    "train.py": "import torch\n",
}


class Standing:
    def now(self) -> datetime:
        return NOON

    def zone(self) -> tzinfo:
        return UTC


def on_and_on(_done: int, _total: int) -> bool:
    return True


@pytest.fixture
def cats(tmp_path: Path) -> Builder:
    built = Builder(tmp_path / "cats")
    built.commit(FILES)
    return built


@pytest.fixture
def service() -> RepositoriesService:
    return RepositoriesService(Standing())


@pytest.fixture
def desk(tmp_path: Path) -> ReadmeDesk:
    return ReadmeDesk(ReadmeService(tmp_path / "data"), tmp_path / "data")


def test_the_mark_changes_with_a_commit_and_with_the_readme(
    service: RepositoriesService, cats: Builder
) -> None:
    first = service.stamp(cats.folder)
    assert service.stamp(cats.folder) == first
    cats.commit({"test_cats.py": "def test(): pass\n"})
    second = service.stamp(cats.folder)
    (cats.folder / "README.md").write_text("# Cats\n", "utf-8")
    assert len({first, second, service.stamp(cats.folder)}) == 3


def test_a_file_is_read_as_text_and_nothing_outside_of_the_folder(
    service: RepositoriesService, cats: Builder, tmp_path: Path
) -> None:
    (cats.folder / "odd.bin").write_bytes(b"a\0b")
    (cats.folder / "link.py").symlink_to(tmp_path)
    assert service.text(cats.folder, "train.py") == "import torch\n"
    assert service.text(cats.folder, "gone.py") is None
    assert service.text(cats.folder, "odd.bin") is None
    for outside in ("../secret", "link.py"):
        with pytest.raises(RepositoryError):
            service.text(cats.folder, outside)


def test_an_edited_text_keeps_the_bytes_of_the_lines_that_nobody_touched(
    desk: ReadmeDesk, cats: Builder
) -> None:
    before = b"\xef\xbb\xbf# Cats\r\n\r\nMine.\nOdd end\rLast\r\n"
    (cats.folder / "README.md").write_bytes(before)
    reviewed = desk.review(cats.folder, Asked(), on_and_on)
    assert reviewed is not None
    text = reviewed.text
    unchanged = reviewed.change(text)
    assert unchanged.after == reviewed.prepared.file.after
    changed = reviewed.change(text.replace("Mine.", "Yours.\nAnd mine."))
    assert changed.after == reviewed.prepared.file.after.replace(
        b"Mine.\n", b"Yours.\r\nAnd mine.\r\n"
    )
    desk.write(reviewed, text.replace("Last", "The last"))
    assert b"Odd end\rThe last\r\n" in (cats.folder / "README.md").read_bytes()
    assert desk.undo(cats.folder) == "README.md"
    assert (cats.folder / "README.md").read_bytes() == before


def test_the_score_is_that_of_the_text(desk: ReadmeDesk, cats: Builder) -> None:
    reviewed = desk.review(cats.folder, Asked(), on_and_on)
    assert reviewed is not None
    with_limits = f"{reviewed.text}\n## Limitations\n\nNot for dogs.\n"
    first, second = desk.judge(reviewed, reviewed.text), desk.judge(reviewed, with_limits)
    assert second.points - first.points == 9


def test_edits_are_kept_for_each_repository_until_they_are_forgotten(
    desk: ReadmeDesk, cats: Builder, tmp_path: Path
) -> None:
    assert desk.draft(cats.folder) is None
    desk.keep_draft(cats.folder, "# Cats \udc80\n")
    again = ReadmeDesk(ReadmeService(tmp_path / "data"), tmp_path / "data")
    assert again.draft(cats.folder) == "# Cats \udc80\n"
    assert again.draft(tmp_path) is None
    again.keep_draft(cats.folder, None)
    again.keep_draft(cats.folder, None)
    assert desk.draft(cats.folder) is None


def test_nothing_is_reviewed_once_it_is_to_stop(desk: ReadmeDesk, cats: Builder) -> None:
    assert desk.review(cats.folder, Asked(), lambda _done, _total: False) is None


def test_facts_of_large_files_are_read_in_another_process_and_kept_until_a_commit(
    desk: ReadmeDesk, cats: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    cats.commit({"tests/test_all.py": "def test_a(): ...\n" + "x = 1\n" * 4_000})
    monkeypatch.setattr(facts_beside, "gather_facts", lambda _repository: pytest.fail("read here"))
    first = desk.review(cats.folder, Asked(), on_and_on)
    monkeypatch.setattr(facts_beside, "call_beside", lambda *_: pytest.fail("read twice"))
    again = desk.review(cats.folder, Asked(answers={"data": "CC0."}), on_and_on)
    assert first is not None
    assert again is not None
    assert first.prepared.facts.tests == 1
    assert again.prepared.facts is first.prepared.facts
    monkeypatch.undo()
    assert desk.review(cats.folder, Asked(), lambda _done, _total: False) is None
    cats.commit({"tests/test_all.py": "def test_a(): ...\ndef test_b(): ...\n"})
    third = desk.review(cats.folder, Asked(), on_and_on)
    assert third is not None
    assert third.prepared.facts.tests == 2
