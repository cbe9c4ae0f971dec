"""The licence: a known one, and the same wherever it is named; and the citation."""

from __future__ import annotations

import re

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.readme import unread
from gradus.domain.portfolio.reading.licences import Likeness, closest, named_licences
from gradus.domain.portfolio.reading.lines import line_of
from gradus.domain.portfolio.reading.paths import is_remote
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.structured import items, text_of
from gradus.domain.portfolio.readme.announced import announcing

ALIKE = 0.9
_FILE = re.compile(r"^(?:licen[cs]e|copying|unlicense)(?:[-_.][\w.-]+)?$", re.IGNORECASE)
_DOWNLOAD = re.compile(
    r"\b(?:kaggle\s+(?:datasets|competitions)\s+download|wget|curl|dvc\s+pull|git\s+lfs|gdown|"
    r"load_dataset|fetch_\w+|make\s+\S*data\S*|python\s+\S*(?:download|data|fetch)\S*|"
    r"aws\s+s3|gsutil|huggingface-cli\s+download|hf\s+download|invoke-webrequest)",
    re.IGNORECASE,
)
_TERMS = re.compile(
    r"licen[cs]e|\bCC[- ]?(?:BY|0)|\bODbL|\bDbCL|\bPDDL|public domain|\bMIT\b|\bApache"
    r"|terms of use",
    re.IGNORECASE,
)

_KEYS = (("project", "license"), ("project", "license", "text"), ("tool", "poetry", "license"))


def licence_file(reading: Reading) -> Answer:
    """Check 11: a file in the root whose text is at least nine tenths that of a known licence."""
    paths = _files(reading)
    if not paths:
        return failed("There is no LICENSE in the root folder.")
    likenesses = {path: _likeness(reading, path) for path in paths}
    path, best = max(likenesses.items(), key=lambda one: one[1].share)
    if best.share >= ALIKE:
        return passed(f"{path} is {best.name}.", [Place(path)])
    if not any(reading.text(one).strip() for one in paths):
        return cannot_tell(f"{paths[0]} is empty or cannot be read.", [Place(paths[0])])
    told = f"{path} is no known licence; {best.name} comes closest with {best.share:.0%}."
    return failed(told, [Place(path)])


def _files(reading: Reading) -> list[str]:
    return [path for path in reading.paths if "/" not in path and _FILE.match(path)]


def _likeness(reading: Reading, path: str) -> Likeness:
    return closest(reading.text(path), reading.known.licences)


def licence_agrees(reading: Reading) -> Answer:
    """Check 12: README, LICENSE and pyproject.toml name one licence, as far as they name any."""
    named = dict(_named(reading))
    if len(named) < 2:
        return cannot_tell("The licence is named in fewer than two places.", named)
    common = frozenset.intersection(*named.values())
    told = "; ".join(f"{at.path}: {', '.join(sorted(names))}" for at, names in named.items())
    if common:
        return passed(f"All name {', '.join(sorted(common))}.", named)
    return failed(f"The licences differ. {told}.", named)


def _named(reading: Reading) -> list[tuple[Place, frozenset[str]]]:
    """Return each place that names licences, with all that it names."""
    found = [_of_files(reading), _of_readme(reading)]
    project = reading.value("pyproject.toml")
    line = line_of(reading.text("pyproject.toml"), "\nlicense") + 1
    at = Place("pyproject.toml", line)
    found += [(at, named_licences(text_of(project, *keys))) for keys in _KEYS]
    return [(place, names) for place, names in found if names]


def _of_files(reading: Reading) -> tuple[Place, frozenset[str]]:
    """Return all licences for which there is a file: code and data may have one each."""
    likenesses = [(path, _likeness(reading, path)) for path in _files(reading)]
    known = [(path, one) for path, one in likenesses if one.share >= ALIKE]
    names = [named_licences(one.name) for _, one in known]
    return Place(known[0][0] if known else "LICENSE"), frozenset[str]().union(*names)


def _of_readme(reading: Reading) -> tuple[Place, frozenset[str]]:
    text = reading.readme.section(announcing("licence")) if reading.readme else ""
    line = line_of(reading.text(reading.readme_path), text) if text else 0
    return Place(reading.readme_path, line), named_licences(text)


def data_source(reading: Reading) -> Answer:
    """Check 13: the README's section on data links its source, its terms and a download."""
    readme, path = reading.readme, reading.readme_path
    if readme is None:
        return unread(reading)
    headings = [one for one in readme.headings if announcing("data").search(one.text)]
    if not headings:
        return failed("The README has no section on data.", [Place(path)])
    text = readme.section(announcing("data"))
    linked = any(is_remote(one.text) and one.text in text for one in readme.links)
    there = {
        "a link to the source": linked or "://" in text,
        "its licence": bool(_TERMS.search(text)),
        "a command that downloads it": bool(_DOWNLOAD.search(text)),
    }
    lacking = [name for name, found in there.items() if not found]
    place = Place(path, headings[0].line)
    if lacking:
        return failed(f"The section on data lacks {', '.join(lacking)}.", [place])
    return passed("Source, licence and download of the data are named.", [place])


def citation(reading: Reading) -> Answer:
    """Check 14: CITATION.cff, where there is one, has what its format requires."""
    path = "CITATION.cff"
    if path not in reading.all_paths:
        return cannot_tell("There is no CITATION.cff, and none is needed.")
    value = reading.value(path)
    if not isinstance(value, dict):
        return failed("CITATION.cff is no valid YAML, or too large.", [Place(path)])
    lacking = [key for key in ("cff-version", "message", "title") if not text_of(value, key)]
    if not items(value, "authors"):
        lacking.append("authors")
    if lacking:
        return failed(f"CITATION.cff lacks {', '.join(lacking)}.", [Place(path)])
    return passed("CITATION.cff has all that it needs.", [Place(path)])
