"""What is computed beside the window: in a fork of a process that has read its modules before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context
from unittest.mock import patch

from gradus.services import beside

_READ = [
    "gradus.services.fitting.process",
    "gradus.services.planning.files.file_rows",
    "gradus.services.planning.finish.finishing",
    "gradus.services.portfolio.beside",
    "gradus.services.portfolio.readme.facts_beside",
    "gradus.services.today.foreseeing",
]


@contextmanager
def forked() -> Iterator[None]:
    """Spare each process beside the window what it takes to start; tests of `beside` do not."""
    if "forkserver" not in get_all_start_methods():
        yield
        return
    context = get_context("forkserver")
    context.set_forkserver_preload(_READ)
    with patch.object(beside, "get_context", lambda _method: context):
        yield
