"""The portfolio: repositories that are read, checked and told of."""
