"""The commands by which somebody gets what the repository holds, from what it says itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Facts, Kind

_STEPS = ("data", "download", "features", "prepare", "train", "evaluate", "eval", "predict", "all")
_SETUP = ("setup", "install", "env", "init", "deps")
_SCRIPT = re.compile(
    r"(?:.*/)?(prepare|make_dataset|preprocess|train|evaluate|eval|predict|main|run)\.py"
)
_ORDER = (
    "prepare",
    "make_dataset",
    "preprocess",
    "train",
    "evaluate",
    "eval",
    "predict",
    "main",
    "run",
)
_LOCKS = {"uv.lock": "uv sync", "poetry.lock": "poetry install", "pdm.lock": "pdm install"}


@dataclass(frozen=True, slots=True)
class Command:
    """A line to type, and what says that it works."""

    line: str
    place: Place | None
    more: tuple[Place, ...] = ()


def commands(facts: Facts) -> tuple[Command, ...]:
    """Return at most a clone, an installation and a run; what no file says is left out."""
    ways = (*_clone(facts), *_install(facts), *_run(facts))
    return ways if any(way.place for way in ways) else ()


def _clone(facts: Facts) -> Iterator[Command]:
    """The address is the configuration's, which no file of the repository holds."""
    address = re.sub(
        r"^(?:ssh://(?:git@)?([\w.-]+)/|git@([\w.-]+):)", r"https://\1\2/", facts.remote
    )
    if re.fullmatch(r"https://[\w./~-]+", address):
        shown = address.rstrip("/").removesuffix(".git")
        yield Command(f"git clone {shown} && cd {shown.rsplit('/', 1)[-1]}", None)


def _install(facts: Facts) -> Iterator[Command]:
    targets = [fact for fact in facts.of(Kind.TARGET) if fact.value in _SETUP]
    if targets:
        yield Command(targets[0].detail, targets[0].place)
        return
    for fact in facts.of(Kind.LOCK):
        if fact.value in _LOCKS:
            yield Command(_LOCKS[fact.value], fact.place)
            return
    files = sorted(facts.of(Kind.REQUIREMENTS), key=_dependence)
    if files and "/" not in files[0].value:
        conda = files[0].value.startswith("environment")
        tool = "conda env create -f" if conda else "pip install -r"
        yield Command(f"{tool} {files[0].value}", files[0].place)
    elif project := _project(facts):
        yield Command("pip install .", project.place)


def _dependence(fact: Fact) -> tuple[int, int, str]:
    plain = fact.value in ("requirements.txt", "environment.yml", "environment.yaml")
    return fact.value.count("/"), 0 if plain else 1, fact.value


def _project(facts: Facts) -> Fact | None:
    manifests = ("pyproject.toml", "setup.py", "setup.cfg")
    return next((fact for fact in facts.of(Kind.NAME) if fact.place.path in manifests), None)


def _run(facts: Facts) -> Iterator[Command]:
    targets = {fact.value: fact for fact in facts.of(Kind.TARGET)}
    steps = [targets[name] for name in _STEPS if name in targets]
    if steps:
        tool = steps[0].detail.split(" ")[0]
        names = " ".join(step.value for step in steps if step.detail.startswith(tool))
        yield Command(f"{tool} {names}", steps[0].place)
    elif facts.of(Kind.STAGE):
        yield Command("dvc repro", facts.of(Kind.STAGE)[0].place)
    else:
        yield from _scripts(facts)


def _scripts(facts: Facts) -> Iterator[Command]:
    found = [
        (known[1], fact)
        for fact in facts.of(Kind.SCRIPT)
        if (known := _SCRIPT.fullmatch(fact.value))
    ]
    chosen = sorted(found, key=lambda pair: _ORDER.index(pair[0]))
    if chosen:
        line = " && ".join(fact.detail for _, fact in chosen[:3])
        yield Command(line, chosen[0][1].place, tuple(fact.place for _, fact in chosen[1:3]))
    elif facts.of(Kind.COMMAND):
        command = facts.of(Kind.COMMAND)[0]
        yield Command(command.detail, command.place)
    elif len(facts.of(Kind.SCRIPT)) == 1:
        only = facts.of(Kind.SCRIPT)[0]
        yield Command(only.detail, only.place)


def installation(facts: Facts) -> str:
    """Return the line that installs what the repository needs, or empty."""
    return next((command.line for command in _install(facts)), "")
