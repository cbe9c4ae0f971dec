"""The first run: from an empty folder to a planned week, resumed wherever it was left."""
