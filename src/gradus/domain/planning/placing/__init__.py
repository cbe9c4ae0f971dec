"""How blocks find their place: free stretches, reserved reviews, turns, and what is kept."""
