"""The library: what there is to learn from, to build with and to join, and how to choose."""
