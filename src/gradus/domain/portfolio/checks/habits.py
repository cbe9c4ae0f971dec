"""Habits in code: seeds, and paths that exist on one machine only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import islice

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import MAX_PLACES, Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading import limits
from gradus.domain.portfolio.reading.lines import line_at
from gradus.domain.portfolio.reading.module import Module, last
from gradus.domain.portfolio.reading.reading import Reading

_ALL_AT_ONCE = frozenset(
    {"seed_everything", "set_seed", "set_seeds", "seed_all", "set_random_seed", "fix_seed"}
    | {"set_all_seeds", "fix_seeds", "set_global_seed", "manual_seed_all"}
)
_SEEDS = {
    "random": re.compile(r"^random\.(?:seed|Random)$"),
    "numpy": re.compile(r"^(?:np|numpy)\.random\.(?:seed|RandomState)$|(?:^|\.)default_rng$"),
    "torch": re.compile(r"(?:^|\.)manual_seed(?:_all)?$"),
    "tensorflow": re.compile(r"(?:^|\.)(?:set_random_seed|random\.set_seed)$"),
    "sklearn": re.compile(r"^(?:np|numpy)\.random\.seed$"),
}
_ALWAYS_DRAW = frozenset({"torch", "tensorflow", "sklearn"})
_DRAWS = {
    "random": re.compile(r"^random\.\w+$"),
    "numpy": re.compile(r"^(?:np|numpy)\.random\.\w+$"),
}
_HOME = re.compile(
    r"(?<![\w.])/(?:home|Users)/(?!(?:app|user|runner|vscode|jovyan|username|you|me)\b)[\w.-]+/"
    r"|(?<!\w)[A-Za-z]:(?:\\{1,2}|/)(?:Users|Documents and Settings)(?:\\{1,2}|/)[\w.-]"
)
_MARKS = ("/home/", "Users", "Documents and Settings")
_SCANNED = (".py", ".ipynb", ".yaml", ".yml", ".toml", ".cfg", ".ini", ".sh", ".json", ".r", ".bat")


def seed_set(reading: Reading) -> Answer:
    """Check 23: each library that draws numbers is given a seed somewhere."""
    needed, given = set[str](), dict[str, Place]()
    for module in reading.code.modules:
        needed |= _drawing(module)
        for library, place in _seeded(module):
            given.setdefault(library, place)
    if not needed:
        return cannot_tell("Nothing in the code that could be read draws random numbers.")
    lacking = set() if "all" in given else needed - given.keys()
    if lacking and reading.code.unread:
        return cannot_tell(f"No seed was found for {_listed(lacking)}. {reading.code.unread}")
    if lacking:
        return failed(f"No seed is set for {_listed(lacking)}.")
    return passed("Seeds are set.", given.values())


def _listed(libraries: set[str]) -> str:
    return ", ".join(sorted(libraries))


def _drawing(module: Module) -> set[str]:
    """Return the libraries of a module whose results depend on drawn numbers."""
    found = set(module.packages & _ALWAYS_DRAW)
    for name, _ in module.calls:
        found |= {library for library, pattern in _DRAWS.items() if pattern.match(name)}
    return found


def _seeded(module: Module) -> Iterator[tuple[str, Place]]:
    for name, call in module.calls:
        if last(name) in _ALL_AT_ONCE:
            yield "all", module.place(call)
        for library, pattern in _SEEDS.items():
            if pattern.search(name) and (call.args or call.keywords):
                yield library, module.place(call)
        if any(one.arg == "random_state" and _is_set(one.value) for one in call.keywords):
            yield "sklearn", module.place(call)


def _is_set(value: ast.expr) -> bool:
    return not (isinstance(value, ast.Constant) and value.value is None)


def no_home_paths(reading: Reading) -> Answer:
    """Check 24: no path into a home folder in code, notebooks or settings."""
    found, unread = list[Place](), 0
    total = 0
    for path in reading.paths:
        if not path.lower().endswith(_SCANNED):
            continue
        total += reading.size(path)
        text = None if total > limits.SCANNED_TOTAL else reading.tree.text(path)
        unread += text is None
        found += _home_paths(path, text or "")
    if found:
        return failed("A path leads into somebody's home folder.", found)
    if unread or not total:
        return cannot_tell(
            f"Not read: {counted(unread, 'file')}." if unread else "There is no code."
        )
    return passed("No path leads into a home folder.")


def _home_paths(path: str, text: str) -> Iterator[Place]:
    if not any(mark in text for mark in _MARKS):
        return  # most files, at a tenth of the time
    for hit in islice(_HOME.finditer(text), MAX_PLACES):
        yield Place(path, line_at(text, hit.start()))
