"""By which headings the sections of a README are known."""

from __future__ import annotations

import re


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(words) + r")\b", re.IGNORECASE)


PROBLEM = _words("problem", "overview", "about", "motivation", "introduction", "background", "goal")
DATA = _words("data", "datasets?", "dataset", "corpus")
METHOD = _words(
    "methods?", "methodology", "approach", "models?", "architecture", "how it works", "pipeline"
)
RESULTS = _words("results?", "performance", "evaluation", "benchmarks?", "metrics", "scores?")
REPRODUCE = _words(
    "reproduc\\w*", "usage", "quick ?start", "getting started", "how to run", "run", "running",
    "installation", "install", "setup", "set up", "training",
)  # fmt: skip
LIMITATIONS = _words(
    "limitations?", "limits", "caveats", "known issues", "ethics", "bias\\w*", "out of scope"
)
LICENCE = _words("licen[cs]es?", "licen[cs]ing")

REQUIRED = {
    "problem": PROBLEM,
    "data": DATA,
    "method": METHOD,
    "results": RESULTS,
    "reproduce": REPRODUCE,
    "limitations": LIMITATIONS,
    "licence": LICENCE,
}
"""What check 3 looks for, in the order a reader meets it."""
