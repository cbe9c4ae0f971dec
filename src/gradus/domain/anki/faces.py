"""Both sides of a card that came from Anki, as Markdown; the only entry to their rendering."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from gradus.domain.anki.card_values import values_of
from gradus.domain.anki.html import markdown
from gradus.domain.anki.html.allowed import words_alone
from gradus.domain.anki.image_occlusion import with_masks
from gradus.domain.anki.marks import ASKS
from gradus.domain.anki.model import ImportedNote, Kind, Template
from gradus.domain.anki.rendering import Filled, Values
from gradus.domain.anki.sounds import sounds_in, with_signs
from gradus.domain.anki.templates import fill
from gradus.domain.decks.faces import Faces
from gradus.domain.decks.tasks import REVEAL, Typed

_FRONT_SIDE = re.compile(r"\{\{\s*FrontSide\s*\}\}")
_TYPE = re.compile(r"\{\{\s*type:[^{}]{0,300}\}\}")
_RULE = re.compile(r"<hr\b[^<>]{0,100}?\bid\s*=\s*[\"']?answer\b[^<>]{0,100}>", re.IGNORECASE)
_HINT = re.compile(r"\{\{[^{}]{0,300}?\bhint:")
_BLANKS = re.compile(r"\s+")
_NO_TEMPLATE = Template("", "", "")


def imported_faces(note: ImportedNote, ordinal: int, *, hints: bool = True) -> Faces:
    """Return both sides of one card; any note has them, and any ordinal.

    `ordinal` counts templates from 0, in a cloze it is the number of its gaps (from 1). Where a
    template is broken, what it still says is shown, and a sentence on what is wrong. An exam shows
    gaps without their hints.
    """
    return _Card(note, ordinal, hints).faces()


@dataclass(frozen=True)
class _Card:
    note: ImportedNote
    ordinal: int
    hints: bool

    def faces(self) -> Faces:
        front, back = self._front, self._back
        typed = _plain(front.typed or "")
        answer = self._side(back, shown=_as_code(back.typed or front.typed))
        return Faces(
            self._side(front) or _sentence(_NOTHING),
            "\n\n".join([answer, *map(_sentence, self._problems())]).strip(),
            answer_replaces_question=self._back_alone is None,
            task=Typed(typed, self._side(back)) if typed else REVEAL,
            sounds=sounds_in(front.html),
            answer_sounds=sounds_in(back.html),
        )

    @cached_property
    def _template(self) -> Template:
        templates = self.note.type.templates or (_NO_TEMPLATE,)
        place = 0 if self._number is not None else self.ordinal
        return templates[place] if 0 <= place < len(templates) else _NO_TEMPLATE

    @property
    def _number(self) -> int | None:
        return self.ordinal if self.note.type.kind is Kind.CLOZE else None

    @cached_property
    def _values(self) -> Values:
        return values_of(self.note, self._template.name, self._number)

    @cached_property
    def _front(self) -> Filled:
        return fill(self._template.front, replace(self._values, gap_hints=self.hints))

    @cached_property
    def _back(self) -> Filled:
        values, alone = self._values, self._back_alone
        template = self._template.back if alone is None else alone
        if _FRONT_SIDE.search(template):
            front = fill(self._template.front, replace(values, opens_hints=True))
            side = with_signs(front.html).replace(ASKS, "")
            values = replace(values, special=values.special | {"FrontSide": side})
        filled = fill(template, replace(values, answers=True, opens_hints=True))
        filled.shapes = filled.shapes or self._front.shapes
        filled.captions = filled.captions or self._front.captions
        return filled

    @cached_property
    def _back_alone(self) -> str | None:
        """What the back says below the front, if it begins with all of that; None if it doesn't."""
        before, rule, after = self._cut_at_rule()
        front, back = _bare(self._template.front), _bare(before)
        goes_on = _FRONT_SIDE.fullmatch(back) or (rule and back == front)
        changes = _HINT.search(front) or self._front.shapes or "cloze" in front
        return after if goes_on and not changes else None

    def _cut_at_rule(self) -> tuple[str, str, str]:
        back = self._template.back
        rule = _RULE.search(back)
        if rule:
            return back[: rule.start()], rule[0], back[rule.end() :]
        start = _FRONT_SIDE.match(back.lstrip())
        return (start[0], "", back.lstrip()[start.end() :]) if start else (back, "", "")

    def _side(self, filled: Filled, shown: str = "") -> str:
        text = with_signs(filled.html.replace(ASKS, shown))
        if filled.shapes:
            text = with_masks(text, filled.shapes, self.ordinal, answers=filled is self._back)
        return markdown(text + "".join(f"<div>{html.escape(one)}</div>" for one in filled.captions))

    def _problems(self) -> Iterator[str]:
        sides = (self._front, self._back)
        if self._template is _NO_TEMPLATE:
            yield _GONE
        for name in dict.fromkeys(name for side in sides for name in side.unknown):
            yield _UNKNOWN.format(name)
        if any(side.is_broken for side in sides):
            yield _BROKEN


_NOTHING = "This card's template leaves its question empty."
_GONE = "The template that made this card is not there any more."
_UNKNOWN = "This card's template names a field that the note does not have: {0}"
_BROKEN = "The conditions in this card's template are not in order."


def _bare(template: str) -> str:
    """Return a template without what only asks to type, and without blanks at its ends."""
    return _TYPE.sub("", template).strip()


def _sentence(text: str) -> str:
    return markdown(f"<i>{html.escape(text)}</i>")


def _as_code(typed: str | None) -> str:
    words = _plain(typed or "")
    return f"<code>{html.escape(words)}</code>" if words else ""


def _plain(text: str) -> str:
    return _BLANKS.sub(" ", html.unescape(words_alone(with_signs(text)))).strip()
