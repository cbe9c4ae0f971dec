"""Private-use characters that carry a cloze through Markdown, where HTML is not let in."""

OPEN = "\ue000"
CLOSE = "\ue001"
FORMULA_OPEN = "\ue002"
FORMULA_CLOSE = "\ue003"

RESERVED = (OPEN, CLOSE, FORMULA_OPEN, FORMULA_CLOSE)
"""Never let through from an author's text."""

CLOZE_MACRO = r"\gradusCloze"
"""LaTeX macro of one argument that paints a cloze inside a formula in the accent colour."""

_NOTHING = dict.fromkeys(map(ord, RESERVED))
_NO_LIFT = dict.fromkeys(map(ord, (FORMULA_OPEN, FORMULA_CLOSE)))


def without_reserved(text: str) -> str:
    """Return an author's text without any character that has a meaning here."""
    return text.translate(_NOTHING)


def without_formula_marks(text: str) -> str:
    """Return the text with cloze marks kept and anything that looks like a lifted piece gone."""
    return text.translate(_NO_LIFT)
