"""Imported decks are learned and found like others, and a person may let them go again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from tests.services.importing.conftest import Importer
from tests.support.packages import GAPS, Collection

from gradus.domain.scheduling.model import Rating
from gradus.services.cards.service import CardsService
from gradus.services.importing.decks import ImportedDeck, ImportedDecks
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService
from gradus.services.study_settings import StudySettings


def _verbs() -> Collection:
    collection = Collection()
    collection.note("go", "go", "went", tags="verbs::irregular often")
    collection.note("walk", "walk", "walked", tags="verbs")
    collection.note("one", "{{c1::one}} {{c2::two}}", mid=GAPS, cards=[{"did": 1}])
    return collection


def _find(importer: Importer, query: str) -> set[str]:
    cards = CardsService(importer.database, importer.clock, Presenter({}), StudySettings())
    return {row.note_name for row in cards.rows(cards.find(query))}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tag:verbs", {"go", "walk"}),
        ("tag:verbs::irregular", {"go"}),
        ("tag:VERBS::irr*", {"go"}),
        ("-tag:verbs", {"one"}),
        ("tag:verb", set()),
        ("deck:maths", {"go", "walk"}),
        ("deck:sums", {"go", "walk"}),
        ("deck:maths::*", {"go", "walk"}),
        ("deck:default", {"one"}),
        ("went", {"go"}),
        ("type:imported two", {"one"}),
    ],
)
def test_cards_are_found_by_tags_decks_and_words(
    importer: Importer, query: str, found: set[str]
) -> None:
    importer.take(_verbs())
    assert _find(importer, query) == found


def test_tags_and_decks_are_offered_while_somebody_writes(importer: Importer) -> None:
    importer.take(_verbs())
    cards = CardsService(importer.database, importer.clock, Presenter({}), StudySettings())
    assert {"verbs", "verbs::irregular", "often"} <= set(cards.names().tags)


def test_new_cards_are_asked_a_few_a_day_in_their_order(importer: Importer) -> None:
    collection = Collection()
    for number in range(30):
        collection.note(f"n{number}", f"Q{number}", "A", cards=[{"due": 100 - number}])
    importer.take(collection)
    settings = StudySettings(new_per_day=3)
    study = StudyService(importer.database, importer.clock, Presenter({}), settings)
    view = study.start()
    asked = []
    for _ in range(3):
        assert view.card is not None
        asked.append(view.card.card_id)
        view = study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=3))
    assert view.card is None
    states = importer.states()
    assert [key for key, state in states.items() if state.reviews] == [
        "anki:n29:0",
        "anki:n28:0",
        "anki:n27:0",
    ]


def test_a_deck_that_is_let_go_comes_back_with_all_that_was_learned(importer: Importer) -> None:
    importer.take(_verbs())
    decks = ImportedDecks(importer.database)
    assert decks.all() == (ImportedDeck("Default", 1, 1), ImportedDeck("Maths::Sums", 2, 2))
    study = StudyService(importer.database, importer.clock, Presenter({}))
    view = study.start()
    assert view.card is not None
    study.answer(view.card.card_id, Rating.EASY, timedelta(seconds=3))
    learned = importer.states()
    for name in ("Default", "Maths"):
        assert decks.remove(name) > 0
    assert decks.all() == ()
    assert _find(importer, "tag:verbs") == set()
    assert StudyService(importer.database, importer.clock, Presenter({})).start().card is None
    report = importer.take(_verbs())
    assert (report.revived, report.notes, report.known) == (3, 0, 0)
    assert importer.states() == learned
    assert len(decks.all()) == 2


def test_a_beginning_of_a_name_is_no_deck(importer: Importer) -> None:
    importer.take(_verbs())
    decks = ImportedDecks(importer.database)
    assert decks.remove("Mat") == 0
    assert len(decks.all()) == 2
