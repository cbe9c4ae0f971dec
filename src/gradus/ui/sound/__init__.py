"""Sounds of cards, from files of the person's own folder; nothing is fetched from anywhere."""
