"""All repositories of a folder, and which are worth finishing."""
