"""The next actions and habits: how they stand, ticking them, and what proves them."""
