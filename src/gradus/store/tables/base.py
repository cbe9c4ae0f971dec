"""What all tables share: STRICT, constraint names, and which Python type is which column."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import REAL, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase

from gradus.store.types import Flag, Instant, Json

STRICT = {"sqlite_strict": True}

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """Maps Python types to the column types that STRICT allows."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {  # noqa: RUF012
        int: Integer,
        str: Text,
        float: REAL,
        bool: Flag,
        datetime: Instant,
        list[str]: Json,
        list[list[str]]: Json,
        dict[str, Any]: Json,
    }
