"""A person's own decks: their folders, what is wrong in them, and reworded notes."""
