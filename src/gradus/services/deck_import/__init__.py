"""Taking decks in from CSV and Markdown: looked at first, then taken whole or not at all."""
