"""The calendar as the page shows and changes it."""
