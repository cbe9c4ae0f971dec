"""Placement: a question at a time, and at the end what is believed."""
