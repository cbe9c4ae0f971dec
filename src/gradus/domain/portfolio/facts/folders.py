"""The folders of a repository, in their packages' own words where those have some."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Sequence

from gradus.domain.portfolio.check import Place
from gradus.domain.portfolio.facts.fact import Fact, Kind
from gradus.domain.portfolio.facts.parsing import UnreadableError, parse_python, said

_USUAL = {
    "app": "application",
    "assets": "pictures",
    "bin": "commands",
    "config": "configuration",
    "configs": "configuration",
    "data": "data",
    "docs": "documentation",
    "examples": "examples",
    "figures": "figures",
    "infra": "infrastructure",
    "migrations": "database migrations",
    "models": "models",
    "notebooks": "notebooks",
    "packaging": "what packages are made from",
    "reports": "reports",
    "resources": "bundled files",
    "scripts": "scripts",
    "src": "source code",
    "test": "tests",
    "tests": "tests",
}
_MOST = 40


def read_folders(paths: Sequence[str], text: Callable[[str], str | None]) -> Iterator[Fact]:
    """Yield the top folders and the packages in src, hidden ones left out."""
    packages = {
        path.removesuffix("/__init__.py") for path in paths if path.endswith("/__init__.py")
    }
    tops = sorted({path.split("/", 1)[0] for path in paths if "/" in path})
    inner = sorted(name for name in packages if name.startswith("src/") and name.count("/") == 1)
    named = [name for name in (*tops, *inner) if not name.startswith(".")]
    for name in sorted(named)[:_MOST]:
        place = Place(f"{name}/__init__.py", 1) if name in packages else Place(f"{name}/")
        told = _docstring(text(place.path)) if name in packages else ""
        yield Fact(Kind.FOLDER, f"{name}/", place, told or _USUAL.get(name, ""))


def _docstring(module: str | None) -> str:
    """Return the first sentence of a package's docstring, or empty."""
    try:
        told = ast.get_docstring(parse_python(module or "")) or ""
    except UnreadableError:
        return ""
    return said(told.split("\n\n")[0]).split(". ")[0].rstrip(".")
