"""The portfolio in the database: projects with their items, what was done to them, checks."""
