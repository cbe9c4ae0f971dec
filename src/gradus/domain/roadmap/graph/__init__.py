"""Drawing the road as a graph: what builds on what, from left to right."""
