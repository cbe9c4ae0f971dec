"""Front and back of every type of card, as Markdown."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Faces:
    """What is asked and what is shown afterwards, as Markdown.

    Where `answer_replaces_question` holds (cloze) the answer is the question with its gap filled
    and takes its place; otherwise it stands below it.
    """

    question: str
    answer: str
    answer_replaces_question: bool = False
