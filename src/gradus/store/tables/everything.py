"""All tables, for the migrations: a table counts only once it is imported."""

from gradus.store.tables import calendar, imported, portfolio
from gradus.store.tables.base import metadata

__all__ = ["calendar", "imported", "metadata", "portfolio"]
