"""What to quiz is chosen by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from tests.ui.accessible import misfits, nameless
from tests.ui.picker.conftest import Opened

from gradus.domain.scheduling.session_kind import Kind, SessionPlan
from gradus.errors import DatabaseBusyError
from gradus.ui.design.theme import Scheme, Theme
from gradus.ui.picker.dialog import PickerDialog

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def type_keys(dialog: PickerDialog, *keys: Key) -> None:
    """Press keys for whatever has the focus."""
    for key in keys:
        QTest.keyClick(_focus(dialog), key)


def _focus(dialog: PickerDialog) -> QWidget:
    focus = dialog.focusWidget()
    assert focus is not None
    return focus


def _started(qtbot: QtBot, dialog: PickerDialog) -> SessionPlan:
    with qtbot.waitSignal(dialog.picked) as picked:
        type_keys(dialog, Key.Key_Return)
    plan = picked.args[0] if picked.args else None
    assert isinstance(plan, SessionPlan)
    return plan


def test_enter_starts_todays_cards(qtbot: QtBot, open_picker: Opened) -> None:
    dialog, _ = open_picker()
    assert dialog.rows[Kind.DUE].size_text() == "42 cards, about 18 minutes"
    assert _started(qtbot, dialog) == SessionPlan()


@pytest.mark.parametrize(("presses", "kind"), [(1, Kind.TEN_MINUTES), (3, Kind.WEAK)])
def test_the_arrows_choose_a_kind(
    qtbot: QtBot, open_picker: Opened, presses: int, kind: Kind
) -> None:
    dialog, _ = open_picker()
    type_keys(dialog, *[Key.Key_Down] * presses)
    assert _started(qtbot, dialog) == SessionPlan(kind)


def test_a_number_chooses_a_kind(qtbot: QtBot, open_picker: Opened) -> None:
    dialog, _ = open_picker()
    type_keys(dialog, Key.Key_5)
    assert _started(qtbot, dialog) == SessionPlan(Kind.NEW)


def test_only_the_kinds_that_are_offered_have_a_row_and_a_number(open_picker: Opened) -> None:
    dialog, _ = open_picker(Kind.DUE, Kind.TOPIC)
    assert list(dialog.rows) == [Kind.DUE, Kind.TOPIC]
    type_keys(dialog, Key.Key_2)
    assert dialog.kind is Kind.TOPIC
    type_keys(dialog, Key.Key_3)
    assert dialog.kind is Kind.TOPIC


def test_topics_are_ticked_with_space(qtbot: QtBot, open_picker: Opened) -> None:
    dialog, _ = open_picker()
    type_keys(dialog, Key.Key_3)
    assert not dialog.start.isEnabled()
    assert dialog.said.text() == "Nothing to ask"
    type_keys(dialog, Key.Key_Tab, Key.Key_Tab)
    assert dialog.options.topics.list.hasFocus()
    type_keys(dialog, Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Up, Key.Key_Space)
    assert dialog.said.text() == "10 cards, about 10 minutes"
    assert _started(qtbot, dialog) == SessionPlan(Kind.TOPIC, ("eigen",))


def test_a_click_anywhere_in_a_row_ticks_it(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    dialog.choose(Kind.TOPIC)
    topics = dialog.options.topics
    place = topics.list.visualRect(topics.model.index(1, 0)).center()
    QTest.mouseClick(topics.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    assert topics.model.ticked() == ("eigen",)


def test_letters_typed_in_the_list_search_and_ticks_outlive_a_search(
    qtbot: QtBot, open_picker: Opened
) -> None:
    dialog, _ = open_picker()
    type_keys(dialog, Key.Key_3, Key.Key_Tab, Key.Key_Tab, Key.Key_Space)
    QTest.keyClicks(dialog.options.topics.list, "s")
    QTest.keyClicks(_focus(dialog), "ing")
    topics = dialog.options.topics
    assert topics.search.text() == "sing"
    assert [topic.key for topic in topics.model.topics()] == ["svd"]
    assert _started(qtbot, dialog).topics == ("vectors",)


def test_digits_are_text_in_the_search_and_in_numbers(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    type_keys(dialog, Key.Key_7)
    QTest.keyClick(_focus(dialog), Key.Key_F, CONTROL)
    type_keys(dialog, Key.Key_4)
    assert dialog.options.topics.search.text() == "4"
    dialog.options.cards.box.setFocus()
    dialog.options.cards.box.selectAll()
    QTest.keyClicks(dialog.options.cards.box, "35")
    assert dialog.plan() == SessionPlan(Kind.EXAM, cards=35)


def test_an_exam_has_a_number_of_cards_and_minutes(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    type_keys(dialog, Key.Key_7)
    dialog.options.cards.show_value(30)
    dialog.options.minutes.show_value(45)
    assert dialog.plan() == SessionPlan(Kind.EXAM, cards=30, minutes=45)


def test_each_kind_shows_what_it_goes_by_and_nothing_else(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    options = dialog.options
    shown = {}
    for kind in Kind:
        dialog.choose(kind)
        parts = {"t": options.topics, "c": options.cards, "m": options.minutes, "d": options.days}
        shown[kind] = "".join(letter for letter, part in parts.items() if part.isVisible())
    assert shown == {
        Kind.DUE: "",
        Kind.TEN_MINUTES: "",
        Kind.TOPIC: "t",
        Kind.WEAK: "c",
        Kind.NEW: "",
        Kind.AHEAD: "d",
        Kind.EXAM: "tcm",
        Kind.CRAM: "tc",
    }


def test_numbers_set_for_one_kind_do_not_reach_another(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    dialog.choose(Kind.EXAM)
    dialog.options.minutes.show_value(45)
    dialog.choose(Kind.TEN_MINUTES)
    assert dialog.plan() == SessionPlan(Kind.TEN_MINUTES)


def test_a_locked_topic_names_its_gaps_and_is_started_anyway(open_picker: Opened) -> None:
    dialog, service = open_picker()
    type_keys(dialog, Key.Key_3, Key.Key_Tab, Key.Key_Tab, Key.Key_Down, Key.Key_Down)
    topics = dialog.options.topics
    assert topics.about.text() == (
        "Singular values builds on what is not yet known to 60%: Eigenvalues (45%), Norms (10%). "
        "You can start it anyway."
    )
    assert topics.learn.caption() == "Start anyway"
    QTest.keyClick(_focus(dialog), Key.Key_L, CONTROL)
    assert service.learned == [("svd", True, True)]
    assert topics.about.text().startswith("Singular values: you are learning it")
    assert topics.learn.caption() == "Stop learning it"
    QTest.keyClick(_focus(dialog), Key.Key_L, CONTROL)
    assert service.learned[-1] == ("svd", False, False)


def test_an_open_topic_is_learned_without_more_ado(open_picker: Opened) -> None:
    dialog, service = open_picker()
    dialog.choose(Kind.TOPIC)
    assert dialog.options.topics.about.text() == (
        "Vectors & matrices: new cards come along the road, until you choose what to learn."
    )
    QTest.keyClick(dialog, Key.Key_L, CONTROL)
    assert service.learned == [("vectors", True, False)]
    type_keys(dialog, Key.Key_Tab, Key.Key_Tab, Key.Key_Down)
    assert "not from it" in dialog.options.topics.about.text()


def test_a_choice_that_cannot_be_stored_is_told(
    open_picker: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, service = open_picker()
    dialog.choose(Kind.TOPIC)

    def busy(_topic: str, *, learn: bool, anyway: bool) -> None:
        raise DatabaseBusyError("The database is busy.", "Close the other program.")

    monkeypatch.setattr(service, "learn", busy)
    QTest.keyClick(dialog, Key.Key_L, CONTROL)
    assert dialog.said.text() == "The database is busy. Close the other program."


def test_a_search_without_a_hit_says_so(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    dialog.choose(Kind.TOPIC)
    dialog.options.topics.search.setText("zzz")
    assert dialog.options.topics.current() is None
    assert not dialog.options.topics.learn.isEnabled()
    dialog.options.topics.ask_to_learn()
    assert dialog.options.topics.about.text() == "No topic has these words in its title."


def test_escape_closes_without_a_quiz(qtbot: QtBot, open_picker: Opened) -> None:
    dialog, _ = open_picker()
    with qtbot.assertNotEmitted(dialog.picked):
        type_keys(dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_rows_are_told_in_words(open_picker: Opened) -> None:
    dialog, _ = open_picker()
    model = dialog.options.topics.model
    said = [model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert said == [
        "Vectors & matrices, 8 due, 100% mastered",
        "Eigenvalues, 10 due, 1 new, 97% mastered",
        "Singular values, 5 new, 0% mastered, locked",
    ]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_part_has_a_name_and_fits(open_picker: Opened, theme: Theme, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    dialog, _ = open_picker()
    for kind in Kind:
        dialog.choose(kind)
        assert nameless(dialog) == []
        assert misfits(dialog) == []
        assert not dialog.grab().isNull()
