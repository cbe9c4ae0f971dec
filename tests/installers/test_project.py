"""Version, dates and texts of an installer come from one place each, and must agree."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from making.project import Project
from making.system import BuildError
from making.templates import copyright_notice, debian_changelog, filled, metainfo

from gradus import __version__

LOG = "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-10-03\n\n## [1.1.0] - 2026-09-01\n"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    (tmp_path / "src" / "gradus").mkdir(parents=True)
    (tmp_path / "src" / "gradus" / "__init__.py").write_text('__version__ = "1.2.0"\n')
    (tmp_path / "CHANGELOG.md").write_text(LOG)
    return Project(tmp_path)


def test_installer_program_and_package_have_one_version() -> None:
    assert Project().version == __version__
    text = (Project().root / "pyproject.toml").read_text("utf-8")
    assert tomllib.loads(text)["project"]["version"] == __version__


def test_a_release_has_the_date_of_the_changelog(project: Project) -> None:
    assert project.releases == (("1.2.0", date(2026, 10, 3)), ("1.1.0", date(2026, 9, 1)))
    assert project.released == date(2026, 10, 3)


def test_what_is_not_released_has_the_date_it_is_told(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project.root / "CHANGELOG.md").write_text("# Changelog\n")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")
    assert project.released == date(2026, 9, 21)


@pytest.mark.parametrize("tag", ["1.2.0", "v1.2.1"])
def test_a_tag_of_another_version_stops_a_release(project: Project, tag: str) -> None:
    with pytest.raises(BuildError, match=r"the program's version 1\.2\.0"):
        project.check_tag(tag)


def test_a_version_that_the_changelog_does_not_know_stops_a_release(project: Project) -> None:
    project.check_tag("v1.2.0")
    (project.root / "CHANGELOG.md").write_text("# Changelog\n\n## [1.1.0] - 2026-09-01\n")
    with pytest.raises(BuildError, match=r"no dated section for 1\.2\.0"):
        Project(project.root).check_tag("v1.2.0")


def test_the_metainfo_shows_pictures_only_where_they_have_an_address() -> None:
    bare = ET.fromstring(metainfo(Project()))
    assert bare.find("screenshots") is None
    shown = ET.fromstring(metainfo(Project(home="https://example.org/gradus")))
    images = [one.text or "" for one in shown.iter("image")]
    assert images
    for image in images:
        name = image.removeprefix("https://example.org/gradus/raw/main/")
        assert (Project().root / name).exists()


def test_the_copyright_file_holds_the_text_of_each_licence_that_it_names() -> None:
    text = copyright_notice(Project())
    paragraphs = text.split("\n\n")
    named = {one.rpartition("License: ")[2].split("\n")[0] for one in paragraphs if "Files:" in one}
    given = {
        one.split("\n")[0].removeprefix("License: ")
        for one in paragraphs
        if one.startswith("License: ")
    }
    assert named == given
    assert "$" not in filled(Project(), "linux/gradus.1")


def test_debians_changelog_names_the_version_and_its_day(project: Project) -> None:
    text = debian_changelog(project, "gradus", "A <a@b>")
    assert text.startswith("gradus (1.2.0) unstable; urgency=medium\n\n  * ")
    assert text.endswith("\n\n -- A <a@b>  Sat, 03 Oct 2026 00:00:00 +0000\n")
