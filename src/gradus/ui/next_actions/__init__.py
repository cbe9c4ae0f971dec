"""The next actions and habits: one of them on Today, all of them in a dialog."""
