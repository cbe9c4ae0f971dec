"""The environment: dependencies, their versions, Python's own, and the container."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.lines import line_of
from gradus.domain.portfolio.reading.paths import name_of, named
from gradus.domain.portfolio.reading.project_files import read_ini
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.setup_call import setup_argument
from gradus.domain.portfolio.reading.structured import text_of, within

_PYTHON_KEYS = (
    ("pyproject.toml", ("project", "requires-python")),
    ("pyproject.toml", ("tool", "poetry", "dependencies", "python")),
    ("pyproject.toml", ("tool", "pixi", "dependencies", "python")),
    ("pipfile", ("requires", "python_version")),
    ("pixi.toml", ("dependencies", "python")),
)
_TOOL_VERSION = re.compile(r"^python\s+\d", re.MULTILINE)


def dependencies_declared(reading: Reading) -> Answer:
    """Check 15: a file declares dependencies."""
    found = reading.dependencies
    if found.files:
        places = [Place(path) for path in found.files]
        return passed(f"{found.files[0]} declares dependencies.", places)
    if found.unread:
        places = [Place(path) for path in found.unread]
        return cannot_tell(f"{found.unread[0]} cannot be read.", places)
    if not reading.code.modules:
        return cannot_tell("There is no Python code that could need anything.")
    return failed("No pyproject.toml, requirements.txt or environment.yml declares dependencies.")


def dependencies_pinned(reading: Reading) -> Answer:
    """Check 16: a lock file, or each library at one version in some file."""
    found = reading.dependencies
    if found.locks:
        return passed(f"{found.locks[0]} locks the versions.", [Place(one) for one in found.locks])
    needed = [one for one in found.requirements if one.name != "python"]
    if not needed:
        return cannot_tell("No dependencies are declared that could be pinned.")
    fixed = {one.name for one in needed if one.pinned}
    loose = [one for one in needed if one.name not in fixed]
    if not loose:
        places = [Place(path) for path in found.files]
        return passed(f"Pinned: {counted(len(needed), 'dependency', 'dependencies')}.", places)
    told = f"{len(loose)} of {len(needed)} dependencies are not pinned, and there is no lock file."
    return failed(told, [one.place for one in loose])


def python_version(reading: Reading) -> Answer:
    """Check 17: some file says which Python is needed."""
    place = next(_python_places(reading), None)
    if place is not None:
        return passed(f"{place.path} says which Python is needed.", [place])
    if not reading.code.modules and not reading.dependencies.files:
        return cannot_tell("There is no Python code.")
    return failed("No file says which version of Python is needed.")


def _python_places(reading: Reading) -> Iterator[Place]:
    for name, keys in _PYTHON_KEYS:
        for path in named(reading.paths, name):
            if within(reading.value(path), *keys):
                yield Place(path, line_of(reading.text(path), keys[-1]))
    for path in named(reading.paths, ".python-version", "runtime.txt"):
        if reading.text(path).strip():
            yield Place(path, 1)
    yield from (one.place for one in reading.dependencies.requirements if one.name == "python")
    yield from _python_of_setup(reading)


def _python_of_setup(reading: Reading) -> Iterator[Place]:
    for path in named(reading.paths, "setup.py"):
        if setup_argument(reading.text(path), "python_requires"):
            yield Place(path, line_of(reading.text(path), "python_requires"))
    for path in named(reading.paths, "setup.cfg"):
        if read_ini(reading.text(path)).get("options", "python_requires", fallback=""):
            yield Place(path, line_of(reading.text(path), "python_requires"))
    for path in named(reading.paths, ".tool-versions"):
        if hit := _TOOL_VERSION.search(reading.text(path)):
            yield Place(path, line_of(reading.text(path), hit[0]))


def container(reading: Reading) -> Answer:
    """Check 19: a Dockerfile or dev container whose base images have a fixed tag."""
    images = list(_images(reading))
    if not images:
        return _no_container(reading)
    loose = [(image, place) for image, place in images if _is_loose(image)]
    if loose:
        told = f"The image “{loose[0][0][:60]}” has no fixed tag."
        return failed(told, [place for _, place in loose])
    return passed("Every base image has a fixed tag.", [place for _, place in images])


def _no_container(reading: Reading) -> Answer:
    files = [*_dockerfiles(reading), *named(reading.paths, "devcontainer.json")]
    if files:
        return cannot_tell(f"{files[0]} names no base image.", [Place(files[0])])
    if not reading.code.modules:
        return cannot_tell("There is no Python code that could run in a container.")
    return failed("There is no Dockerfile and no dev container.")


def _dockerfiles(reading: Reading) -> list[str]:
    return [
        path
        for path in reading.paths
        if name_of(path).partition(".")[0] in {"dockerfile", "containerfile"}
        or name_of(path).endswith(".dockerfile")
    ]


def _images(reading: Reading) -> Iterator[tuple[str, Place]]:
    """Yield images named by FROM, other stages left out, and those of dev containers."""
    for path in _dockerfiles(reading):
        stages = {"scratch"}
        for number, line in enumerate(reading.text(path).split("\n"), start=1):
            words = [one for one in line.split() if not one.startswith("--")]
            if len(words) < 2 or words[0].upper() != "FROM":
                continue
            if words[1].lower() not in stages:
                yield words[1], Place(path, number)
            stages.add(words[-1].lower())
    for path in named(reading.paths, "devcontainer.json"):
        if image := text_of(reading.value(path), "image"):
            yield image, Place(path, line_of(reading.text(path), image))


def _is_loose(image: str) -> bool:
    """Tell whether an image has no tag or `latest`; of a variable nothing is known against it."""
    if "@sha256:" in image or "$" in image:
        return False
    tag = image.rpartition("/")[2].partition(":")[2]
    return tag in {"", "latest"}
