"""Placement: asking what is known already, keeping it, and checking it later."""
