"""Projects of the portfolio: stages, items, templates, and what a check may tick."""
