"""Settings by their names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from gradus.domain.settings import ALL, Setting
from gradus.services.finding.thing import Kind, Thing
from gradus.ui.settings import texts


def setting_names() -> tuple[Thing, ...]:
    """Return all settings, each with the section in which it stands."""
    every = cast("Iterable[Setting[object]]", ALL)
    return tuple(
        Thing(Kind.SETTING, one.name, texts.title(one), texts.section(texts.section_of(one)))
        for one in every
    )
