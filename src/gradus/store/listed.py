"""Values of Python as rows of a query."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select


def listed(values: Iterable[int] | Iterable[str]) -> Select[Any]:
    """Return values as rows: SQLite takes only so many parameters."""
    return select(func.json_each(json.dumps(list(values))).table_valued("value").c.value)
