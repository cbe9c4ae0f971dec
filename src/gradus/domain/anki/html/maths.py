"""Formulas in HTML: they are taken out before the HTML is read, and written in Markdown's way."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.anki.marks import HIDES
from gradus.domain.markup.marks import (
    CLOSE,
    CLOZE_MACRO,
    FORMULA_CLOSE,
    FORMULA_OPEN,
    OPEN,
)

PLACE = re.compile(f"{FORMULA_OPEN}([0-9]+){FORMULA_CLOSE}")
"""Where a formula was, with its number from 0."""

_OPENING = re.compile(
    r"\\\(|\\\[|\[latex\]|\[\$\$?\]|<(?:pre|code|script|style)\b|<!--", re.IGNORECASE
)
_CLOSING = {"\\(": "\\)", "\\[": "\\]", "[latex]": "[/latex]", "[$]": "[/$]", "[$$]": "[/$$]"}
_VERBATIM = {"<pre": "</pre", "<code": "</code", "<script": "</script", "<style": "</style"}
_BREAK = re.compile(r"<(?:br|/?div|/?p)\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-z][^<>]*>", re.IGNORECASE)
_COMMENT = re.compile(r"(?<!\\)%[^\n]*")
_BLANKS = re.compile(r"[\s\u00a0]+")
_GAP = re.compile(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}")
_TEX_SPECIAL = re.compile(r"([#$%&_{}])")
_INNER_DOLLARS = re.compile(r"(?<!\\)\$([^$]*)\$")
_WHOLE = (
    (re.compile(r"\$\$(?P<tex>[^$]+)\$\$"), True),
    (re.compile(r"\$(?P<tex>[^$]+)\$"), False),
    (re.compile(r"\\\[(?P<tex>.+)\\\]", re.DOTALL), True),
    (re.compile(r"\\\((?P<tex>.+)\\\)", re.DOTALL), False),
    (re.compile(r"\\begin\{displaymath\}(?P<tex>.+)\\end\{displaymath\}", re.DOTALL), True),
    (re.compile(r"\\begin\{math\}(?P<tex>.+)\\end\{math\}", re.DOTALL), False),
)
_DOLLARS = re.compile(r"(?<!\\)(\$\$?)(?P<tex>[^$]+)\1")


@dataclass(frozen=True, slots=True)
class Lifted:
    """HTML with a mark for each formula, and the formulas as Markdown with their dollars."""

    html: str
    formulas: tuple[str, ...]


def lift(text: str) -> Lifted:
    """Replace each formula by a mark; what is never closed, and code, is no formula."""
    formulas: list[str] = []
    parts: list[str] = []
    position = 0
    for start, end, opening in _found(text):
        inner = text[start + len(opening) : end - len(_CLOSING[opening])]
        written = _written(opening, inner, formulas)
        parts += [text[position:start], written]
        position = end
    return Lifted("".join([*parts, text[position:]]), tuple(formulas))


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where formulas begin and end and how they open, in time linear in the text."""
    lower, unclosed, position = text.lower(), set[str](), 0
    while match := _OPENING.search(text, position):
        opening, position = match[0].lower(), match.end()
        closing = _CLOSING.get(opening) or _VERBATIM.get(opening, "-->")
        end = -1 if closing in unclosed else lower.find(closing, position)
        if end < 0:
            unclosed.add(closing)
            continue
        position = end + len(closing)
        if opening in _CLOSING:
            yield match.start(), position, opening


def _written(opening: str, inner: str, formulas: list[str]) -> str:
    latex = _TAG.sub("", _BREAK.sub("\n", inner))
    latex = html.unescape(latex)
    if opening == "[latex]":
        return _typeset(latex.strip(), formulas)
    return _mark(latex, formulas, display=opening in {"\\[", "[$$]"})


def _typeset(latex: str, formulas: list[str]) -> str:
    """Return what LaTeX in text mode comes to: one formula, or words with formulas in them."""
    for pattern, display in _WHOLE:
        if whole := pattern.fullmatch(latex):
            return _mark(whole["tex"], formulas, display=display)
    if "$" not in latex and "\\" in latex:
        return _mark(latex, formulas, display=True)
    parts, position = list[str](), 0
    for match in _DOLLARS.finditer(latex):
        parts.append(html.escape(latex[position : match.start()], quote=False))
        parts.append(_mark(match["tex"], formulas, display=match[1] == "$$"))
        position = match.end()
    return "".join([*parts, html.escape(latex[position:], quote=False)])


def _mark(latex: str, formulas: list[str], *, display: bool) -> str:
    latex = _for_markdown(latex)
    if not latex:
        return ""
    dollars = "$$" if display else "$"
    formulas.append(f"{dollars}{latex}{dollars}")
    return f"{FORMULA_OPEN}{len(formulas) - 1}{FORMULA_CLOSE}"


def _for_markdown(latex: str) -> str:
    """Return LaTeX on one line, without what would end it early in Markdown."""
    latex = _BLANKS.sub(" ", _COMMENT.sub("", latex)).strip()
    latex = _INNER_DOLLARS.sub(r"\\(\1\\)", latex)
    latex = re.sub(r"(?<!\\)\$", r"\\$", latex).replace("`", r"\unicode{x60}")
    before = None
    while before != latex:  # gaps within gaps, from the inside
        before, latex = latex, _GAP.sub(_gap, latex)
    latex = latex.replace(OPEN, "").replace(CLOSE, "").replace(HIDES, "").strip()
    return f"{latex} {{}}" if latex.endswith("\\") else latex


def _gap(gap: re.Match[str]) -> str:
    """Mark a gap, unless it reaches over cells or lines or halves of braces."""
    inner = gap[1]
    if inner.startswith(HIDES):
        return rf"{{{CLOZE_MACRO}{{[\,{_hint(inner[1:])}\,]}}}}"
    whole = inner.count("{") == inner.count("}") and "&" not in inner and r"\\" not in inner
    return rf"{{{CLOZE_MACRO}{{{inner}}}}}" if whole else inner


def _hint(hint: str) -> str:
    words = hint.replace("\\", " ").replace("^", " ").replace("…", "").strip()
    escaped = _TEX_SPECIAL.sub(r"\\\1", words)
    return rf"\text{{{escaped}}}" if words else r"\ldots"
