"""Which texts of a card are shown beside what its task shows in a way of its own."""

from __future__ import annotations

from dataclasses import replace

from gradus.domain.decks.faces import Faces
from gradus.domain.decks.tasks import Choose, Output, Steps, Typed
from gradus.ui.quiz.attempt import Attempt


def prompt(faces: Faces) -> str:
    """Return the question; the options of a choice are shown as rows."""
    return faces.task.prompt if isinstance(faces.task, Choose) else faces.question


def answer(faces: Faces, attempt: Attempt, *, rest_only: bool) -> str:
    """Return the answer, as far as it was asked for, or what is left of it to show."""
    task = faces.task
    if isinstance(task, Steps):
        return task.shown[attempt.steps - 1]
    if rest_only and isinstance(task, Choose | Typed | Output):
        return task.rest
    return faces.answer


def shown_before(faces: Faces, attempt: Attempt) -> str:
    """Return what of the answer was there before its last step."""
    is_later = isinstance(faces.task, Steps) and attempt.steps > 1
    return answer(faces, replace(attempt, steps=attempt.steps - 1), rest_only=False) * is_later


def first_shown(faces: Faces) -> str:
    """Return what is most likely shown first when the card is turned over."""
    is_choice = isinstance(faces.task, Choose)
    return answer(faces, Attempt(steps=1), rest_only=is_choice)
