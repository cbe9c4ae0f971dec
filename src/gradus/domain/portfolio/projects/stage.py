"""The stages of a project, in the order in which they are gone through."""

from __future__ import annotations

from enum import StrEnum


class Stage(StrEnum):
    """From the question to telling others what came of it."""

    FRAME = "frame"
    DATA = "data"
    BASELINE = "baseline"
    MODEL = "model"
    EVALUATE = "evaluate"
    SHIP = "ship"
    TELL = "tell"


STAGES = tuple(Stage)
PLACE = {stage: place for place, stage in enumerate(STAGES)}
"""Where each stage stands among the others, from 0."""
