"""One project: its stages, its checklist, its repository."""
