"""Which catalogue was stored last, without any of its entries: every start asks."""

from __future__ import annotations

from sqlalchemy import Connection, select

from gradus.store.settings import replace
from gradus.store.tables import settings

_CHECKSUM = "catalogue_checksum"


def checksum(connection: Connection) -> str | None:
    """Return the checksum of the catalogue that was stored last."""
    value = connection.scalar(select(settings.c.value).where(settings.c.name == _CHECKSUM))
    return None if value is None else str(value["sha256"])


def put_checksum(connection: Connection, sha256: str) -> None:
    """Note which catalogue is stored."""
    replace(connection, _CHECKSUM, {"sha256": sha256})
