"""What stands beside the plan: when the road ends, what would move, and what does not fit."""
