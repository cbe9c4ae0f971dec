"""All databases of a worker share what SQLAlchemy compiled: each would compile it anew."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from unittest.mock import patch

from sqlalchemy import create_engine

from gradus.store import engine


class Statements(dict[tuple[object, ...], object]):
    """Compiled statements, whichever engine they were compiled for: all speak SQLite."""

    def get(self, key: tuple[object, ...], default: object = None) -> object:
        _dialect, *rest = key
        return super().get(tuple(rest), default)

    def __setitem__(self, key: tuple[object, ...], compiled: object) -> None:
        _dialect, *rest = key
        super().__setitem__(tuple(rest), compiled)


_OPTIONS = {"compiled_cache": Statements()}


@contextmanager
def compiled_once() -> Iterator[None]:
    """Let engines that are opened from now on share one cache."""
    with patch.object(engine, "create_engine", partial(create_engine, execution_options=_OPTIONS)):
        yield
