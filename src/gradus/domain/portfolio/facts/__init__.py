"""What a repository says of itself, each statement with the file and line it stands in."""
