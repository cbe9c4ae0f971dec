"""Private-use characters that carry a cloze through Markdown, where HTML is not let in."""

OPEN = "\ue000"
CLOSE = "\ue001"
FORMULA_OPEN = "\ue002"
FORMULA_CLOSE = "\ue003"

RESERVED = (OPEN, CLOSE, FORMULA_OPEN, FORMULA_CLOSE)
"""Never let through from an author's text."""

CLOZE_MACRO = r"\gradusCloze"
"""LaTeX macro of one argument that paints a cloze inside a formula in the accent colour."""
