"""Every card of real packages is shown: none fails, and none has nothing to ask."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select
from tests.support.anki import DATA
from tests.support.clock import FixedClock
from tests.support.databases import memory_database

from gradus.domain.markup.parser import parse
from gradus.services.importing.service import ImportService
from gradus.services.quiz.presenter import Presenter
from gradus.services.study_settings import StudySettings
from gradus.store.tables import cards

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason=f"no packages in {DATA}")

FRENCH, MIXED, MUSIC = (
    "french_461_cards_3470_reviews.apkg",
    "mixed-legacy-2.apkg",
    "music_intervals_anki21b.apkg",
)


@pytest.mark.parametrize(
    ("name", "each"),
    [
        (MIXED, 1),
        (MUSIC, 10),
        pytest.param(FRENCH, 1, marks=pytest.mark.slow),
        pytest.param(MUSIC, 1, marks=pytest.mark.slow),
    ],
)
def test_every_card_has_a_question_and_an_answer(name: str, each: int, tmp_path: Path) -> None:
    media = tmp_path / "media"
    with memory_database() as database:
        ImportService(database, FixedClock(), StudySettings(), media).import_package(DATA / name)
        with database.read() as connection:
            ids = list(connection.scalars(select(cards.c.id).where(~cards.c.retired)))[::each]
            shown = list(Presenter({"anki": media}).coming(connection, ids))
    assert len(shown) == len(ids) > 0
    for card in shown:
        question, answer = parse(card.faces.question), parse(card.faces.answer)
        assert card.folder == media
        assert "template" not in question.plain
        assert question.restraint is answer.restraint is None
        for document in (question, answer):
            pictures = [element.get("src", "") for element in document.root.iter("img")]
            assert document.plain or pictures
            assert all((media / one.partition("#")[0]).is_file() for one in pictures)
