"""Taking over decks from Anki: reading a package, planning, writing it whole or not at all."""
