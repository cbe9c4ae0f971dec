"""Model and dataset cards."""

from __future__ import annotations

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.has_code import NO_MODEL, fits_a_model
from gradus.domain.portfolio.reading.front_matter import front_matter
from gradus.domain.portfolio.reading.paths import named
from gradus.domain.portfolio.reading.reading import Reading

_OF_MODEL = ("model_card.md", "model-card.md", "modelcard.md")
_OF_DATA = ("dataset_card.md", "data_card.md", "datasheet.md", "dataset-card.md", "data-card.md")
_FIELDS = {True: ("license", "datasets", "metrics"), False: ("license",)}


def model_card(reading: Reading) -> Answer:
    """Check 10: a card, or a README that is one, names licence, data and metrics up front.

    A dataset card needs its licence only: data has no metrics.
    """
    cards = [*named(reading.paths, *_OF_MODEL), *named(reading.paths, *_OF_DATA)]
    if not cards and reading.readme_path and front_matter(reading.text(reading.readme_path)):
        cards = [reading.readme_path]
    if cards:
        return _judged(reading, cards[0])
    if not fits_a_model(reading):
        return cannot_tell(NO_MODEL)
    return failed("There is no model card and no dataset card.")


def _judged(reading: Reading, path: str) -> Answer:
    matter = front_matter(reading.text(path))
    if matter is None:
        return failed(f"{path} does not begin with YAML front matter.", [Place(path, 1)])
    of_model = path.rpartition("/")[2].lower() not in _OF_DATA
    lacking = [key for key in _FIELDS[of_model] if not matter.get(key)]
    if lacking:
        return failed(f"The front matter of {path} lacks {', '.join(lacking)}.", [Place(path, 1)])
    return passed(f"{path} has its front matter.", [Place(path, 1)])
