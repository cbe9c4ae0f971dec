"""The Library: one recommended course a phase, everything there is, and how to choose."""
