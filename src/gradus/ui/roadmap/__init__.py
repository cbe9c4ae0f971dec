"""The Roadmap page: the road as a path, as a graph and as a list."""
