"""A README as it is shown: with a box for each thing that only the person knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gradus.domain.portfolio.readme.document import Foreign, Part, Section, parse_text
from gradus.domain.portfolio.readme.template import Question, Template

BOX = "\u2063"
"""An invisible sign that begins the paragraph of a question; the view draws a box round it."""
ADDRESS = "gradus-answer/"
"""What links in the boxes begin with; the key of the question follows."""


def with_boxes(text: str, template: Template, questions: Sequence[Question]) -> str:
    """Return a README in which each open question stands at the end of its section.

    A section that is not there yet is shown with its heading, where the template would put it.
    """
    parts = list(parse_text(text))
    for name in template.sections:
        asked = [one for one in questions if one.section == name]
        if asked:
            _put(parts, name, template, "".join(map(_box, asked)))
    return "".join(part.text for part in parts)


def _put(parts: list[Part], name: str, template: Template, boxes: str) -> None:
    at = _place(parts, (name,))
    if at is not None:
        parts.insert(at + 1, Foreign(f"\n{boxes}"))
        return
    before = template.sections[: template.sections.index(name)]
    last = _place(parts, before)
    heading = template.headings.get(name, "")
    head = f"## {heading}\n\n" if heading and name not in ("title", "badges", "pitch") else ""
    new = Section(name, "", "", f"\n{head}{boxes}", "")
    parts.insert(0 if last is None and name != template.sections[-1] else _after(parts, last), new)


def _place(parts: Sequence[Part], names: Iterable[str]) -> int | None:
    """Return where the last of these sections stands."""
    wanted = set(names)
    found = [n for n, one in enumerate(parts) if isinstance(one, Section) and one.name in wanted]
    return found[-1] if found else None


def _after(parts: Sequence[Part], last: int | None) -> int:
    """Return the place after a section and the boxes that follow it."""
    at = len(parts) if last is None else last + 1
    while at < len(parts) and parts[at].text.lstrip("\n").startswith(BOX):
        at += 1
    return at


def _box(question: Question) -> str:
    words = question.ask.replace("[", "(").replace("]", ")")
    return f"{BOX}&emsp;[{words}]({ADDRESS}{question.key})\n\n"
