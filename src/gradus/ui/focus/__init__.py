"""The focus timer in the window."""
