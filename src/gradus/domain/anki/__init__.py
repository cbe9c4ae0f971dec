"""Notes that come from Anki, and the cards that their templates make."""
