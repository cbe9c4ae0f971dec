"""The YAML between two lines of `---` at the start of a Markdown file."""

from __future__ import annotations

from gradus.domain.portfolio.reading.structured import read_yaml


def front_matter(text: str) -> dict[object, object] | None:
    """Return the entries of front matter, or None where there is none that can be read."""
    if not text.startswith("---\n"):
        return None
    inside, end, _ = text[4:].partition("\n---")
    value = read_yaml(inside) if end else None
    return value if isinstance(value, dict) else None
