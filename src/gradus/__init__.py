"""Gradus: from wherever you are to a working machine learning engineer."""

__version__ = "0.1.0"
