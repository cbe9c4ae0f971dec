"""All projects at a glance."""
