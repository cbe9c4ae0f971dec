"""The weeks of a month as a painted grid: a cell a day, a line a block."""
