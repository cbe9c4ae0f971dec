"""The plan as a list, for screen readers and whoever prefers to read."""
