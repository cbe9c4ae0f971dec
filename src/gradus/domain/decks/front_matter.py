"""The YAML between the two lines of dashes at the head of a deck file."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.domain.decks.lines import Lines
from gradus.domain.decks.problems import Problems
from gradus.domain.decks.strict_yaml import Entry, StrictYamlError, read_mapping

_KEYS = ("title", "topic", "tags", "license", "sources")
_MARK = "---"
_FIRST_LINE = 2


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What a deck says about itself."""

    title: str
    topic: str | None = None
    tags: tuple[str, ...] = ()
    license: str | None = None
    sources: tuple[str, ...] = ()
    topic_line: int = 1


def split_front_matter(lines: list[str]) -> int | None:
    """Return the index of the line that closes the front matter, or None where there is none."""
    if lines[0].rstrip() != _MARK:
        return None
    return next((i for i, line in enumerate(lines) if i and line.rstrip() == _MARK), None)


def parse_front_matter(text: str, problems: Problems) -> FrontMatter | None:
    """Read the YAML that starts at line 2 of the file; None where the deck has no usable title."""
    lines = Lines(text, _FIRST_LINE)
    try:
        entries = read_mapping(text)
    except StrictYamlError as error:
        problems.add(lines.at(error.offset), f"The front matter {error}.", error.remedy)
        return None
    for key, entry in entries.items():
        if key not in _KEYS:
            problems.add(
                lines.at(entry.offset),
                f"The front matter has an unknown key {key!r}.",
                f"Use {', '.join(_KEYS)}.",
            )
    return _front_matter(_Reader(entries, lines, problems))


def _front_matter(reader: _Reader) -> FrontMatter | None:
    title, topic, tags = reader.text("title"), reader.text("topic"), reader.texts("tags")
    license_, sources = reader.text("license"), reader.texts("sources")
    if title is None:
        reader.require("title")
        return None
    line = reader.line("topic") if topic is not None else 1
    return FrontMatter(title, topic, tags, license_, sources, line)


class _Reader:
    """Typed access to the entries, reporting what has the wrong shape."""

    def __init__(self, entries: dict[str, Entry], lines: Lines, problems: Problems) -> None:
        self._entries = entries
        self._lines = lines
        self._problems = problems

    def require(self, key: str) -> None:
        if key not in self._entries:
            remedy = f"Add a line such as '{key}: Eigenvalues' to the front matter."
            self._problems.add(1, f"The deck has no {key}.", remedy)

    def line(self, key: str) -> int:
        return self._lines.at(self._entries[key].offset)

    def text(self, key: str) -> str | None:
        entry = self._entries.get(key)
        if entry is None:
            return None
        if isinstance(entry.value, str) and entry.value.strip():
            return entry.value.strip()
        self._report(entry, f"{key!r} is not text.", f'Write it as {key}: "some text".')
        return None

    def texts(self, key: str) -> tuple[str, ...]:
        entry = self._entries.get(key)
        if entry is None:
            return ()
        if isinstance(entry.value, list):
            items = [item.strip() for item in entry.value if isinstance(item, str)]
            if len(items) == len(entry.value) and all(items):
                return tuple(items)
        remedy = f'Write it as {key}: ["one", "two"].'
        self._report(entry, f"{key!r} is not a list of texts.", remedy)
        return ()

    def _report(self, entry: Entry, message: str, remedy: str) -> None:
        self._problems.add(self._lines.at(entry.offset), message, remedy)
