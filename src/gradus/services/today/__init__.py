"""Figures for the Today page."""
