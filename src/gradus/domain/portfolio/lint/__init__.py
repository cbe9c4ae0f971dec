"""What a README lacks and what is wrong with it, each with its place, and what it scores."""
