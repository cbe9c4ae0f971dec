"""What a widget needs to look right, handed down from the composition root."""

from __future__ import annotations

from dataclasses import dataclass

from gradus.ui.design.icons import Icons
from gradus.ui.design.theme import Theme


@dataclass(frozen=True, slots=True)
class Look:
    """The theme in force and the icons drawn in its colours."""

    theme: Theme
    icons: Icons
