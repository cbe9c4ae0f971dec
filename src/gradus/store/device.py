"""Which computer this is; its id stands in every event it adds."""

from __future__ import annotations

import platform
import uuid
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from gradus.store.tables import DeviceRow

_THIS_ONE = select(DeviceRow.id).where(DeviceRow.this_one)


def this_device(session: Session, now: datetime) -> str:
    """Return this computer's id, made on first use."""
    known = session.scalar(_THIS_ONE)
    if known is not None:
        return known
    identity = str(uuid.uuid4())
    session.add(DeviceRow(id=identity, name=platform.node(), this_one=True, created_at=now))
    session.flush()
    return identity
