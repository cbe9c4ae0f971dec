"""The road phase by phase."""
