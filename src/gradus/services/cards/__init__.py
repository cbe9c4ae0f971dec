"""Finding cards and acting on many of them."""
