"""Writing packages that Anki imports: notes, cards with their memory, reviews and media."""
