"""What setup.py hands to `setup`, as far as it is written out."""

from __future__ import annotations

import ast

from gradus.domain.portfolio.reading.python_files import parse


def setup_argument(text: str, name: str) -> list[str]:
    """Return the literal texts of a keyword of any call in setup.py; none where it is computed."""
    for node in parse(text) or ():
        if isinstance(node, ast.keyword) and node.arg == name:
            return _texts(node.value)
    return []


def _texts(value: ast.expr) -> list[str]:
    parts = value.elts if isinstance(value, ast.List | ast.Tuple) else [value]
    return [
        one.value for one in parts if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
