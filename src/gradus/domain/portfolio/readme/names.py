"""The sections of a README in their order, and the headings under which people write them."""

from __future__ import annotations

import re
import unicodedata

ORDER = (
    "title",
    "badges",
    "pitch",
    "demo",
    "results",
    "data",
    "method",
    "reproduce",
    "decisions",
    "limitations",
    "serving",
    "map",
    "tests",
    "licence",
    "citation",
    "contact",
)
"""All names, in the order in which a reader wants them."""

HEADINGS = {
    "pitch": "about|overview|introduction|summary|description|problem|problem statement|motivation"
    "|what it does|background|abstract|tldr|goal",
    "demo": "demo|live demo|screenshots|screenshot|preview|examples of output|in action|showcase",
    "results": "results|result|performance|metrics|evaluation|benchmarks|benchmark|scores"
    "|experiments and results|results and evaluation|model performance|main results|findings",
    "data": "data|dataset|datasets|the data|data set|data sources|data source|data description"
    "|dataset description|about the data",
    "method": "method|methods|methodology|approach|model|models|model architecture|architecture"
    "|how it works|solution|modelling|modeling|pipeline|design",
    "reproduce": "how to reproduce|reproduce|reproducing|reproduction|reproducibility|usage"
    "|getting started|quick start|quickstart|installation|install|setup|set up|start|how to run"
    "|how to use|running|run|how to install|training|installation and usage|run it",
    "decisions": "decisions|design decisions|decisions and what failed|what failed|what i learned"
    "|lessons learned|lessons|what did not work|trade-offs|tradeoffs|key decisions|learnings",
    "limitations": "limitations|limits|limitations and ethics|ethics|known limitations|caveats"
    "|ethical considerations|known issues|bias|risks|limitations and future work|intended use",
    "serving": "serving|deployment|api|serving and monitoring|monitoring|deploy|inference|endpoints"
    "|production|the api|api reference",
    "map": "repository map|map|project structure|structure|repository structure|directory structure"
    "|folder structure|project organization|project organisation|files|layout|code structure"
    "|repository layout|where is what",
    "tests": "tests|testing|test|tests and ci|running tests|running the tests|ci|checks",
    "licence": "licence|license|licensing|copyright|copyright and licence",
    "citation": "citation|citing|how to cite|cite|bibtex|cite this|cite this work",
    "contact": "contact|author|authors|contacts|about me|maintainer|maintainers|contact me"
    "|get in touch|credits",
}
"""Whole headings of each section, in small letters, with `|` between."""

_NAMES = {heading: name for name, headings in HEADINGS.items() for heading in headings.split("|")}


def section_of(heading: str) -> str:
    """Return the name of the section a heading stands for, or empty; emoji and numbers are lost."""
    plain = re.sub(r"!?\[([^\]]*)\]\([^)]*\)|:\w+:|`", r"\1", heading.lower()).replace("&", " and ")
    letters = "".join(
        sign if unicodedata.category(sign)[0] in "LZ" or sign == "-" else " " for sign in plain
    )
    return _NAMES.get(" ".join(letters.strip(" -").split()), "")
