"""Where training and evaluation begin."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, absent, cannot_tell, passed
from gradus.domain.portfolio.checks.has_code import NO_MODEL, fits_a_model
from gradus.domain.portfolio.reading.lines import line_at, line_of
from gradus.domain.portfolio.reading.paths import is_test, name_of, named
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.structured import table

_TRAIN = re.compile(
    r"(?:^|[-_.:])(?:train|training|trainer|fit|finetune)(?:$|[-_.:])", re.IGNORECASE
)
_EVALUATE = re.compile(
    r"(?:^|[-_.:])(?:eval|evaluate|evaluation|evaluator|score|validate|benchmark)(?:$|[-_.:])",
    re.IGNORECASE,
)
_TARGET = re.compile(r"^([\w./-]+)(?:[ \t]+[\w.=\"' -]*)?[ \t]*:(?!=)", re.MULTILINE)
_COMMANDS = ("argparse", "click", "typer", "fire", "hydra", "absl", "tyro")


def entry_points(reading: Reading) -> Answer:
    """Check 21: training and evaluation each begin at a script, a command or a target."""
    if not fits_a_model(reading):
        return cannot_tell(NO_MODEL)
    names = list(_names(reading))
    train = next((place for name, place in names if _TRAIN.search(name)), None)
    evaluate = next((place for name, place in names if _EVALUATE.search(name)), None)
    if train and evaluate:
        return passed("Training and evaluation each have an entry point.", [train, evaluate])
    lacking = " and ".join(
        word for word, there in (("training", train), ("evaluation", evaluate)) if not there
    )
    return absent(f"There is no entry point for {lacking}.", reading.python.unread)


def _names(reading: Reading) -> Iterator[tuple[str, Place]]:
    """Yield what could be started, and where it stands."""
    for path in reading.paths:
        if path.endswith((".py", ".sh")) and not is_test(path):
            yield name_of(path).rpartition(".")[0], Place(path)
    for path in named(reading.paths, "pyproject.toml"):
        for script in table(reading.value(path), "project", "scripts"):
            yield str(script), Place(path, line_of(reading.text(path), str(script)))
    for path in named(reading.paths, "makefile", "gnumakefile", "justfile", "taskfile.yml"):
        for target in _TARGET.finditer(reading.text(path)):
            yield target[1], Place(path, line_at(reading.text(path), target.start()))
    for path in named(reading.paths, "dvc.yaml"):
        for stage in table(reading.value(path), "stages"):
            yield str(stage), Place(path, line_of(reading.text(path), str(stage)))
    yield from _commands(reading)


def _commands(reading: Reading) -> Iterator[tuple[str, Place]]:
    """Yield functions of files that make a command line: one file may hold both commands."""
    for module in reading.python.modules:
        if not is_test(module.path) and not module.packages.isdisjoint(_COMMANDS):
            yield from ((one.name, module.place(one)) for one in module.functions)
