"""The other files that a repository should have, each as a text to look at before it is written."""
