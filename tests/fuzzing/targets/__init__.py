"""What is fuzzed: each module has `one_input`, which raises for a bug alone, and its `GRAMMAR`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Protocol, cast

from tests.fuzzing.mutation import Grammar

NAMES = ("deck", "calendar", "sanitiser", "readme", "evaluator", "imported", "package")


class Target(Protocol):
    """A module of this folder."""

    GRAMMAR: Grammar
    one_input: Callable[[bytes], None]


def target(name: str) -> Target:
    """Import a target and all that it runs."""
    return cast("Target", import_module(f"tests.fuzzing.targets.{name}"))
