"""The road as a graph of what builds on what."""
