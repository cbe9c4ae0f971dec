"""What all tables share: STRICT, and how constraints are named."""

from __future__ import annotations

from typing import Any

from sqlalchemy import MetaData

STRICT: dict[str, Any] = {"sqlite_strict": True}

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every table that was imported; `everything` imports them all."""
