"""The week as a painted grid: days side by side, hours downwards."""
