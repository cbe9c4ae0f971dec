"""MODEL_CARD.md: what a model is for, how good it is, and where it must not be used.

Its parts are those of Mitchell et al., "Model Cards for Model Reporting" (2019), its front matter
is that of the Hugging Face Hub.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from gradus.domain.portfolio.facts.fact import Facts, Kind
from gradus.domain.portfolio.facts.licence import normal_licence
from gradus.domain.portfolio.readme.origins import seen
from gradus.domain.portfolio.readme.results_table import results_table

QUESTIONS = {
    "use": ("Intended use", "Who should use the model, and for what?"),
    "limits": ("Out of scope", "Where must it not be used, and who could be harmed?"),
    "data": ("Training data", "What was it trained on, from when to when, under which licence?"),
    "evaluation": ("Evaluation data", "What was it tested on, and how was that kept apart?"),
    "ethics": ("Ethical considerations", "Which groups does it serve worse, and how do you know?"),
}
"""What is asked for each part, by the key of its answer: heading and question."""


def model_card(facts: Facts, title: str, answers: Mapping[str, str]) -> str:
    """Return the card; a part without an answer is left out."""
    parts = [_front(facts), f"# Model card: {title}\n"]
    for key, (heading, _) in QUESTIONS.items():
        if answers.get(key, "").strip():
            parts.append(f"## {heading}\n\n{answers[key].strip()}\n")
    table = results_table(facts.measured)
    if table.rows:
        parts.append(f"## Results\n\n{table.markdown}\n\n{seen(facts, table.places)}\n")
    return "\n".join(parts)


def _front(facts: Facts) -> str:
    lines = ["---"]
    if licence := facts.first(Kind.LICENCE):
        lines.append(f"license: {json.dumps(normal_licence(licence.value).lower())}")
    metrics = list(dict.fromkeys(one.metric for one in facts.measured))
    if metrics:
        lines.append(f"metrics: {json.dumps(metrics, ensure_ascii=False)}")
    return "\n".join([*lines, "---", ""])
