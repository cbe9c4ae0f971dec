"""Editing notes and deck files: drafts that are checked while they are written, and saved whole."""
