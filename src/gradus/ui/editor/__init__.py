"""The editor of notes and deck files: Markdown on the left, its cards on the right."""
