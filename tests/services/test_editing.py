"""Editing notes: own files rewritten, bundled notes worded anew, edits taken back."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.support.app import Desk
from tests.support.clock import FixedClock
from tests.support.databases import raw
from tests.support.decks import BROKEN_NOTE, ROAD, basic, cloze, deck, write

from gradus.domain.decks.model import NoteType
from gradus.domain.scheduling.study_day import Moment
from gradus.errors import DeckFileError
from gradus.services.decks.sync import DeckSource, DeckSyncService, SyncReport
from gradus.services.editing.drafts import NoteDraft, WordingDraft
from gradus.services.editing.service import EditingService
from gradus.services.own_decks.folders import OwnFolders
from gradus.services.quiz.presenter import Presenter
from gradus.services.quiz.study import StudyService

DAY = 739_000


@dataclass
class Study:
    """One bundled deck, one own folder, and the services over both."""

    desk: Desk
    bundled: Path
    mine: Path

    def __post_init__(self) -> None:
        self.folders = OwnFolders(self.desk.database, self.bundled, lambda: "f1")
        self.folders.add(self.mine)
        self.sync()
        self.editing = self.restarted()

    def sync(self) -> SyncReport:
        sources = (DeckSource("bundled", self.bundled),)
        report = DeckSyncService(self.desk.database, sources).sync()
        self.folders.sync()
        return report

    def restarted(self) -> EditingService:
        clock: FixedClock = self.desk.clock
        return EditingService(
            self.desk.database, clock, self.folders, lambda: Moment(clock.now(), DAY)
        )

    def open(self, name: str) -> NoteDraft | WordingDraft:
        query = "SELECT id FROM notes WHERE name = ?"
        (note_id,) = raw(self.desk.database).execute(query, [name]).fetchone()
        return self.editing.open_note(note_id)

    def shown(self, name: str) -> str:
        query = "SELECT body FROM notes WHERE name = ?"
        (body,) = raw(self.desk.database).execute(query, [name]).fetchone()
        return str(body)

    def cards(self, name: str) -> set[int]:
        query = (
            "SELECT ordinal FROM cards JOIN notes ON notes.id = note_id"
            " WHERE name = ? AND NOT cards.retired"
        )
        return {number for (number,) in raw(self.desk.database).execute(query, [name])}


@pytest.fixture
def study(desk: Desk, tmp_path: Path) -> Study:
    bundled, mine = tmp_path / "bundled", tmp_path / "mine"
    write(bundled, "maths/b.md", [basic("given"), cloze("gaps", 1, 2)], topic="algebra")
    (bundled / "roadmap.yaml").write_text(ROAD, encoding="utf-8")
    write(mine, "a.md", [basic("one"), basic("two")])
    return Study(desk, bundled, mine)


def reworded(name: str, body: str) -> str:
    return f"## Question {name}? {{#{name}}}\n\n{body}"


# A note of an own deck


def test_saving_rewrites_the_note_in_its_file_and_what_is_shown(study: Study) -> None:
    file = study.mine / "a.md"
    before = file.read_bytes()
    draft = study.open("one")
    assert draft.text == basic("one").rstrip()
    draft.save(reworded("one", "A better answer."))
    assert file.read_bytes() == before.replace(b"An answer.", b"A better answer.", 1)
    assert study.shown("one") == "A better answer."
    assert study.shown("two") == "An answer."


def test_a_card_opens_its_note(study: Study) -> None:
    query = "SELECT id FROM cards WHERE key = 'own:f1:two:0'"
    (card_id,) = raw(study.desk.database).execute(query).fetchone()
    assert study.editing.open_card(card_id).text == basic("two").rstrip()


def test_a_file_that_changed_meanwhile_is_left_alone(study: Study) -> None:
    draft = study.open("one")
    write(study.mine, "a.md", [basic("one", "By another program.")])
    with pytest.raises(DeckFileError, match="changed by another program"):
        draft.save(reworded("one", "Mine."))
    assert b"By another program." in (study.mine / "a.md").read_bytes()


def test_a_text_with_errors_is_listed_and_not_saved(study: Study) -> None:
    draft = study.open("one")
    before = (study.mine / "a.md").read_bytes()
    text = "## Question one? {#one}\n\n![](../x.png)\n\n![A tree](tree.png)"
    messages = [problem.message for problem in draft.check(text, 1).problems]
    assert messages == [
        "A picture has no description.",
        "The picture '../x.png' is not inside the deck's folder.",
    ]
    with pytest.raises(DeckFileError, match="Line 3: A picture has no description"):
        draft.save(text)
    assert (study.mine / "a.md").read_bytes() == before


def test_a_picture_that_is_not_there_is_an_error(study: Study) -> None:
    checked = study.open("one").check(reworded("one", "![A tree](tree.png)"), 1)
    assert [(one.line, one.message) for one in checked.problems] == [
        (1, "The picture 'tree.png' does not exist.")
    ]


def test_the_cards_of_a_text_are_shown_while_it_is_written(study: Study) -> None:
    checked = study.open("one").check(reworded("one", "Now this."), 1)
    assert [(face.question, face.answer) for face in checked.faces] == [
        ("Question one?", "Now this.")
    ]
    assert checked.folder == study.mine
    assert study.open("one").check("## no id", 1).faces == ()


def test_the_note_of_a_removed_folder_is_not_edited(study: Study) -> None:
    study.folders.remove("f1")
    with pytest.raises(DeckFileError, match="folder of this note's deck was removed"):
        study.open("one")
    with pytest.raises(DeckFileError, match="not there any more"):
        study.editing.open_note(12345)


# A note that ships with Gradus


def test_an_own_wording_is_shown_and_the_bundled_file_stays(study: Study) -> None:
    before = (study.bundled / "maths" / "b.md").read_bytes()
    study.open("given").save(reworded("given", "In my words."))
    assert study.shown("given") == "In my words."
    assert (study.bundled / "maths" / "b.md").read_bytes() == before
    assert study.open("given").text == reworded("given", "In my words.")
    quiz = StudyService(study.desk.database, study.desk.clock, Presenter(study.folders.places()))
    first = quiz.start().card
    assert first is not None
    assert first.faces.answer == "In my words."


def test_an_own_wording_survives_a_deck_update_and_is_told_from_the_new_original(
    study: Study,
) -> None:
    study.open("given").save(reworded("given", "In my words."))
    assert not study.editing.wordings.all()[0].outdated
    write(study.bundled, "maths/b.md", [basic("new"), basic("given", "Newer."), cloze("gaps", 1)])
    assert study.sync().changes.changed == 2
    assert study.shown("given") == "In my words."
    assert study.shown("gaps") == "It is {{c1::gap 1}}."
    (place,) = study.editing.wordings.all()
    assert place.outdated
    assert study.editing.wordings.original(place) == basic("given", "Newer.").rstrip()


def test_search_finds_what_is_shown(study: Study) -> None:
    def found(word: str) -> list[str]:
        query = (
            "SELECT name FROM note_words JOIN notes ON id = note_words.rowid WHERE words MATCH ?"
        )
        return [name for (name,) in raw(study.desk.database).execute(query, [word])]

    study.open("given").save(reworded("given", "Zebra."))
    write(study.bundled, "maths/b.md", [basic("given", "Unicorn."), cloze("gaps", 1)])
    study.sync()
    assert (found("zebra"), found("unicorn")) == (["given"], [])
    (place,) = study.editing.wordings.all()
    study.editing.wordings.put(place, None)
    assert (found("zebra"), found("unicorn")) == ([], ["given"])


def test_who_keeps_the_own_wording_is_not_asked_again(study: Study) -> None:
    study.open("given").save(reworded("given", "Mine."))
    write(study.bundled, "maths/b.md", [basic("given", "Newer.")])
    study.sync()
    (place,) = study.editing.wordings.all()
    study.editing.wordings.put(place, place.wording)
    assert study.shown("given") == "Mine."
    assert not study.editing.wordings.all()[0].outdated


def test_the_original_can_be_used_again(study: Study) -> None:
    study.open("given").save(reworded("given", "Mine."))
    write(study.bundled, "maths/b.md", [basic("given", "Newer.")])
    study.sync()
    (place,) = study.editing.wordings.all()
    study.editing.wordings.put(place, None)
    assert study.shown("given") == "Newer."
    assert study.editing.wordings.all() == []
    write(study.bundled, "maths/b.md", [basic("given", "Newest.")])
    study.sync()
    assert study.shown("given") == "Newest."


def test_writing_the_original_again_is_no_wording_of_ones_own(study: Study) -> None:
    draft = study.open("given")
    draft.save(draft.text)
    assert study.editing.wordings.all() == []
    assert not study.editing.can_undo()


def test_gaps_of_an_own_wording_make_the_cards_also_after_an_update(study: Study) -> None:
    mine = "## Fill gaps {#gaps .cloze}\n\n{{c2::kept}} and {{c3::added}}."
    study.open("gaps").save(mine)
    assert study.cards("gaps") == {2, 3}
    write(study.bundled, "maths/b.md", [basic("given"), cloze("gaps", 1, 2, 4)])
    study.sync()
    assert study.cards("gaps") == {2, 3}
    (place,) = study.editing.wordings.all()
    study.editing.wordings.put(place, None)
    assert study.cards("gaps") == {1, 2, 4}


def test_progress_stays_through_every_wording(study: Study) -> None:
    query = "SELECT id FROM cards WHERE key = 'bundled:given:0'"
    (card_id,) = raw(study.desk.database).execute(query).fetchone()
    quiz = StudyService(study.desk.database, study.desk.clock, Presenter(study.folders.places()))
    view = quiz.start()
    assert view.card is not None
    assert view.card.card_id == card_id
    study.desk.study = quiz
    study.desk.answer(view)
    before = study.desk.card(card_id)
    study.open("given").save(reworded("given", "Mine."))
    assert study.desk.card(card_id) == before


def test_without_the_bundled_file_the_original_cannot_be_shown(study: Study) -> None:
    (study.bundled / "maths" / "b.md").unlink()
    with pytest.raises(DeckFileError, match="cannot be read from"):
        study.open("given")


# Taking edits back


def test_edits_are_taken_back_in_turn_also_after_a_restart(study: Study) -> None:
    file = study.mine / "a.md"
    first = file.read_bytes()
    study.open("one").save(reworded("one", "Second."))
    study.open("given").save(reworded("given", "Mine."))
    study.open("one").save(reworded("one", "Third."))
    study.editing = study.restarted()
    study.editing.undo()
    assert study.shown("one") == "Second."
    study.editing.undo()
    assert study.shown("given") == "An answer."
    study.editing.undo()
    assert file.read_bytes() == first
    assert study.shown("one") == "An answer."
    assert not study.editing.can_undo()
    study.editing.undo()
    assert file.read_bytes() == first


def test_an_edit_of_a_file_that_changed_since_is_not_taken_back(study: Study) -> None:
    study.open("one").save(reworded("one", "Second."))
    write(study.mine, "a.md", [basic("one", "Elsewhere.")])
    with pytest.raises(DeckFileError, match="changed since that edit"):
        study.editing.undo()
    assert b"Elsewhere." in (study.mine / "a.md").read_bytes()


def test_a_wording_that_changed_since_is_not_taken_back(study: Study) -> None:
    study.open("given").save(reworded("given", "Mine."))
    raw(study.desk.database).execute("DELETE FROM note_overrides")
    with pytest.raises(DeckFileError, match="changed since that edit"):
        study.editing.undo()


def test_an_event_holds_the_checksums_before_and_after(study: Study) -> None:
    before = (study.mine / "a.md").read_bytes()
    study.open("one").save(reworded("one", "Second."))
    after = (study.mine / "a.md").read_bytes()
    query = "SELECT card, study_day, payload ->> 'before', payload ->> 'after' FROM card_events"
    rows = raw(study.desk.database).execute(query).fetchall()
    hashes = [hashlib.sha256(data).hexdigest() for data in (before, after)]
    assert rows == [(None, DAY, *hashes)]


# Whole files, new decks and new notes


def test_a_whole_file_may_be_saved_with_errors_which_are_listed(study: Study) -> None:
    file = study.mine / "a.md"
    draft = study.editing.open_file(file, 9)
    text = deck([basic("one"), BROKEN_NOTE])
    checked = draft.check(text, 5)
    assert [(one.line, one.message) for one in checked.problems] == [(9, "The note has no id.")]
    assert [face.question for face in checked.faces] == ["Question one?"]
    assert draft.check(text, 9).faces == ()
    again = draft.save(text)
    assert file.read_text(encoding="utf-8") == text
    assert [one.line for one in study.folders.problems()] == [9]
    again.save(deck([basic("one")]))
    assert study.folders.problems() == ()


def test_only_files_of_own_folders_are_opened(study: Study, tmp_path: Path) -> None:
    with pytest.raises(DeckFileError, match="none of your deck folders"):
        study.editing.open_file(study.bundled / "maths" / "b.md")
    with pytest.raises(DeckFileError, match="cannot be read"):
        study.editing.open_file(study.mine / "gone.md")


def test_a_new_deck_with_its_first_notes(study: Study) -> None:
    path = study.editing.new_deck(study.mine, "", "Loops & more", "loops")
    assert path == study.mine / "loops-more.md"
    draft = study.editing.new_note(path, NoteType.CLOZE)
    assert len(draft.check(draft.text, 1).faces) == 2
    draft = draft.save("## A loop {.cloze}\n\nIt {{c1::repeats}}.")
    draft.save("## A loop\n\nIt repeats.")
    text = path.read_text(encoding="utf-8")
    assert "## A loop {#a-loop .cloze}" in text
    assert "## A loop {#a-loop-2}" in text
    assert study.shown("a-loop-2") == "It repeats."
    query = "SELECT title, topic FROM decks WHERE path = 'loops-more.md'"
    assert raw(study.desk.database).execute(query).fetchone() == ("Loops & more", "loops")
    assert study.editing.topics()[:2] == [("algebra", "Algebra"), ("loops", "Loops")]


def test_a_new_note_never_takes_an_id_that_was_used_before(study: Study) -> None:
    write(study.mine, "a.md", [basic("two")])  # "one" is retired now
    study.folders.sync()
    draft = study.editing.new_note(study.mine / "a.md", NoteType.BASIC)
    draft.save("## One\n\nx")
    assert b"## One {#one-2}" in (study.mine / "a.md").read_bytes()
    with pytest.raises(DeckFileError, match="'one' is in use already"):
        draft.save("## Other {#one}\n\nx")


@pytest.mark.parametrize(
    ("name", "title", "words"),
    [
        ("a.md", "T", "There is a file a.md already"),
        ("../b.md", "T", "is no name for a file"),
        (".b", "T", "is no name for a file"),
        ("b", " ", "has no title"),
    ],
)
def test_a_new_deck_needs_a_title_and_a_name_of_its_own(
    study: Study, name: str, title: str, words: str
) -> None:
    with pytest.raises(DeckFileError, match=words):
        study.editing.new_deck(study.mine, name, title, None)


def test_ids_are_written_into_every_deck_of_a_folder(study: Study) -> None:
    write(study.mine, "b.md", ["## One\n\nx\n", "## Fresh\n\nx\n"])
    (study.mine / "c.md").write_text("no deck", encoding="utf-8")
    study.folders.sync()
    assert study.editing.write_ids("f1") == 2
    text = (study.mine / "b.md").read_text(encoding="utf-8")
    assert "## One {#one-2}\n\nx" in text
    assert "## Fresh {#fresh}\n\nx" in text
    assert study.shown("fresh") == "x"
    assert study.editing.write_ids("f1") == 0
    assert study.editing.write_ids("unknown") == 0
