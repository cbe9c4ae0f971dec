"""The README of a project: shown, edited, and written once its difference was seen."""
