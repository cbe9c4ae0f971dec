"""What the libraries raise on a file that is not what it says it is."""

from __future__ import annotations

BROKEN = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    ArithmeticError,
    AssertionError,
    RecursionError,
    OSError,
)
"""They trust their input in many places, and a stranger's file may break any of them."""
