"""The first run: a welcome, free time, both finishes and a goal, and the first week."""
