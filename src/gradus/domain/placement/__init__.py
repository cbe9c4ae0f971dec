"""Placement: which topics of the road a person knows already, from a few answers."""
