"""A person's own folders of decks."""
