"""The finish date: a range, from what was planned and what came of it."""
