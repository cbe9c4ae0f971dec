"""Ten repositories shaped like real ones: their facts, checks and READMEs as stored.

`python -m tests.portfolio_shapes.renew` shows what differs; with `--write` it stores that.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.portfolio_shapes.shapes import SHAPES
from tests.portfolio_shapes.telling import EXPECTED, prepare, told, verdicts

from gradus.domain.portfolio.readme.document import parse, write
from gradus.services.portfolio.readme.service import ReadmeService


@pytest.mark.parametrize("name", SHAPES)
def test_facts_checks_and_readme_are_those_stored_and_a_second_run_changes_nothing(
    name: str, tmp_path: Path
) -> None:
    prepared = prepare(name, tmp_path)
    assert told(prepared.facts) == (EXPECTED / name / "facts.json").read_text("utf-8")
    assert verdicts(tmp_path / name) == (EXPECTED / name / "checks.json").read_text("utf-8")
    assert prepared.file.after == (EXPECTED / name / "README.md").read_bytes()
    assert write(parse(prepared.file.after)) == prepared.file.after
    service = ReadmeService(tmp_path / "data")
    assert service.write(prepared)
    again = service.prepare(tmp_path / name)
    assert again is not None
    assert not again.file.changed


def test_no_password_of_a_remote_gets_into_a_readme(tmp_path: Path) -> None:
    prepared = prepare("kaggle", tmp_path)
    assert b"git clone https://github.com/ada/house-prices" in prepared.file.after
    assert b"secret" not in prepared.file.after


def test_a_foreign_readme_keeps_its_bytes(tmp_path: Path) -> None:
    for name in ("script_only", "monorepo", "no_git", "hostile"):
        prepared = prepare(name, tmp_path)
        assert prepared.file.before is not None
        rest = prepared.file.after
        for line in filter(None, prepared.file.before.split(b"\n")):
            before, found, rest = rest.partition(line)
            assert found == line, (name, line, before)
