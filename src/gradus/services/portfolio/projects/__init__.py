"""Projects of the portfolio as the window uses them."""
