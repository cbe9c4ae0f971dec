"""The portfolio: what a repository holds, how it is checked, and the README that tells of it."""
