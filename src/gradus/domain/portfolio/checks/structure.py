"""How the code is laid out: package, entry points, hyper-parameters, linter, hints."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.checks.answer import Answer, absent, cannot_tell, failed, passed
from gradus.domain.portfolio.checks.has_code import NO_CODE
from gradus.domain.portfolio.checks.words import counted
from gradus.domain.portfolio.reading.hints import is_hinted
from gradus.domain.portfolio.reading.lines import line_of
from gradus.domain.portfolio.reading.module import Module
from gradus.domain.portfolio.reading.paths import is_test, named
from gradus.domain.portfolio.reading.reading import Reading
from gradus.domain.portfolio.reading.structured import table

NOTEBOOK_SHARE = 0.8
_CONFIG_FOLDER = re.compile(r"(?:^|/)(?:conf|configs?|params|hparams)/[^/].*\.(?:ya?ml|toml|json)$")
_CONFIG_FILE = re.compile(
    r"(?:^|/)(?:params|config|hparams|hyper_?param\w*|train\w*|model_config)\.(?:ya?ml|toml|json)$"
)
_OPTIONS = ("argparse", "click", "typer", "hydra", "fire", "absl", "docopt", "tyro", "omegaconf")
_LINTERS = ("ruff", "black", "flake8", "pylint", "isort", "yapf", "autopep8", "blue")
_LINTER_FILES = (
    "ruff.toml", ".ruff.toml", ".flake8", ".pylintrc", "pylintrc", ".style.yapf",
    ".pre-commit-config.yaml", ".pre-commit-config.yml",
)  # fmt: skip
_INI_LINTER = re.compile(r"^\[(?:flake8|pylint\S*|isort|yapf|pycodestyle)\]", re.MULTILINE)


def package_layout(reading: Reading) -> Answer:
    """Check 20: there is a package, and notebooks hold at most four fifths of the code."""
    if not reading.code.modules:
        return cannot_tell(NO_CODE)
    in_files = _lines(reading, notebooks=False)
    in_notebooks = _lines(reading, notebooks=True)
    told = f"Python files hold {counted(in_files, 'line')} of code, notebooks {in_notebooks:,}."
    package = next((path for path in reading.paths if _is_package(path)), "")
    if in_notebooks > NOTEBOOK_SHARE * (in_files + in_notebooks):
        return failed(told, [Place(one.path) for one in reading.notebooks])
    if not package:
        return failed(f"No folder is a package that can be imported. {told}")
    return passed(told, [Place(package)])


def _lines(reading: Reading, *, notebooks: bool) -> int:
    """Count lines that are neither blank nor a comment; tests are left out."""
    return sum(
        bool(line.strip()) and not line.lstrip().startswith("#")
        for module in reading.code.modules
        if module.notebook is notebooks and not is_test(module.path)
        for line in module.text.split("\n")
    )


def _is_package(path: str) -> bool:
    """Tell whether a file makes its folder a package, or lies under src."""
    if is_test(path) or not path.endswith(".py"):
        return False
    return path.startswith("src/") or (path.endswith("/__init__.py"))


def hyper_parameters(reading: Reading) -> Answer:
    """Check 22: values come from a file or from options of a command."""
    if not reading.code.modules:
        return cannot_tell(NO_CODE)
    places = [Place(path) for path in reading.paths if _is_config(path)]
    places += [one.place() for one in reading.code.modules if _has_options(one)]
    if places:
        return passed("Values are set in a file or with options.", places)
    return absent("No file and no option sets hyper-parameters.", reading.code.unread)


def _has_options(module: Module) -> bool:
    return not module.packages.isdisjoint(_OPTIONS) and not is_test(module.path)


def _is_config(path: str) -> bool:
    return bool(_CONFIG_FOLDER.search(path) or _CONFIG_FILE.search(path.lower()))


def linter(reading: Reading) -> Answer:
    """Check 25: a linter or formatter is configured."""
    place = next(_linters(reading), None)
    if place is not None:
        return passed(f"{place.path} configures a linter or formatter.", [place])
    if not reading.code.modules:
        return cannot_tell(NO_CODE)
    return failed("No linter or formatter is configured.")


def _linters(reading: Reading) -> Iterator[Place]:
    for path in named(reading.paths, "pyproject.toml"):
        for name in table(reading.value(path), "tool"):
            if name in _LINTERS:
                yield Place(path, line_of(reading.text(path), f"[tool.{name}"))
    yield from (Place(path) for path in named(reading.paths, *_LINTER_FILES))
    for path in named(reading.paths, "setup.cfg", "tox.ini"):
        if hit := _INI_LINTER.search(reading.text(path)):
            yield Place(path, line_of(reading.text(path), hit[0]))


def type_hints(reading: Reading) -> Answer:
    """Check 26: how many functions are annotated; it is told and never fails."""
    modules = [one for one in reading.python.modules if not is_test(one.path)]
    found = [is_hinted(one) for module in modules for one in module.functions]
    if not found:
        return cannot_tell("There is no function in a Python file.")
    share = round(100 * sum(found) / len(found))
    every = counted(len(found), "function")
    return passed(f"{sum(found):,} of {every} ({share} %) have type hints.")
