"""Changing deck files: one note, one id or one new note, and every other byte as it was."""
