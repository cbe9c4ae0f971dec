"""What a plan is made from: the road's work, the review load, the person's choices."""
