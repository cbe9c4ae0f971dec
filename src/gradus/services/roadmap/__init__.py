"""The road as a whole: what stands where on it, and what can be done next."""
