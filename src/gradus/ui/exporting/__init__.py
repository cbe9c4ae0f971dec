"""Exporting cards: what, as what, and where to."""
