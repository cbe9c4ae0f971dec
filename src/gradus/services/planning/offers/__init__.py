"""Plans that would be better, why, and the ways out where something does not fit."""
