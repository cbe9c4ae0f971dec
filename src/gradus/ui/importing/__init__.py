"""Taking over decks from Anki in the window: which files, how far it is, and what came."""
