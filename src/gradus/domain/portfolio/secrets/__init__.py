"""Keys, tokens and passwords in files: what they look like, and what only looks like one."""
