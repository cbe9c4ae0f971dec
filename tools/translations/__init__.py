"""Bring the files of translations up to date with the sources, and say what is left to do."""
