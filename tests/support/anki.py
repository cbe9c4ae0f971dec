"""Anki itself, to judge packages; only where it is installed."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.support import network

DATA = Path(__file__).parents[3] / "shared" / "data" / "anki"
"""Packages of real people, which are no part of the project."""


@contextmanager
def collection(folder: Path) -> Iterator[Any]:
    """Open a fresh collection; what Anki deprecates in itself is none of ours."""
    folder.mkdir(parents=True, exist_ok=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with network.allowed():  # urllib3 makes a socket to see which kinds there are
            from anki.collection import Collection

        opened = Collection(str(folder / "collection.anki2"))
        try:
            yield opened
        finally:
            opened.close()


def take(opened: Any, package: Path) -> Any:
    """Import a package with its scheduling, and return Anki's own report."""
    from anki.collection import ImportAnkiPackageOptions, ImportAnkiPackageRequest

    options = ImportAnkiPackageOptions(with_scheduling=True)
    request = ImportAnkiPackageRequest(package_path=str(package), options=options)
    return opened.import_anki_package(request).log


def memories(opened: Any) -> dict[tuple[str, int], dict[str, Any]]:
    """Return the data of every card by the guid of its note and its ordinal."""
    rows = opened.db.execute("SELECT guid, ord, c.data FROM cards c JOIN notes n ON n.id = nid")
    return {(guid, ordinal): json.loads(data or "{}") for guid, ordinal, data in rows}


def reviews(opened: Any) -> dict[tuple[str, int], list[tuple[int, ...]]]:
    """Return every card's log by the guid of its note and its ordinal."""
    rows = opened.db.execute(
        "SELECT guid, ord, r.id, ease, r.ivl, time, r.type FROM cards c JOIN notes n ON n.id = nid"
        " LEFT JOIN revlog r ON r.cid = c.id ORDER BY r.id"
    )
    found: dict[tuple[str, int], list[tuple[int, ...]]] = {}
    for guid, ordinal, *review in rows:
        of_card = found.setdefault((guid, ordinal), [])
        if review[0] is not None:
            of_card.append(tuple(review))
    return found
