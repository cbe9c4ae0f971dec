"""Private-use characters that carry clozes, formulas and elements of HTML through Markdown."""

OPEN = "\ue000"
CLOSE = "\ue001"
FORMULA_OPEN = "\ue002"
FORMULA_CLOSE = "\ue003"

_TAGS = ("sub", "sup", "kbd", "u", "strong", "em", "del")
TAG_OPEN = {tag: chr(0xE004 + number) for number, tag in enumerate(_TAGS)}
"""By the element that each begins."""
TAG_CLOSE = "\ue00b"
BREAK = "\ue00c"
DEEPEST_TAG = 4
"""How deep tags may be nested."""

RESERVED = (OPEN, CLOSE, FORMULA_OPEN, FORMULA_CLOSE, *TAG_OPEN.values(), TAG_CLOSE, BREAK)
"""Never let through from an author's text."""

CLOZE_MACRO = r"\gradusCloze"
"""LaTeX macro of one argument that paints a cloze inside a formula in the accent colour."""

_NOTHING = dict.fromkeys(map(ord, RESERVED))
_ALL_BUT_CLOZES = dict.fromkeys(map(ord, RESERVED[2:]))


def without_reserved(text: str) -> str:
    """Return an author's text without any character that has a meaning here."""
    return text.translate(_NOTHING)


def with_clozes_only(text: str) -> str:
    """Return the text with cloze marks kept and every other character of ours gone."""
    return text.translate(_ALL_BUT_CLOZES)
