"""The forty checks of a repository: each a function, by group, and running them all."""
