"""Which of several READMEs GitHub shows."""

from __future__ import annotations

from collections.abc import Iterable

FOLDERS = (".github/", "", "docs/")
"""Where GitHub looks, in its order."""

MARKDOWN = (".md", ".markdown")
_ENDINGS = ("md", "markdown", "mdown", "mkdn", "rst", "txt", "adoc", "org", "")


def find_readme(paths: Iterable[str]) -> str:
    """Return the README's path, looking in .github, then the root, then docs; else an empty text.

    Source: https://docs.github.com/en/repositories, "About READMEs".
    """
    found = [(rank, path) for path in paths if (rank := _rank(path)) is not None]
    return min(found)[1] if found else ""


def _rank(path: str) -> tuple[int, int] | None:
    folder, slash, name = path.rpartition("/")
    stem, _, ending = name.lower().partition(".")
    if stem != "readme" or ending not in _ENDINGS or (folder + slash) not in FOLDERS:
        return None
    return FOLDERS.index(folder + slash), _ENDINGS.index(ending)
