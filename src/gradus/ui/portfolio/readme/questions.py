"""A README as it is shown: with a box for each thing that only the person knows."""

from __future__ import annotations

from collections.abc import Sequence

from gradus.domain.portfolio.readme.document import parse_text
from gradus.domain.portfolio.readme.encoding import Writing
from gradus.domain.portfolio.readme.placing import insert, last
from gradus.domain.portfolio.readme.recognise import Known, Seen, recognise
from gradus.domain.portfolio.readme.template import Question, Template

BOX = "\u2063"
"""An invisible sign that begins the paragraph of a question; the view draws a box round it."""
ADDRESS = "gradus-answer/"
"""What links in the boxes begin with; the key of the question follows."""
_UNHEADED = ("title", "badges", "pitch")


def with_boxes(text: str, template: Template, questions: Sequence[Question]) -> str:
    """Return a README in which each open question stands at the end of its section.

    A section that is not there yet is shown with its heading, where it would be written.
    """
    seen = list(recognise(parse_text(text)))
    for name in template.sections:
        asked = [one for one in questions if one.section == name]
        if asked:
            _put(seen, name, template, "".join(map(_box, asked)))
    return "".join(part.text for part in seen)


def _put(seen: list[Seen], name: str, template: Template, boxes: str) -> None:
    at = last(seen, name)
    if at is not None:
        seen[at] = Known(name, f"{seen[at].text.rstrip()}\n\n{boxes}")
        return
    heading = template.headings.get(name, "")
    head = f"## {heading}\n\n" if heading and name not in _UNHEADED else ""
    insert(seen, Known(name, f"{head}{boxes}"), Writing(), template.sections)


def _box(question: Question) -> str:
    words = question.ask.replace("[", "(").replace("]", ")")
    return f"{BOX}&emsp;[{words}]({ADDRESS}{question.key})\n\n"
