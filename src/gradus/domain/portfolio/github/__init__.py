"""Markdown as GitHub shows it: HTML, anchors, and the lines that each block came from."""
