"""By what Gradus knows its own files and events again."""

from __future__ import annotations

PRODUCT = "-//Gradus//Study plan//EN"

OWN_UID = "@gradus"
"""Every event of the plan has an identity that ends so; such events are never busy times."""
