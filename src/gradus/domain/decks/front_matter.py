"""The YAML between the two lines of dashes at the head of a deck file."""

from __future__ import annotations

from dataclasses import dataclass

import yaml

from gradus.domain.decks.problems import Problems

_KEYS = ("title", "topic", "tags", "license", "sources")
_MARK = "---"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a deck says about itself."""

    title: str
    topic: str | None = None
    tags: tuple[str, ...] = ()
    license: str | None = None
    sources: tuple[str, ...] = ()


def split_front_matter(lines: list[str]) -> int | None:
    """Return the index of the line that closes the front matter, or None where there is none."""
    if not lines or lines[0].rstrip() != _MARK:
        return None
    for index in range(1, len(lines)):
        if lines[index].rstrip() == _MARK:
            return index
    return None


def parse_front_matter(text: str, problems: Problems) -> FrontMatter | None:
    """Read the YAML that starts at line 2 of the file; None where the deck has no usable title."""
    entries = _entries(text, problems)
    if entries is None:
        return None
    for key, (_, line) in entries.items():
        if key not in _KEYS:
            problems.add(
                line, f"The front matter has an unknown key {key!r}.", f"Use {', '.join(_KEYS)}."
            )
    reader = _Reader(entries, problems)
    title = reader.text("title")
    if title is None:
        if "title" not in entries:
            problems.add(
                1,
                "The deck has no title.",
                "Add a line such as 'title: Eigenvalues' to the front matter.",
            )
        return None
    return FrontMatter(
        title,
        reader.text("topic"),
        reader.texts("tags"),
        reader.text("license"),
        reader.texts("sources"),
    )


def _entries(text: str, problems: Problems) -> dict[str, tuple[object, int]] | None:
    try:
        node = yaml.compose(text, yaml.SafeLoader)
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        line = _line_of(error)
        problems.add(
            line, "The front matter is not valid YAML.", f"Mend it here: {_reason(error)}."
        )
        return None
    if not isinstance(node, yaml.MappingNode) or not isinstance(values, dict):
        problems.add(
            2,
            "The front matter is not a list of 'key: value' lines.",
            "Write 'title: …' between the dashes.",
        )
        return None
    lines = {key.value: key.start_mark.line + 2 for key, _ in node.value}
    return {str(key): (value, lines.get(str(key), 2)) for key, value in values.items()}


def _line_of(error: Exception) -> int:
    mark = getattr(error, "problem_mark", None)
    return mark.line + 2 if mark is not None else 2


def _reason(error: Exception) -> str:
    return str(getattr(error, "problem", None) or "a value cannot be read")


class _Reader:
    """Typed access to the entries, reporting what has the wrong shape."""

    def __init__(self, entries: dict[str, tuple[object, int]], problems: Problems) -> None:
        self._entries = entries
        self._problems = problems

    def text(self, key: str) -> str | None:
        value, line = self._entries.get(key, (None, 2))
        if value is None and key not in self._entries:
            return None
        if isinstance(value, str) and value.strip():
            return value.strip()
        self._problems.add(line, f"{key!r} is not text.", f'Write it as {key}: "some text".')
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        value, line = self._entries.get(key, ([], 2))
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(item.strip() for item in value)
        self._problems.add(
            line, f"{key!r} is not a list of texts.", f'Write it as {key}: ["one", "two"].'
        )
        return ()
