"""The app's one style sheet, made from the tokens: grounds, lines and text colours."""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from gradus.ui.design import shades
from gradus.ui.design.tokens import Tokens

_TEXT = """
QLabel { color: $ink; background: transparent; }
QLabel[text_kind="quiet"], QLabel[text_kind="heading"], QLabel[text_kind="note"],
QLabel[text_kind="small"] { color: $ink2; }
QLabel[text_kind="link"] { color: $accent; }
QLabel[text_kind="key"] { color: $ink2; border: 1px solid $key_line; border-radius: 4px;
  padding: 0 5px; }
QLabel[pill="true"] { color: $ink2; background: $chip; border-radius: 11px; padding: 3px 9px; }
QLabel[pill="accent"] { color: $accent; background: $accent_soft; border-radius: 11px;
  padding: 3px 9px; }
"""

_FRAMES = """
QFrame[frame="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[frame="rule"] { background: $line; border: none; }
QFrame[frame="sidebar"] { background: $sunk; border: none; border-right: 1px solid $line; }
QFrame[frame="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[frame="banner"] { background: $warn_soft; border: 1px solid $warn; border-radius: 10px; }
QTextEdit[frame="box"], QPlainTextEdit[frame="box"] { background: $surface; color: $ink;
  border: 1px solid $line; border-radius: 8px; }
QTextEdit[frame="panel"] { background: $sunk; color: $ink; border: 1px solid $line;
  border-radius: 10px; }
QListWidget[frame="list"], QTreeWidget[frame="list"] { background: $surface; color: $ink;
  border: 1px solid $line; border-radius: 8px; outline: 0; padding: 4px; }
QListWidget[frame="list"]::item, QTreeWidget[frame="list"]::item { padding: 5px 6px; }
QListWidget[frame="list"]::item:selected, QTreeWidget[frame="list"]::item:selected {
  background: $accent_soft; color: $ink; }
QListWidget[frame="list"]::indicator, QTreeWidget[frame="list"]::indicator { width: 14px;
  height: 14px; border: 1px solid $field_line; border-radius: 4px; background: $surface; }
QListWidget[frame="list"]::indicator:checked, QTreeWidget[frame="list"]::indicator:checked {
  background: $accent; border-color: $accent; }
QTreeWidget[frame="list"]::indicator:indeterminate { background: $accent_soft;
  border-color: $accent; }
QScrollArea { background: transparent; border: none; }
"""

_FIELDS = """
QLineEdit[field="true"], QPlainTextEdit[field="true"] { background: $surface; color: $ink;
  border: 1px solid $field_line; border-radius: 10px; placeholder-text-color: $ink3; }
QPushButton[option] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QPushButton[option="open"]:hover { background: $hover; }
QPushButton[option="picked"] { background: $accent_soft; border-color: $accent; }
QPushButton[option="right"], QPushButton[option="right pick"] { background: $good_soft;
  border-color: $good; }
QPushButton[option="wrong pick"] { background: $bad_soft; border-color: $bad; }
"""

_BUTTONS = """
QPushButton { outline: none; }
QPushButton[kind] { background: $surface; color: $ink; border: 1px solid $line;
  border-radius: 8px; }
QPushButton[kind] QLabel { color: $ink; }
QPushButton[kind] QLabel[text_kind="key"] { color: $ink2; }
QPushButton[kind] QLabel:disabled, QPushButton[kind] QLabel[text_kind="key"]:disabled {
  color: $ink3; }
QPushButton[kind]:hover { background: $hover; }
QPushButton[kind]:pressed { background: $pressed; }
QPushButton[kind="primary"] { background: $accent; border-color: $accent; }
QPushButton[kind="primary"] QLabel { color: $on_accent; }
QPushButton[kind="primary"] QLabel[text_kind="key"] { color: $on_accent;
  border-color: $accent_key_line; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="segment"] { background: transparent; border-color: transparent; }
QPushButton[kind="segment"] QLabel { color: $ink2; }
QPushButton[kind="segment"]:hover { background: $hover; }
QPushButton[kind="segment"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="hint"], QPushButton[kind="line"] { background: transparent; border: none; }
QPushButton[kind="hint"] QLabel { color: $ink3; }
QPushButton[kind="line"] QLabel { color: $ink2; }
QPushButton[kind="line"] QLabel[text_kind="link"] { color: $accent; }
"""

_RATINGS = """
QPushButton[rating] { background: $surface; border: 1px solid $line; border-radius: 10px; }
QPushButton[rating] QLabel[text_kind="quiet"] { color: $ink2; }
QPushButton[rating="again"] { border-color: $bad; }
QPushButton[rating="hard"] { border-color: $warn; }
QPushButton[rating="good"] { border-color: $good; }
QPushButton[rating="easy"] { border-color: $accent; }
QPushButton[rating="again"]:hover, QPushButton[rating="again"][suggested="true"] {
  background: $bad_soft; }
QPushButton[rating="hard"]:hover, QPushButton[rating="hard"][suggested="true"] {
  background: $warn_soft; }
QPushButton[rating="good"]:hover, QPushButton[rating="good"][suggested="true"] {
  background: $good_soft; }
QPushButton[rating="easy"]:hover, QPushButton[rating="easy"][suggested="true"] {
  background: $accent_soft; }
"""

_CONTROLS = """
QSpinBox, QTimeEdit, QDateEdit, QComboBox, QLineEdit[field="line"] { background: $surface;
  color: $ink; border: 1px solid $key_line; border-radius: 8px; padding: 0 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QComboBox { padding: 0 10px; }
QComboBox::drop-down { width: 22px; border: none; }
QComboBox QAbstractItemView { background: $surface; color: $ink; border: 1px solid $line;
  selection-background-color: $accent_soft; selection-color: $ink; outline: none; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button,
QDateEdit::up-button, QDateEdit::down-button { width: 0; border: none; }
QTableWidget[frame="table"] { background: $surface; color: $ink; border: none; }
QTableWidget[frame="table"]::item { padding: 0 6px; }
QTableWidget[frame="table"]::item:selected { background: $accent_soft; color: $ink; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; color: $ink2; border: none;
  border-bottom: 1px solid $line; padding: 4px 6px; }
QMenu { background: $surface; color: $ink; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 6px 20px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QToolTip { background: $surface; color: $ink; border: 1px solid $line; padding: 1px 3px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 36px; margin: 3px; }
QScrollBar::handle:horizontal { min-width: 36px; margin: 3px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""

_SEARCH = """
QLineEdit[field="search"] { background: $surface; color: $ink; border: 1px solid $thumb;
  border-radius: 10px; padding: 0 8px; selection-background-color: $accent;
  selection-color: $on_accent; }
QListView[frame="popup"] { background: $surface; color: $ink; border: 1px solid $thumb;
  padding: 4px; outline: none; }
QListView[frame="popup"]::item { padding: 5px 8px; border-radius: 6px; }
QListView[frame="popup"]::item:selected { background: $accent_soft; color: $ink; }
QPushButton[kind="chip"] { background: $surface; border: 1px solid $line; border-radius: 14px; }
QPushButton[kind="chip"] QLabel { color: $ink2; }
QPushButton[kind="chip"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind] QLabel:disabled, QPushButton[kind] QLabel[text_kind="key"]:disabled {
  color: $ink3; }
QPushButton[kind="primary"]:disabled { background: $chip; border-color: $line; }
QTableView[frame="cards"] { background: $surface; color: $ink; border: none; }
QTableView[frame="cards"] QHeaderView { background: $surface; border: none; }
QTableView[frame="cards"] QHeaderView::section { background: $surface; color: $ink2; border: none;
  border-bottom: 1px solid $line; padding: 0 10px; }
"""

_CHOICES = """
QPushButton[kind="choice"] { background: transparent; border-color: transparent; }
QPushButton[kind="choice"]:hover { background: $hover; }
QPushButton[kind="choice"]:checked { background: $accent_soft; border-color: $accent; }
QPushButton[kind="choice"]:checked QLabel { color: $ink; }
QPushButton[kind="choice"] QLabel[text_kind="small"] { color: $ink2; }
QListView[frame="list"] { background: $surface; border: 1px solid $line; border-radius: 8px;
  padding: 3px; outline: none; }
"""

_PALETTE = """
QFrame[frame="palette"] { background: $surface; border: 1px solid $thumb; border-radius: 12px; }
QLineEdit[field="bare"] { background: transparent; color: $ink; border: none;
  selection-background-color: $accent; selection-color: $on_accent; }
QListView[frame="results"] { background: transparent; border: none; padding: 4px; outline: none; }
"""

_CALENDAR = """
QTreeView[frame="plan"] { background: $surface; color: $ink; border: 1px solid $line;
  border-radius: 12px; outline: none; padding: 4px; show-decoration-selected: 0; }
QTreeView[frame="plan"]::item { padding: 6px 6px; }
QTreeView[frame="plan"]::item:selected { background: $accent_soft; color: $ink; }
QTreeView[frame="plan"]::branch, QTreeView[frame="plan"]::branch:selected {
  background: $surface; }
"""

_SHEET = Template(
    _TEXT
    + _FRAMES
    + _FIELDS
    + _BUTTONS
    + _RATINGS
    + _CONTROLS
    + _SEARCH
    + _CHOICES
    + _PALETTE
    + _CALENDAR
)


def style_sheet(tokens: Tokens) -> str:
    """Fill the sheet with the colours of one scheme."""
    return _SHEET.substitute(asdict(tokens), **_derived(tokens))


def _derived(tokens: Tokens) -> dict[str, str]:
    return {
        "hover": shades.hover(tokens),
        "pressed": shades.pressed(tokens),
        "accent_hover": shades.accent_hover(tokens),
        "accent_pressed": shades.accent_pressed(tokens),
        "field_line": shades.field_line(tokens),
        "chip": shades.chip(tokens),
        "thumb": shades.thumb(tokens),
        "key_line": shades.key_line(tokens.ink2, tokens.surface),
        "accent_key_line": shades.key_line(tokens.on_accent, tokens.accent),
    }
