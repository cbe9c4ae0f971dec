"""The load of the days ahead, and what a higher retention costs."""
