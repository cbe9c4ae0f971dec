"""A README close to how GitHub shows it."""
