"""What whoever works on Gradus runs; nothing of it is shipped."""
