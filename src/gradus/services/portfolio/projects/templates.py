"""The templates that ship with Gradus."""

from __future__ import annotations

from functools import lru_cache

from gradus.domain.portfolio.projects.templates import Template, parse_template
from gradus.errors import PortfolioError
from gradus.services.portfolio.bundled_text import bundled_text

BLANK = "blank"
_ORDER = (
    "kaggle",
    "open-source",
    "fraud-detection",
    "face-recognition",
    "chatbot",
    "paper",
    "data-analysis",
    "api",
    "edge",
    BLANK,
)


@lru_cache(maxsize=1)
def every_template() -> tuple[Template, ...]:
    """Return every template, the blank one last; BundledFileError if one is damaged."""
    return tuple(map(_read, _ORDER))


def find_template(key: str) -> Template:
    """Return one template; PortfolioError where there is none of that key."""
    found = next((one for one in every_template() if one.key == key), None)
    if found is None:
        raise PortfolioError(f"There is no template {key}.", "Choose one of the list.")
    return found


def _read(key: str) -> Template:
    return parse_template(key, bundled_text("resources", "portfolio", "projects", f"{key}.yaml"))
