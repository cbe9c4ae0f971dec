"""Whether there is anything that a check of code or of models could speak of."""

from __future__ import annotations

from gradus.domain.portfolio.reading.module import last
from gradus.domain.portfolio.reading.reading import Reading

NO_CODE = "There is no Python code that could be read."
NO_MODEL = "Nothing in the code that could be read fits a model."

_FITS = frozenset(["fit", "fit_transform", "fit_predict", "partial_fit", "fit_one_cycle", "train"])
_NETWORKS = ("torch", "tensorflow", "keras", "jax", "flax", "lightning", "pytorch_lightning")


def fits_a_model(reading: Reading) -> bool:
    """Tell whether some code trains: it calls a `fit`, or imports what networks are made of."""
    return any(
        not module.packages.isdisjoint(_NETWORKS)
        or any(last(name) in _FITS for name, _ in module.calls)
        for module in reading.code.modules
    )
