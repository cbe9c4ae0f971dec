"""What stands before a field's name in a template, as in `{{cloze:Text}}`."""

from __future__ import annotations

import html
from collections.abc import Callable

from gradus.domain.anki import cloze, furigana
from gradus.domain.anki.html.allowed import words_alone
from gradus.domain.anki.image_occlusion import has_shapes, shapes_in, words_in
from gradus.domain.anki.marks import ASKS
from gradus.domain.anki.rendering import Filled, Values

_PLAIN: dict[str, Callable[[str], str]] = {
    "text": words_alone,
    "furigana": furigana.furigana,
    "kana": furigana.kana,
    "kanji": furigana.kanji,
}


def filtered(name: str, filters: list[str], values: Values, filled: Filled) -> str:
    """Return a field through its filters, the one next to its name first.

    An unknown filter, which an add-on would know, lets the text through as it is.
    """
    text = values.fields[name]
    for number, each in enumerate(filters):
        if each == "type" or each.startswith("type-"):
            in_gap = "cloze" in filters[:number] or each == "type-cloze"
            gaps = cloze.hidden(values.fields[name], values.number or 0)
            filled.typed = gaps if in_gap else text
            return ASKS
        text = _one(each, name, text, values, filled)
    return text


def _one(each: str, name: str, text: str, values: Values, filled: Filled) -> str:
    if each in {"cloze", "cloze-only"}:
        return _cloze(text, values, filled, only=each == "cloze-only")
    if each == "hint":
        return _hint(name, text, values)
    if each.split(" ", maxsplit=1)[0] == "tts":
        return ""
    return _PLAIN.get(each, str)(text)


def _cloze(text: str, values: Values, filled: Filled, *, only: bool) -> str:
    number = values.number
    if number is None:
        return ""
    if has_shapes(text):
        filled.shapes += shapes_in(text)
        filled.captions += words_in(text)
        return ""
    if only:
        return cloze.only(text, number, shows=values.answers)
    if values.answers:
        return cloze.answer(text, number)
    return cloze.question(text, number, hints=values.gap_hints)


def _hint(name: str, text: str, values: Values) -> str:
    """Show a hint with the answer: on the question there is only its name, as nobody asked yet."""
    if not text.strip():
        return ""
    title = html.escape(name)
    return f"<i>{title}:</i> {text}" if values.opens_hints else f"<i>{title} …</i>"
