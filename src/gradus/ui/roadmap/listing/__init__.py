"""The road as a list."""
