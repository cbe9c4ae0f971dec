"""A deck file's bytes become a Deck, with everything that is wrong with them."""

from __future__ import annotations

from gradus.domain.decks.decode import MAX_BYTES, decode
from gradus.domain.decks.front_matter import parse_front_matter, split_front_matter
from gradus.domain.decks.model import Deck, ParsedDeck
from gradus.domain.decks.notes import check_text, read_notes
from gradus.domain.decks.problems import Problems
from gradus.domain.decks.sections import split_sections

__all__ = ["MAX_BYTES", "parse_deck"]


def parse_deck(path: str, data: bytes) -> ParsedDeck:
    """Read one deck file; `path` is relative and only used in problems and in the deck.

    Every problem is reported with its line; one bad note does not stop the others. Without usable
    front matter there is no deck.
    """
    problems = Problems(path)
    text = decode(data, problems)
    deck = None if text is None else _deck(path, text, problems)
    return ParsedDeck(deck, problems.sorted())


def _deck(path: str, text: str, problems: Problems) -> Deck | None:
    lines = text.split("\n")
    end = split_front_matter(lines)
    if end is None:
        remedy = "Start the file with '---', 'title: …' and '---'."
        problems.add(1, "The file has no front matter.", remedy)
        return None
    head = parse_front_matter("\n".join(lines[1:end]), problems)
    introduction, sections = split_sections("\n".join(lines[end + 1 :]), end + 2, problems)
    check_text(introduction, problems)
    notes = read_notes(sections, problems)
    if head is None:
        return None
    return Deck(
        path=path,
        title=head.title,
        topic=head.topic,
        tags=head.tags,
        license=head.license,
        sources=head.sources,
        introduction=introduction.body,
        notes=notes,
        introduction_line=introduction.body_line,
        topic_line=head.topic_line,
    )
