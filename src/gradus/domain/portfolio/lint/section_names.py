"""Under which headings people write the sections of a README."""

from __future__ import annotations

import re

_SYNONYMS = {
    "demo": "demo|live demo|screenshots?|preview|showcase|in action",
    "results": "results?|performance|metrics|evaluation|benchmarks?|scores?|findings",
    "data": "data|datasets?|data ?sets?|corpus|data sources?",
    "method": "methods?|methodology|approach|models?|architecture|how it works|solution|pipeline"
    "|modell?ing|algorithms?|design",
    "reproduce": "reproduc\\w+|usage|getting started|quick ?start|install\\w*|set ?up|how to run"
    "|how to use|running|run it|start|training|build",
    "decisions": "decisions?|trade-?offs?|what failed|what (?:i|we) learn\\w*|lessons"
    "|what did not work|learnings",
    "limitations": "limitations?|limits|caveats|ethic\\w*|known issues|bias\\w*|risks|intended use"
    "|out of scope",
    "map": "map|repository map|structure|layout|project organi[sz]ation|files|code structure"
    "|where is what",
    "tests": "tests?|testing|ci|checks|quality",
    "licence": "licen[cs]es?|licen[cs]ing|copyright",
    "contact": "contacts?|authors?|maintainers?|about me|credits|get in touch",
}
_PATTERNS = {
    name: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for name, pattern in _SYNONYMS.items()
}
_MARK = re.compile(r"<!--\s*gradus:begin\s+([a-z]+)\b")


def sections_of(heading: str) -> frozenset[str]:
    """Return the names of all sections that a heading announces: "Results and limits" is two."""
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(heading))


def marked_sections(text: str) -> frozenset[str]:
    """Return the names of sections between the app's own comments."""
    return frozenset(_MARK.findall(text))
