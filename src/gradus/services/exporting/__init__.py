"""Taking cards elsewhere: packages for Anki, tables, and deck files."""
