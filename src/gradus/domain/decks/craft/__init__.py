"""What makes a card good beyond its format; nothing here keeps a deck from being learned."""
