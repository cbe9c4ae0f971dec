"""The calendar as it is stored."""
