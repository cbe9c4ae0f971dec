"""The study plan: free time, work, blocks, and what moves when something changes."""
