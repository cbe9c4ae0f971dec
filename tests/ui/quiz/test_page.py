from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from unittest.mock import patch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot
from tests.ui.accessible import nameless
from tests.ui.fakes import PlainFace, card, ended, session, waiting
from tests.ui.quiz.conftest import Open

from gradus.domain.decks.faces import Faces
from gradus.domain.scheduling.day_summary import DaySummary
from gradus.errors import DatabaseBusyError, StaleCardError
from gradus.services.quiz.session_view import PresentedCard
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.design.tokens import DARK
from gradus.ui.quiz.page import QuizPage
from gradus.ui.quiz.session import Stage

Key = Qt.Key


def press(qtbot: QtBot, page: QuizPage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.painted):
        QTest.keyClick(page, key)


def faces(page: QuizPage) -> tuple[str, str]:
    question, answer = page.cards.question, page.cards.answer
    assert isinstance(question, PlainFace)
    assert isinstance(answer, PlainFace)
    return question.text(), answer.text()


def long_card() -> PresentedCard:
    words = "word " * 4000
    return replace(card(1), faces=Faces(words, words))


def test_the_header_says_where_the_session_stands(open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    header = page.header
    breadcrumb = "Mathematics & statistics / Linear algebra / Eigenvalues"
    assert header.breadcrumb.full_text() == breadcrumb
    assert (header.left.text(), header.minutes.text()) == ("26 left", "11 min")
    assert header.progress.share() == 16 / 42


def test_less_than_a_minute_is_said(open_quiz: Open) -> None:
    page, _ = open_quiz(session(1, minutes_left=0))
    assert page.header.minutes.text() == "<1 min"


def test_at_its_end_nothing_is_left_though_cards_rest_in_a_step(open_quiz: Open) -> None:
    page, _ = open_quiz(replace(ended(), remaining=7, minutes_left=2))
    header = page.header
    assert (header.left.text(), header.minutes.text()) == ("", "")
    assert header.progress.share() == 1


def test_the_answer_stands_below_with_its_sources(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    press(qtbot, page, Key.Key_Space)
    assert faces(page) == ("Question 1", "Answer 1")
    assert page.cards.answer.y() > page.cards.question.y()
    assert page.cards.sources.texts() == ["Strang, 18.06 lecture 25", "needs: Symmetric matrices"]


def test_many_sources_become_one_pill(qtbot: QtBot, open_quiz: Open) -> None:
    many = replace(card(1), sources=("A", "B", "C", "D"))
    page, _ = open_quiz(session(1, card=many))
    press(qtbot, page, Key.Key_Space)
    assert page.cards.sources.texts() == ["A", "B", "2 more", "needs: Symmetric matrices"]


def test_a_cloze_is_filled_in_place(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1, card=card(1, replaces=True)))
    top = page.cards.question.y()
    press(qtbot, page, Key.Key_Space)
    assert faces(page)[1] == "Answer 1"
    assert not page.cards.question.isVisible()
    assert page.cards.answer.y() == top
    assert page.cards.sources.texts()


def test_ratings_show_what_follows(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    press(qtbot, page, Key.Key_Space)
    assert [button.interval() for button in page.bar.ratings] == ["10 min", "3 d", "9 d", "2.1 mo"]
    assert [button.property("suggested") for button in page.bar.ratings] == [
        False,
        False,
        True,
        False,
    ]


def test_nothing_moves_when_the_ratings_come(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    before = page.bar.go_on.mapTo(page, page.bar.go_on.rect().topLeft())
    height = page.bar.go_on.height()
    press(qtbot, page, Key.Key_Space)
    first = page.bar.ratings[0]
    assert first.mapTo(page, first.rect().topLeft()) == before
    assert first.height() == height


def test_long_answers_scroll_under_ratings_that_stay(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1, card=long_card()))
    bar = page.cards.area.verticalScrollBar()
    place = page.bar.geometry()
    with qtbot.waitSignal(bar.valueChanged):
        QTest.keyClick(page, Key.Key_PageDown)
    press(qtbot, page, Key.Key_Space)
    rule_top = page.cards.answer.y()
    assert bar.value() > rule_top - page.height()
    with qtbot.waitSignal(bar.valueChanged):
        QTest.keyClick(page, Key.Key_Home)
    with qtbot.waitSignal(bar.valueChanged):
        QTest.keyClick(page, Key.Key_Down)
    assert page.bar.geometry() == place


def test_a_new_card_starts_at_its_top(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1, card=long_card()), session(2, card=long_card()))
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert page.cards.area.verticalScrollBar().value() == 0


def test_waiting_says_when_and_offers_the_card_now(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(waiting(minutes=62), session(3))
    assert page.message.isVisible()
    assert page.message.title.text() == "The next card comes back at 19:42"
    assert page.bar.go_on.caption() == "Show it now"
    press(qtbot, page, Key.Key_Return)
    assert study.asked == ["start", "show_waiting"]
    assert page.session.stage is Stage.QUESTION
    assert page.wait.milliseconds() is None


def test_the_card_comes_by_itself_when_it_falls_due(qtbot: QtBot, open_quiz: Open) -> None:
    page, study = open_quiz(waiting(), session(3))
    assert page.wait.milliseconds() is not None
    with qtbot.waitSignal(page.painted):
        page.wait.woke.emit()
    assert study.asked == ["start", "refresh"]
    assert page.cards.isVisible()


def test_while_it_is_not_due_it_waits_on(open_quiz: Open) -> None:
    view = waiting()
    page, study = open_quiz(view, view)
    page.wait.woke.emit()
    assert study.asked == ["start", "refresh"]
    assert page.wait.milliseconds() is not None
    assert page.session.stage is Stage.WAITING


def test_the_end_says_what_was_done(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1), ended())
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert page.session.stage is Stage.END
    assert page.message.title.text() == "Done for today"
    assert page.message.text.text() == "Tomorrow brings 31 cards, about 14 minutes."
    figures = page.figures
    shown = (figures.answers, figures.met, figures.learned, figures.recalled, figures.time)
    assert [figure.text() for figure in shown] == [
        "42 answers",
        "9 cards met for the first time",
        "12 cards learned",
        "89% of 27 reviews recalled",
        "14 min time",
    ]
    assert page.bar.go_on.caption() == "Back to Today"
    with qtbot.waitSignal(page.endRequested):
        QTest.keyClick(page, Key.Key_Return)


def test_a_day_without_reviews_recalled_nothing(open_quiz: Open) -> None:
    page, _ = open_quiz(ended(DaySummary(3, 3, 1, time=timedelta(seconds=20))))
    assert page.figures.isVisible()
    assert not page.figures.recalled.isVisible()
    assert page.figures.time.text() == "1 min time"
    assert page.figures.learned.text() == "1 card learned"


def test_a_day_without_answers_has_no_figures(open_quiz: Open) -> None:
    page, _ = open_quiz(ended(DaySummary()))
    assert not page.figures.isVisible()
    said = "No card is due. Tomorrow brings 31 cards, about 14 minutes."
    assert page.message.text.text() == said


def test_undo_is_offered_at_the_end(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1), ended(), session(1), ended())
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    press(qtbot, page, Key.Key_U)
    assert page.session.stage is Stage.QUESTION


def test_an_error_says_what_to_do_and_keeps_the_card(qtbot: QtBot, open_quiz: Open) -> None:
    busy = DatabaseBusyError("The database is busy.", "Close the other program.")
    page, _ = open_quiz(session(1), busy, session(2))
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert page.banner.isVisible()
    assert page.banner.text() == "The database is busy. Close the other program."
    assert page.showing_answer()
    press(qtbot, page, Key.Key_3)
    assert not page.banner.isVisible()
    assert page.session.view.card == card(2)


def test_the_banner_can_be_dismissed(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(DatabaseBusyError("Busy.", "Wait."))
    button = page.banner.findChild(QAbstractButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not page.banner.isVisible()


def test_a_stale_card_is_read_again(qtbot: QtBot, open_quiz: Open) -> None:
    stale = StaleCardError("The card changed.", "It is shown again.")
    page, study = open_quiz(session(1), stale, session(5))
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert study.asked[-1] == "refresh"
    assert page.session.view.card == card(5)
    assert page.session.stage is Stage.QUESTION
    assert page.banner.isVisible()


def test_a_stale_card_that_reads_the_same_is_asked_again(qtbot: QtBot, open_quiz: Open) -> None:
    stale = StaleCardError("The card changed.", "It is shown again.")
    page, _ = open_quiz(session(1), stale, session(1))
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert page.session.stage is Stage.QUESTION


def test_a_bug_is_not_swallowed(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1), ZeroDivisionError("bug"))
    press(qtbot, page, Key.Key_Space)
    with pytest.raises(ZeroDivisionError):
        QTest.keyClick(page, Key.Key_3)


def test_the_theme_reaches_the_cards_live(open_quiz: Open, theme: Theme) -> None:
    page, _ = open_quiz(session(1))
    theme.set_scheme(Scheme.DARK)
    assert isinstance(page.cards.question, PlainFace)
    assert page.cards.question.tokens is DARK


def test_links_are_handed_on(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    assert isinstance(page.cards.question, PlainFace)
    with qtbot.waitSignal(page.linkRequested) as followed:
        page.cards.question.linkActivated.emit("https://example.org")
    assert followed.args == ["https://example.org"]


def test_everything_has_a_name(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1, can_undo=True), waiting())
    assert nameless(page) == []
    press(qtbot, page, Key.Key_Space)
    assert nameless(page) == []
    press(qtbot, page, Key.Key_3)
    assert nameless(page) == []


def test_the_focus_ring_is_for_the_keyboard(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    button = page.bar.go_on
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    assert not button.ring.visible()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.ring.visible()
    button.clearFocus()
    assert not button.ring.visible()


def test_the_card_itself_can_have_the_focus(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    page.cards.question.setFocus(Qt.FocusReason.TabFocusReason)
    ring = next(leaf.ring for leaf in page.cards.leaves if leaf.widget is page.cards.question)
    assert ring.visible()
    press(qtbot, page, Key.Key_Space)
    assert not ring.visible()
    assert page.hasFocus()


def test_what_was_prepared_shows_like_what_was_not(qtbot: QtBot, open_quiz: Open) -> None:
    second = card(2)
    page, _ = open_quiz(session(1), session(2, card=second), session(3))
    page.prepare_answer()
    page.prepare_question(second.faces, second.folder)
    assert faces(page)[0] == "Question 1"
    assert not page.cards.answer.isVisible()
    press(qtbot, page, Key.Key_Space)
    assert faces(page) == ("Question 1", "Answer 1")
    first = page.cards.question
    press(qtbot, page, Key.Key_3)
    assert page.cards.question is not first
    assert not first.isVisible()
    assert faces(page)[0] == "Question 2"
    press(qtbot, page, Key.Key_Space)
    assert faces(page) == ("Question 2", "Answer 2")
    press(qtbot, page, Key.Key_3)
    assert faces(page)[0] == "Question 3"


def test_a_prepared_question_that_does_not_come_is_not_shown(qtbot: QtBot, open_quiz: Open) -> None:
    other = card(9)
    page, _ = open_quiz(session(1), session(2))
    page.prepare_question(other.faces, other.folder)
    press(qtbot, page, Key.Key_Space)
    press(qtbot, page, Key.Key_3)
    assert faces(page)[0] == "Question 2"


def test_a_question_at_hand_takes_its_place_on_the_rating(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1), session(2))
    second = card(2)
    page.prepare_question(second.faces, second.folder)
    press(qtbot, page, Key.Key_Space)
    place = page.cards.question.geometry().topLeft()
    page.lay_at_hand()
    assert not page.bar.go_on.isEnabled()
    assert page.cards.question.geometry().topLeft() == place
    press(qtbot, page, Key.Key_3)
    assert page.cards.question.geometry().topLeft() == place
    assert faces(page)[0] == second.faces.question
    assert page.bar.go_on.isEnabled()
    assert not page.bar.go_on.visibleRegion().isEmpty()


def test_the_answer_on_screen_is_not_prepared_again(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1))
    press(qtbot, page, Key.Key_Space)
    with patch.object(page.cards, "prepare_answer") as prepare:
        page.prepare_answer()
    prepare.assert_not_called()


def test_nothing_is_painted_while_a_change_is_half_done(qtbot: QtBot, open_quiz: Open) -> None:
    page, _ = open_quiz(session(1), session(2, done=17, remaining=25))
    press(qtbot, page, Key.Key_Space)
    page.update()
    painted = QSignalSpy(page.painted)
    QTest.keyClick(page, Key.Key_3)
    assert painted.count() == 0
    assert page.header.progress.share() == 17 / 42
    qtbot.waitUntil(lambda: painted.count() == 1)
