"""READMEs and other files: shown first, written whole, taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.repositories.building import Builder, write_files

from gradus.domain.portfolio.readme.change import Choice, Outcome
from gradus.domain.portfolio.tree import Source
from gradus.errors import BundledFileError, RepositoryError
from gradus.services.portfolio import bundled_text
from gradus.services.portfolio.readme import other_files, preparing, templates
from gradus.services.portfolio.readme.checking import as_json, as_text, check_readme
from gradus.services.portfolio.readme.other_files import FILES, Filled, licences, propose
from gradus.services.portfolio.readme.preparing import Asked, Prepared, readme_path
from gradus.services.portfolio.readme.service import ReadmeService

FILES_OF_A_PROJECT = {
    "pyproject.toml": '[project]\nname = "fraud"\nauthors = [{name = "Ada"}]\nlicense = "MIT"\n',
    "metrics.json": '{"Logistic": {"f1": 0.7}, "Boosting": {"f1": 0.8}}',
    "requirements.txt": "numpy\n",
    "uv.lock": '[[package]]\nname = "numpy"\nversion = "2.1"\n',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    built = Builder(tmp_path / "fraud")
    built.commit(FILES_OF_A_PROJECT)
    built.close()
    return tmp_path / "fraud"


@pytest.fixture
def service(tmp_path: Path) -> ReadmeService:
    return ReadmeService(tmp_path / "data")


def prepared(service: ReadmeService, folder: Path, **asked: object) -> Prepared:
    found = service.prepare(folder, Asked(**asked))  # type: ignore[arg-type]
    assert found is not None
    return found


def test_nothing_is_written_before_it_is_wanted(service: ReadmeService, folder: Path) -> None:
    found = prepared(service, folder)
    assert found.file.difference.startswith("--- a/README.md\n+++ b/README.md\n@@ -0,0 +1,")
    assert "+| Boosting | **0.8** |\n" in found.file.difference
    assert not (folder / "README.md").exists()
    assert {one.key for one in found.questions} >= {"data", "limitations"}
    assert service.write(found)
    assert (folder / "README.md").read_bytes() == found.file.after


def test_a_write_is_taken_back_even_by_another_start(
    service: ReadmeService, folder: Path, tmp_path: Path
) -> None:
    service.write(prepared(service, folder))
    first = (folder / "README.md").read_bytes()
    service.write(prepared(service, folder, answers={"data": "CC0."}))
    again = ReadmeService(tmp_path / "data")
    assert again.can_undo(folder) == "README.md"
    assert again.undo(folder) == "README.md"
    assert (folder / "README.md").read_bytes() == first
    again.undo(folder)
    assert not (folder / "README.md").exists()
    assert again.can_undo(folder) == ""
    with pytest.raises(RepositoryError, match="Nothing was written"):
        again.undo(folder)


def test_a_readme_whose_code_block_is_never_closed_is_refused_and_stays(
    service: ReadmeService, folder: Path
) -> None:
    mine = b"# Fraud\r\n\r\n## Usage\r\n\r\n```sh\r\npip install .\r\n"
    (folder / "README.md").write_bytes(mine)
    with pytest.raises(RepositoryError, match=r"begins in line 5 of README\.md is never closed"):
        service.prepare(folder)
    assert (folder / "README.md").read_bytes() == mine
    assert service.can_undo(folder) == ""
    (folder / "README.md").write_bytes(mine + b"```\r\n")
    assert prepared(service, folder).file.after.startswith(b"# Fraud\r\n")


def test_a_code_block_that_an_answer_leaves_open_is_refused(
    service: ReadmeService, folder: Path
) -> None:
    with pytest.raises(RepositoryError, match="begins in an answer with ```python is never closed"):
        prepared(service, folder, answers={"data": "```python\nload()"})


def test_what_changed_since_is_neither_overwritten_nor_taken_back(
    service: ReadmeService, folder: Path
) -> None:
    found = prepared(service, folder)
    (folder / "README.md").write_bytes(b"mine\n")
    with pytest.raises(RepositoryError, match="was changed by another program"):
        service.write(found)
    assert service.can_undo(folder) == ""
    service.write(prepared(service, folder))
    (folder / "README.md").write_bytes(b"mine again\n")
    with pytest.raises(RepositoryError, match="was changed since Gradus wrote it"):
        service.undo(folder)
    assert (folder / "README.md").read_bytes() == b"mine again\n"


def test_a_backup_that_is_gone_is_said(
    service: ReadmeService, folder: Path, tmp_path: Path
) -> None:
    (folder / "README.md").write_bytes(b"# Mine\n")
    service.write(prepared(service, folder))
    for kept in (tmp_path / "data").rglob("*"):
        if kept.is_file() and kept.name != "log.json":
            kept.write_bytes(b"damaged")
    with pytest.raises(RepositoryError, match=r"backup of README\.md is gone"):
        service.undo(folder)


def test_without_room_for_a_backup_nothing_is_written(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "full").write_bytes(b"")
    (folder / "README.md").write_bytes(b"# Mine\n")
    service = ReadmeService(tmp_path / "full")
    with pytest.raises(RepositoryError, match="No backup can be kept"):
        service.write(prepared(service, folder))
    assert (folder / "README.md").read_bytes() == b"# Mine\n"


def test_a_readme_is_known_by_its_name_in_whatever_case(folder: Path) -> None:
    assert readme_path(folder) == "README.md"
    write_files(folder, {"readme.txt": "a", "docs/README.md": "b"})
    assert readme_path(folder) == "docs/README.md"
    write_files(folder, {"ReadMe.MD": "c"})
    assert readme_path(folder) == "ReadMe.MD"
    write_files(folder, {".github/readme.markdown": "d"})
    assert readme_path(folder) == ".github/readme.markdown"
    assert readme_path(folder / "gone") == "README.md"


def test_a_second_run_writes_nothing(service: ReadmeService, folder: Path) -> None:
    service.write(prepared(service, folder, answers={"limitations": "Not abroad."}))
    found = prepared(service, folder)
    assert found.answers == {"limitations": "Not abroad."}
    assert not service.write(found)


def test_an_edit_is_offered_with_what_was_generated_before(
    service: ReadmeService, folder: Path
) -> None:
    service.write(prepared(service, folder))
    file = folder / "README.md"
    file.write_bytes(file.read_bytes().replace(b"## Results\n", b"## My results\n"))
    write_files(folder, {"metrics.json": '{"Logistic": {"f1": 0.7}, "Boosting": {"f1": 0.9}}'})
    built = _again(folder, (folder / "metrics.json").read_text())
    change = next(one for one in prepared(service, built).sections if one.name == "results")
    assert change.outcome is Outcome.EDITED
    assert change.base is not None
    assert "0.8" in change.base
    assert change.merged is not None
    assert "## My results" in change.merged
    assert "0.9" in change.merged
    service.write(prepared(service, built, choices={"results": Choice.MERGED}))
    assert b"## My results" in file.read_bytes()
    assert b"0.9" in file.read_bytes()


def _again(folder: Path, metrics: str) -> Path:
    """Make the folder's repository anew with other metrics; its README stays."""
    import shutil

    shutil.rmtree(folder / ".git")
    built = Builder(folder)
    built.commit({**FILES_OF_A_PROJECT, "metrics.json": metrics})
    built.close()
    return folder


def test_the_readme_that_github_shows_is_the_one_that_is_written(
    service: ReadmeService, folder: Path
) -> None:
    write_files(folder, {"docs/README.md": "# Docs\n"})
    assert prepared(service, folder).file.name == "docs/README.md"
    write_files(folder, {"readme.md": "# Root\n"})
    assert prepared(service, folder).file.name == "readme.md"
    write_files(folder, {".github/README.md": "# First\n"})
    assert prepared(service, folder).file.name == ".github/README.md"


def test_a_bare_repository_is_not_written_to(service: ReadmeService, tmp_path: Path) -> None:
    built = Builder(tmp_path / "bare", bare=True)
    built.commit({"a.py": ""})
    built.close()
    with pytest.raises(RepositoryError, match="bare repository"):
        service.prepare(tmp_path / "bare")


def test_work_can_be_stopped(folder: Path, service: ReadmeService) -> None:
    assert service.prepare(folder, progress=lambda _done, _total: False) is None
    assert check_readme(folder, lambda _done, _total: False) is None


def test_what_lies_in_the_folder_is_read_if_wanted(service: ReadmeService, folder: Path) -> None:
    write_files(folder, {"metrics.json": '{"f1": 0.99}'})
    assert b"0.99" not in prepared(service, folder).file.after
    after = prepared(service, folder, source=Source.FOLDER).file.after
    assert b"0.99" in after
    assert b"<sub>from metrics.json, not committed</sub>" in after


def test_an_unknown_template_is_refused(service: ReadmeService, folder: Path) -> None:
    with pytest.raises(RepositoryError, match="no template poem"):
        prepared(service, folder, template="poem")
    assert prepared(service, folder, template="kaggle").template.name == "Kaggle competition"


def test_missing_templates_are_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    templates.templates.cache_clear()
    monkeypatch.setattr(templates, "bundled", tmp_path.joinpath)
    with pytest.raises(BundledFileError, match="templates of READMEs"):
        templates.templates()
    monkeypatch.undo()
    assert next(iter(templates.templates())) == "ml_project"


def test_each_other_file_is_proposed_and_taken_back(
    service: ReadmeService, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = tmp_path / "texts" / "resources" / "licences"
    texts.mkdir(parents=True)
    (texts / "MIT.txt").write_text("Copyright (c) [year] [fullname]\n")
    for module in (other_files, bundled_text):
        monkeypatch.setattr(module, "bundled", (tmp_path / "texts").joinpath)
    assert licences() == ("MIT",)
    repository = preparing.read(folder, lambda _a, _b: True)
    assert repository is not None
    filled = Filled("Fraud", "Ada", "MIT", 2026, {"use": "Banks."})
    for name in FILES:
        change = propose(folder, repository, name, filled)
        assert change.changed
        assert service.write_file(folder, change)
    assert (folder / "LICENSE").read_text() == "Copyright (c) 2026 Ada\n"
    assert (folder / "requirements.txt").read_text() == "numpy==2.1\n"
    assert (folder / ".github/workflows/tests.yml").read_text().startswith("name: tests\n")
    for name in reversed(FILES):
        assert service.undo(folder) == name
    assert (folder / "requirements.txt").read_text() == "numpy\n"
    with pytest.raises(BundledFileError, match=r"Nope\.txt is missing"):
        propose(folder, repository, "LICENSE", Filled(licence="Nope"))


def test_a_citation_without_an_author_is_refused(tmp_path: Path) -> None:
    built = Builder(tmp_path / "x")
    built.commit({"a.py": ""})
    built.close()
    repository = preparing.read(tmp_path / "x", lambda _a, _b: True)
    assert repository is not None
    with pytest.raises(RepositoryError, match="needs an author"):
        propose(tmp_path / "x", repository, "CITATION.cff", Filled())


def test_a_readme_is_held_against_its_repository(service: ReadmeService, folder: Path) -> None:
    with pytest.raises(RepositoryError, match="no README"):
        check_readme(folder)
    service.write(prepared(service, folder))
    checked = check_readme(folder)
    assert checked is not None
    assert not checked.wrong
    file = folder / "README.md"
    file.write_bytes(file.read_bytes().replace(b"**0.8**", b"**0.9**"))
    checked = check_readme(folder)
    assert checked is not None
    assert checked.wrong
    assert "f1 is 0.9 here and 0.8 in metrics.json." in as_text(checked)
    assert '"rule": "number differs"' in as_json(checked)


def test_a_readme_can_be_held_against_what_is_not_committed(
    service: ReadmeService, folder: Path
) -> None:
    service.write(prepared(service, folder))
    write_files(folder, {"metrics.json": '{"Boosting": {"f1": 0.91}}'})
    committed, lying = (check_readme(folder, source=source) for source in Source)
    assert committed is not None
    assert lying is not None
    assert "and 0.91 in metrics.json" not in as_text(committed)
    assert "f1 is 0.8 here and 0.91 in metrics.json." in as_text(lying)
