"""All tables, for the migrations: models count only once they are imported."""

from gradus.store.tables import Base, calendar, portfolio

__all__ = ["Base", "calendar", "portfolio"]
