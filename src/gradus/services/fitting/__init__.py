"""Parameters from a person's own reviews."""
