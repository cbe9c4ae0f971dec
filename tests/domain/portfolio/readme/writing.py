"""Templates and facts for tests of READMEs, and files that a person may have."""

from __future__ import annotations

import random
from collections.abc import Mapping
from functools import lru_cache

from tests.domain.portfolio.trees import repository

from gradus.domain.portfolio.facts.fact import Facts
from gradus.domain.portfolio.facts.gather import gather_facts
from gradus.domain.portfolio.readme.generate import generate
from gradus.domain.portfolio.readme.names import ORDER
from gradus.domain.portfolio.readme.template import Template, template_from
from gradus.paths import bundled

FILES = {
    "pyproject.toml": '[project]\nname = "fraud-detection"\ndescription = "Finds fraud."\n'
    'license = "MIT"\nrequires-python = ">=3.11"\n',
    "metrics.json": '{"Logistic": {"f1": 0.71}, "Boosting": {"f1": 0.85}}',
    "Makefile": "data:\n\ntrain:\n\nevaluate:\n",
    "tests/test_a.py": "def test_a(): ...\n",
}

_LINES: tuple[bytes, ...] = (
    b"mine",
    b"",
    b"# Data",
    b"## Results",
    b"```",
    b"caf\xe9",
    b"\r",
    b"===",
    b"- x",
)
_LINES += (b"<!-- gradus:end data -->", b"<!-- open")


@lru_cache(maxsize=8)
def template(key: str = "ml_project") -> Template:
    """Return a template that ships with Gradus."""
    folder = bundled("resources", "readme")
    bodies = {}
    for name in ORDER:
        own = folder / key / f"{name}.md"
        bodies[name] = (own if own.exists() else folder / "sections" / f"{name}.md").read_text()
    texts = (folder / key / "template.yaml").read_text(), (folder / "shared.yaml").read_text()
    return template_from(key, *texts, bodies)


def facts(files: Mapping[str, str | bytes] = FILES, remote: str = "", head: str = "") -> Facts:
    """Return the facts of these files."""
    found = repository(files, remote=remote)
    return gather_facts(found) if not head else _at(gather_facts(found), head)


def _at(found: Facts, head: str) -> Facts:
    from dataclasses import replace

    return replace(found, commit=head)


def section(
    name: str, files: Mapping[str, str | bytes], key: str = "ml_project", **answers: str
) -> str:
    """Return one section of a README of these files."""
    written = generate(template(key), facts(files), answers)
    return next(each.content for each in written if each.name == name)


def edited(data: bytes, seed: int) -> bytes:
    """Return a file with a few random edits: lines put in, taken out, doubled, changed."""
    draw = random.Random(seed)
    lines = data.split(b"\n")
    for _ in range(draw.randint(1, 6)):
        at = draw.randrange(len(lines) + 1)
        line = draw.choice(_LINES)
        kind = draw.choice(["in", "in", "out", "double", "change"])
        if kind == "in" or at == len(lines):
            lines.insert(at, line)
        elif kind == "out":
            del lines[at]
        elif kind == "double":
            lines.insert(at, lines[at])
        else:
            lines[at] += line
    return b"\n".join(lines)
