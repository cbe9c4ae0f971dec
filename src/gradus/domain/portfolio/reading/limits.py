"""How much of a repository is read: enough for a real one, little enough to end in seconds."""

from __future__ import annotations

README_BYTES = 500 * 1024
"""GitHub shows no more of a README."""

MARKDOWN_TEXT = 150_000
MARKDOWN_LINE = 20_000
MARKDOWN_LINES = 4_000
PARAGRAPH = 10_000
LINK_WORK = 300_000
"""The square of the brackets that open in a paragraph, over all: each is tried against the rest."""


PYTHON_FILE = 400_000
PYTHON_FILES = 1_500
PYTHON_TOTAL = 1_200_000
PYTHON_BROKEN = 2_400_000
"""Characters that did not parse, after which no more is tried."""
BRACKETS = 90
"""Deeper nesting is no code that a person wrote, and could overrun a thread's small stack."""

NOTEBOOK_FILES = 300
NOTEBOOK_TOTAL = 40_000_000

JSON_TEXT = 5_000_000
TOML_TEXT = 300_000
YAML_TEXT = 60_000
YAML_DEPTH = 30
TOML_DOTS = 50
SCANNED_TOTAL = 60_000_000
